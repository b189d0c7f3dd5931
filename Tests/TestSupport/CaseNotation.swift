package import Logic

/// Why a short notation of facts cannot be read.
package struct UnreadableNotation: Error, Hashable {
  package let text: String
}

extension Case {
  /// Sets facts of the case and of one lesion, as its scope says, from a short notation:
  ///
  ///     site=spine; vertebral_levels=[L1, L2]; coagulopathy=unknown; study=mri; study_age=30
  ///
  /// `study=mri` adds an undated study, `study_age=30` an MRI so many days before the procedure
  /// of 1 December 2026. A `-` sets nothing.
  package mutating func set(
    _ notation: String, lesion: String = "A", _ catalogue: Catalogue
  ) throws(UnreadableNotation) {
    if notation == "-" { return }
    for item in notation.split(separator: ";") {
      let parts = item.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2 else { throw UnreadableNotation(text: notation) }
      switch parts[0] {
      case "study": add(study: parts[1], age: nil)
      case "study_age":
        guard let age = Int(parts[1]) else { throw UnreadableNotation(text: notation) }
        add(study: "mri", age: age)
      default:
        guard let declaration = catalogue[FactName(parts[0])],
          let answer = declaration.kind.answer(parts[1])
        else { throw UnreadableNotation(text: notation) }
        let subject: Subject = declaration.scope.isOfLesion ? .lesion(lesion) : .wholeCase
        self[FactPlace(subject, declaration.name)] = answer
      }
    }
  }

  private mutating func add(study modality: String, age: Int?) {
    var sheet = Sheet(["study_modality": .value(.word(modality))])
    if let age, let procedure = CalendarDate(year: 2026, month: 12, day: 1),
      let date = procedure.adding(days: -age)
    {
      self.sheet["procedure_date"] = .value(.date(procedure))
      sheet["study_date"] = .value(.date(date))
    }
    studies.append(Study(id: "s\(studies.count + 1)", sheet: sheet))
  }
}

extension Kind {
  fileprivate func answer(_ text: String) -> Answer? {
    if text == "unknown" { return .unknown }
    let value: FactValue? =
      switch self {
      case .yesNo: text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
      case .number: Double(text).map(FactValue.number)
      case .word(let choices): choices.contains { $0.value == text } ? .word(text) : nil
      case .words(let choices), .levels(let choices): words(text, choices)
      case .date: CalendarDate(text).map(FactValue.date)
      case .text: .text(text)
      case .numbers: nil
      }
    return value.map(Answer.value)
  }

  private func words(_ text: String, _ choices: [Choice]) -> FactValue? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let words = text.dropFirst().dropLast().split(separator: ",").map(\.trimmed)
    let known = Set(choices.map(\.value))
    return words.allSatisfy(known.contains) ? .words(words) : nil
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
