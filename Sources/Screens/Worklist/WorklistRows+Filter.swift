package import Logic

extension WorklistRows {
  /// The places of the rows that fit every part of a filter, by what they say and by what the store has
  /// found.
  package func places(
    fitting parts: [FilterPart], _ found: [CaseTerm: CaseNumbers], among all: Range<Int>? = nil
  ) -> [Int32] {
    var places = (all ?? 0..<count).map { Int32($0) }
    for part in parts {
      let test = test(part, found)
      places.removeAll { !test(Int($0)) }
    }
    return places
  }

  private func test(
    _ part: FilterPart, _ found: [CaseTerm: CaseNumbers]
  ) -> (Int) -> Bool {
    let set = part.term.flatMap { found[$0] }
    func isFound(_ index: Int) -> Bool { set?.contains(Int(entries[index].number)) == true }
    switch part {
    case .problem: return { _ in false }
    case .term: return isFound
    case .word(let word):
      let word = Array(word.utf8)
      return { isFound($0) || has(word, $0, 0, entries[$0].lowerAll) }
    case .line(let line, let value):
      let test = test(line, value)
      return { isFound($0) || test($0) }
    }
  }

  private func test(_ line: FilterField.Line, _ value: String) -> (Int) -> Bool {
    let bytes = Array(value.lowercased().utf8)
    switch line {
    case .who: return { has(bytes, $0, 0, entries[$0].lowerWho) }
    case .site: return { has(bytes, $0, entries[$0].lowerWho, entries[$0].lowerTarget) }
    case .needs:
      let fit = needs.map { "\($0.sign.text) \($0.words)".localizedContains(value) }
      return { fit[Int(entries[$0].need)] }
    case .step:
      let fit = needs.map { $0.step.words.localizedContains(value) }
      return { fit[Int(entries[$0].need)] }
    case .mdt:
      let dates = Set(entries.map(\.meeting))
      let fit = dates.filter { ($0.date?.words ?? "none").localizedContains(value) }
      return { fit.contains(entries[$0].meeting) }
    case .age:
      let test = Self.ageTest(value)
      return { test(entries[$0].age) }
    case .due:
      let day = CalendarDate(value)?.dayNumbers.upperBound
      let waits = needs.map { $0.step == .followUp && !$0.isDone }
      return { index in
        guard waits[Int(entries[index].need)] else { return false }
        guard let day, let due = entries[index].procedure.date else { return true }
        return due.dayNumbers.lowerBound <= day
      }
    }
  }

  /// Whether a part of the lowered texts of a row has these bytes.
  private func has(_ wanted: [UInt8], _ index: Int, _ from: UInt16, _ end: UInt16) -> Bool {
    guard let first = wanted.first else { return true }
    let start = Int(entries[index].lower)
    return lowered.withUnsafeBufferPointer { bytes in
      var place = start + Int(from)
      let last = start + Int(end) - wanted.count
      while place <= last {
        if bytes[place] == first, wanted.indices.allSatisfy({ bytes[place + $0] == wanted[$0] }) {
          return true
        }
        place += 1
      }
      return false
    }
  }

  /// `72`, `>70` or `<50`; an age that is not known fits none of them.
  private static func ageTest(_ value: String) -> (Double) -> Bool {
    if value.isEmpty { return { _ in true } }
    guard let bound = Double(value.drop { $0 == ">" || $0 == "<" }) else {
      return { !$0.isNaN && value.count < 2 }
    }
    return switch value.first {
    case ">": { $0 > bound }
    case "<": { $0 < bound }
    default: { $0 == bound }
    }
  }
}
