internal import Canvas
internal import Logic
internal import Rules

/// `/` and a letter: the next technique that begins with it, or that has a word that does.
extension TechniqueStep {
  static let finding: [Command<TechniqueWork>] = [
    Command(
      "technique.find", "/", label: "find a technique by its first letter", when: onCompare
    ) { work in
      work.step.isFinding = true
      work.say("Find: the first letter of a technique; the same again finds the next. Esc stays.")
    }
  ]

  @Sendable private static func onCompare(_ work: TechniqueWork) -> Availability {
    work.step.page == .compare
      ? .on : .off("{technique.page} shows the techniques: {technique.find} finds one there.")
  }

  var capturedLines: [KeyLine]? {
    guard isFinding else { return nil }
    return [KeyLine(id: "find.out", keys: [.escape], label: "stay", hint: Hint("stay", rank: 1))]
  }

  static func captures(_ key: Key, _ work: inout TechniqueWork) -> Bool {
    guard work.step.isFinding else { return false }
    work.step.isFinding = false
    guard case .character(let letter) = key else { return key == .escape }
    if !work.step.find(letter, in: work.file) {
      work.say("No technique here begins with \(letter).")
    }
    return true
  }

  /// Goes to the next technique of that letter: by its first word, else by another one.
  private mutating func find(_ letter: Character, in file: OpenCase) -> Bool {
    let labels = techniques(file).map { $0.technique.label.lowercased() }
    guard !labels.isEmpty else { return false }
    let sought = letter.lowercased()
    let order = labels.indices.map { (index(file) + 1 + $0) % labels.count }
    let found =
      order.first { labels[$0].hasPrefix(sought) }
      ?? order.first { labels[$0].split(separator: " ").contains { $0.hasPrefix(sought) } }
    guard let found else { return false }
    turnTechnique(by: found - index(file), in: file)
    return true
  }
}
