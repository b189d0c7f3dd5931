import Foundation

/// A walk through the steps of a case, field by field, as someone at the keyboard takes it.
struct Walk {
  let terminal: RealTerminal

  /// Goes to a step by its digit.
  func step(_ digit: String, shows title: String) throws {
    try terminal.press("Escape", digit)
    try terminal.wait(for: title)
  }

  /// Goes to a section of the case entry with Tab.
  func section(_ name: String) throws {
    for _ in 0..<24 {
      if try wholeScreen().contains(where: { isSection(name, $0) }) { return }
      try press("Tab") { $0.count > 2 ? $0[2] : nil }
    }
    throw RealTerminal.Trouble(
      description: "There is no section \(name) on\n" + (try wholeScreen().joined(separator: "\n")))
  }

  private func isSection(_ name: String, _ line: String) -> Bool {
    line.contains(name.count == 1 ? "[\(name) " : "[\(name)")
  }

  /// Goes to the field or row with this label: down, and once more from the top.
  func select(_ label: String) throws {
    for _ in 0..<2 {
      while true {
        let screen = try wholeScreen()
        if screen.contains(where: { isSelected($0, label) }) { return }
        if try !press("Down", moving: selection) { break }
      }
      try terminal.press("Escape", "g")
    }
    throw RealTerminal.Trouble(
      description: "There is no \(label) on\n" + (try wholeScreen().joined(separator: "\n")))
  }

  private func selection(_ screen: [String]) -> String? { screen.first { $0.hasPrefix(" >") } }

  private func isSelected(_ line: String, _ label: String) -> Bool {
    guard line.hasPrefix(" >") else { return false }
    let text = line.drop { " >*?!0123456789".contains($0) }
    return text.hasPrefix(label + " ") || text == label
  }

  /// Answers a field: what is typed, and Enter where the answer does not end by itself.
  func answer(_ label: String, _ text: String, enters: Bool = false) throws {
    try select(label)
    if !isEditing(try wholeScreen()) {
      try terminal.press("Enter")
      try terminal.wait(for: " EDIT")
    }
    try terminal.type(text)
    if enters { try terminal.press("Enter") }
    try terminal.wait(for: "the answer to \(label) to be taken") { screen in
      isWhole(screen)
        && (!screen.contains { isSelected($0, label) } || !isEditing(screen))
    }
  }

  /// The screen once it is painted to the end: with one row marked.
  private func wholeScreen() throws -> [String] {
    try terminal.wait(for: "a whole screen", isWhole)
  }

  private func isWhole(_ screen: [String]) -> Bool {
    screen.count { $0.hasPrefix(" >") } == 1
      && screen.last { !$0.isEmpty }?.contains("keys") == true
  }

  private func isEditing(_ screen: [String]) -> Bool {
    screen.last { !$0.isEmpty }?.hasPrefix(" EDIT") ?? false
  }

  /// Presses a key and waits until what it moves has moved; a time is painted and an answer called
  /// saved whenever they are ready. Gives whether it has.
  @discardableResult
  private func press(_ key: String, moving part: ([String]) -> String?) throws -> Bool {
    let before = part(try wholeScreen())
    try terminal.press(key)
    let after = try? terminal.wait(for: "an effect of \(key)", within: WalkedLine.patience) {
      isWhole($0) && part($0) != before
    }
    return after != nil
  }

  /// The text of the report once it has been written.
  func writtenReport(in folder: URL) throws -> String? {
    var found: String?
    try terminal.wait(for: "the report on disk") { _ in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      let name = names.first { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
      found = name.flatMap {
        try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }
      return found != nil
    }
    return found
  }
}
