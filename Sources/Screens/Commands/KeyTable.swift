package import Canvas

/// The commands of one screen with their keys, as `trocar keys` and the document list them.
package struct KeyTable: Hashable, Sendable {
  /// The screen: `Worklist`, `Technique`, `EDIT mode`.
  package let title: String
  package let rows: [Row]
  /// Whether printable keys are data here, and no command may have one.
  package let isEditing: Bool

  /// A command with its keys.
  package struct Row: Hashable, Sendable {
    package let id: String
    package let keys: [Key]
    package let label: String
    /// Whether it is the same in all steps.
    package let isEverywhere: Bool
  }

  init<State>(_ title: String, _ keymap: Keymap<State>, isEditing: Bool = false) {
    self.title = title
    self.isEditing = isEditing
    let here = keymap.here.map { Row($0, isEverywhere: false) }
    rows = here + keymap.everywhere.map { Row($0, isEverywhere: true) }
  }

  /// The tables of every screen, on the keys that the user wants.
  package static func all(_ bindings: KeyBindings = .standard) -> [KeyTable] {
    [KeyTable("Worklist", ListWork.keys.bound(by: bindings))]
      + Steps.all.map { $0.keyTable(bindings) }
      + [
        KeyTable("Figure", FigureWork.keys.bound(by: bindings)),
        KeyTable("Ice ball", IceWork.keys.bound(by: bindings)),
        KeyTable("A file that differs", ConflictWork.keys.bound(by: bindings)),
      ]
      + [
        KeyTable("Meeting, agenda", AgendaKeys.map.bound(by: bindings)),
        KeyTable("Meeting, presenting", Presenter.reviewKeys.bound(by: bindings)),
        KeyTable("Meeting, following", Presenter.followingKeys.bound(by: bindings)),
      ]
      + [KeyTable("EDIT mode", Work<CaseEntry>.editKeys.bound(by: bindings), isEditing: true)]
  }
}

extension KeyTable.Row {
  fileprivate init<State>(_ command: Command<State>, isEverywhere: Bool) {
    self.init(
      id: command.id, keys: command.keys, label: command.label, isEverywhere: isEverywhere)
  }
}

extension Step {
  fileprivate func keyTable(_ bindings: KeyBindings) -> KeyTable {
    KeyTable(name.title, Work<Self>.keys.bound(by: bindings))
  }
}
