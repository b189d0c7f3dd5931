package import Logic

extension Catalogue {
  /// A case with answers by chance to every fact that can be entered: about a quarter of them
  /// blank, some recorded as not known, all others within what the fact takes.
  package func randomCase(
    lesions: Int, studies: Int, _ numbers: inout SeededRandom
  ) -> Case {
    var record = Case(id: "by-chance")
    record.sheet = sheet({ !$0.isOfLesion && $0 != .study && $0 != .visit }, &numbers)
    for index in 0..<lesions {
      let id = String(UnicodeScalar(UInt8(65 + index)))
      record.lesions.append(Lesion(id: id, sheet: sheet(\.isOfLesion, &numbers)))
    }
    for index in 0..<studies {
      record.studies.append(Study(id: "study-\(index)", sheet: sheet({ $0 == .study }, &numbers)))
    }
    for index in 0..<studies {
      record.visits.append(Visit(id: "visit-\(index)", sheet: sheet({ $0 == .visit }, &numbers)))
    }
    return record
  }

  private func sheet(_ belongs: (Scope) -> Bool, _ numbers: inout SeededRandom) -> Sheet {
    var sheet = Sheet()
    for declaration in declarations where declaration.isEntered && belongs(declaration.scope) {
      switch Int.random(in: 0..<8, using: &numbers) {
      case 0, 1: break
      case 2: sheet[declaration.name] = .unknown
      default: sheet[declaration.name] = .value(declaration.kind.randomValue(&numbers))
      }
    }
    return sheet
  }
}

extension Kind {
  /// A value by chance, within what the fact takes.
  package func randomValue(_ numbers: inout SeededRandom) -> FactValue {
    switch self {
    case .yesNo: return .yesNo(Bool.random(using: &numbers))
    case .number(_, let range): return .number(Self.number(range, &numbers))
    case .numbers(_, let range): return .numbers([Self.number(range, &numbers)])
    case .word(let choices):
      return choices.randomElement(using: &numbers).map { .word($0.value) } ?? .word("")
    case .words(let choices), .levels(let choices):
      let some = choices.filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 }
      return .words(some.map(\.value))
    case .date:
      let day = Int.random(in: 20_500..<20_800, using: &numbers)
      return CalendarDate(dayNumber: day).map(FactValue.date) ?? .text("")
    case .text: return .text("said")
    }
  }

  private static func number(
    _ range: ClosedRange<Double>, _ numbers: inout SeededRandom
  ) -> Double {
    // Near the lower end, where most thresholds are, as often as anywhere.
    let upper = Bool.random(using: &numbers) ? range.upperBound : min(range.upperBound, 20)
    return Double.random(in: range.lowerBound...max(range.lowerBound, upper), using: &numbers)
      .rounded()
  }
}
