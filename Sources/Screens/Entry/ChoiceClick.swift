internal import Canvas

/// A click on a choice of the field under the cursor: what it stands for is typed, as by hand.
enum ChoiceClick {
  private static let prefix = "choose "

  /// What a link to a choice runs.
  static func command(_ typed: String) -> String { prefix + typed }

  /// What a link types; nothing where it is no link to a choice.
  static func typed(_ command: String) -> String? {
    command.hasPrefix(prefix) ? String(command.dropFirst(prefix.count)) : nil
  }
}

extension Desk {
  /// Opens the field under the cursor where it is not open, and types a choice of it.
  mutating func choose(_ text: String) -> [Effect] {
    guard case .step(let name) = page, let file else { return [] }
    var effects: [Effect] = []
    if file.editor == nil {
      let live = steps[name].keyLines(file, room: room)
      guard let edit = live.first(where: { $0.id.hasSuffix(".edit") }) else { return [] }
      effects += run(edit.id)
    }
    guard let editor = self.file?.editor else { return effects }
    let isTypedAhead = !editor.isAnsweredByOneKey && text.count > 1
    if isTypedAhead { self.file?.editor?.clear() }
    for character in text {
      guard let file = self.file else { break }
      effects += take(
        steps[name].press(.character(character), file, room: room, preferences.bindings), of: name)
    }
    return isTypedAhead ? effects + run("edit.accept") : effects
  }
}
