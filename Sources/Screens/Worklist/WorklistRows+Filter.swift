package import Logic

extension WorklistRows {
  /// The places of the rows that fit every part of a filter, by what they say and by what the store has
  /// found.
  package func places(
    fitting parts: [FilterPart], _ found: [CaseTerm: CaseNumbers], among all: Range<Int>? = nil
  ) -> [Int32] {
    let all = all ?? 0..<count
    var places = all.map { Int32($0) }
    for part in parts {
      let test = test(part, found, all)
      places.removeAll { !test(Int($0)) }
    }
    return places
  }

  private func test(
    _ part: FilterPart, _ found: [CaseTerm: CaseNumbers], _ all: Range<Int>
  ) -> (Int) -> Bool {
    let set = part.term.flatMap { found[$0] }
    func isFound(_ index: Int) -> Bool { set?.contains(Int(entries[index].number)) == true }
    switch part {
    case .problem: return { _ in false }
    case .term: return isFound
    case .word(let word):
      let test = rows(all, having: Array(word.utf8)) { 0..<$0.lowerAll }
      return { isFound($0) || test($0) }
    case .line(let line, let value):
      let test = test(line, value, all)
      return { isFound($0) || test($0) }
    }
  }

  private func test(
    _ line: FilterField.Line, _ value: String, _ all: Range<Int>
  ) -> (Int) -> Bool {
    let bytes = Array(value.lowercased().utf8)
    switch line {
    case .who: return rows(all, having: bytes) { 0..<$0.lowerWho }
    case .site: return rows(all, having: bytes) { $0.lowerWho..<$0.lowerTarget }
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

  /// Which of some rows have a word in a part of their lowered texts. Rows lie one behind the other, so
  /// that all are gone through in one go.
  private func rows(
    _ all: Range<Int>, having word: [UInt8], in part: (Entry) -> Range<UInt16>
  ) -> (Int) -> Bool {
    guard !word.isEmpty, let first = all.first else { return { _ in true } }
    var isThere = [Bool](repeating: false, count: all.count)
    var row = first
    func end(of row: Int) -> Int { row + 1 < count ? Int(entries[row + 1].lower) : lowered.count }
    let texts = Int(entries[first].lower)..<end(of: all.upperBound - 1)
    WordSearch(word).search(lowered, in: texts) { place in
      while end(of: row) <= place { row += 1 }
      let (start, part) = (Int(entries[row].lower), part(entries[row]))
      guard start + Int(part.lowerBound) <= place,
        place + word.count <= start + Int(part.upperBound)
      else { return place + 1 }
      isThere[row - first] = true
      return end(of: row)
    }
    return { isThere[$0 - first] }
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
