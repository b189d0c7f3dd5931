internal import Documents
internal import Logic

extension FileReading {
  /// The answer that a node gives to a fact, or a problem.
  mutating func answer(_ node: Document.Node, _ declaration: Declaration) -> Answer? {
    if let scalar = node.scalar {
      if scalar.isBlank {
        fault(
          node.position,
          "`\(declaration.name)` has no value. Write `unknown`, or leave the line out.")
        return nil
      }
      if scalar.text == "unknown", !scalar.isQuoted { return .unknown }
    }
    guard let value = value(node, declaration) else { return nil }
    if let problem = declaration.problem(with: value) {
      fault(node.position, "`\(declaration.name)`: " + problem.words(for: declaration))
      return nil
    }
    return .value(value)
  }

  private mutating func value(_ node: Document.Node, _ declaration: Declaration) -> FactValue? {
    switch declaration.kind {
    case .yesNo: yesNo(node, declaration)
    case .number:
      single(node, declaration).flatMap { number($0, node, declaration) }
        .map(FactValue.number)
    case .word(let choices):
      single(node, declaration).flatMap {
        word($0, node.position, choices, declaration)
      }.map(FactValue.word)
    case .words(let choices), .levels(let choices): words(node, choices, declaration)
    case .numbers: numbers(node, declaration)
    case .date: date(node, declaration)
    case .text: single(node, declaration).map(FactValue.text)
    }
  }

  private mutating func single(_ node: Document.Node, _ declaration: Declaration) -> String? {
    if let text = node.text { return text }
    fault(
      node.position,
      "`\(declaration.name)`: expected \(declaration.expectation), found \(node.kind).")
    return nil
  }

  private mutating func yesNo(_ node: Document.Node, _ declaration: Declaration) -> FactValue? {
    guard let text = single(node, declaration) else { return nil }
    switch text {
    case "yes": return .yesNo(true)
    case "no": return .yesNo(false)
    default:
      let likely: [String: String] = [
        "yes": "yes", "true": "yes", "y": "yes", "1": "yes", "on": "yes", "no": "no",
        "false": "no", "n": "no", "0": "no", "off": "no",
      ]
      let hint = likely[text.lowercased()].map { " Write `\($0)`." } ?? ""
      fault(
        node.position,
        "`\(declaration.name)`: expected `yes`, `no` or `unknown`, found"
          + " \(text.quotedExcerpt).\(hint)")
      return nil
    }
  }

  private mutating func number(
    _ text: String, _ node: Document.Node, _ declaration: Declaration
  ) -> Double? {
    if text.isPlainNumber, let number = Double(text) { return number }
    fault(
      node.position,
      "`\(declaration.name)`: expected \(declaration.expectation), without the unit, found"
        + " \(text.quotedExcerpt).")
    return nil
  }

  private mutating func word(
    _ text: String, _ position: Document.Position, _ choices: [Choice], _ declaration: Declaration
  ) -> String? {
    if choices.contains(where: { $0.value == text }) { return text }
    guard hasRoom() else { return nil }
    let near =
      Self.lastLevel(beyond: text, choices) ?? text.nearestName(among: choices.map(\.value))
    let hint = near.map { "Did you mean `\($0)`?" } ?? "Expected \(declaration.expectation)."
    fault(
      position, "`\(declaration.name)`: \(text.quotedExcerpt) is not one of the choices. \(hint)")
    return nil
  }

  /// The last level of a region where one beyond it is written: `T12` for `T13`.
  private static func lastLevel(beyond text: String, _ choices: [Choice]) -> String? {
    guard let region = text.first, let number = Int(text.dropFirst()),
      let last = choices.last(where: { $0.value.first == region })?.value,
      let end = Int(last.dropFirst()), number > end
    else { return nil }
    return last
  }

  private mutating func words(
    _ node: Document.Node, _ choices: [Choice], _ declaration: Declaration
  ) -> FactValue? {
    guard let items = list(node, declaration) else { return nil }
    var words: Set<String> = []
    var isSound = true
    for item in items {
      guard let text = single(item, declaration),
        let word = word(text, item.position, choices, declaration)
      else {
        isSound = false
        continue
      }
      if !words.insert(word).inserted {
        fault(item.position, "`\(declaration.name)`: `\(word)` is named twice. Name it once.")
        isSound = false
      }
    }
    return isSound ? .words(choices.map(\.value).filter(words.contains)) : nil
  }

  private mutating func numbers(_ node: Document.Node, _ declaration: Declaration) -> FactValue? {
    guard let items = list(node, declaration) else { return nil }
    let numbers = items.map { item in
      single(item, declaration).flatMap { number($0, item, declaration) }
    }
    let known = numbers.compactMap(\.self)
    return known.count == items.count ? .numbers(known) : nil
  }

  private mutating func list(
    _ node: Document.Node, _ declaration: Declaration
  ) -> [Document.Node]? {
    if let items = node.items { return items }
    fault(
      node.position,
      "`\(declaration.name)`: expected a list such as `[a, b]` of \(declaration.expectation),"
        + " found \(node.kind).")
    return nil
  }

  private mutating func date(_ node: Document.Node, _ declaration: Declaration) -> FactValue? {
    guard let text = single(node, declaration) else { return nil }
    if let date = CalendarDate(text) { return .date(date) }
    let looksRight = text.count == 10 && text.filter { $0 == "-" }.count == 2
    let why = looksRight ? "there is no such day" : "that is not a date"
    fault(
      node.position,
      "`\(declaration.name)`: \(text.quotedExcerpt): \(why). Expected \(declaration.expectation).")
    return nil
  }
}
