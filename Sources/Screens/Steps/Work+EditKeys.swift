internal import Canvas

extension Work {
  /// Makes the keys of EDIT mode, which are not printable and the same in every step.
  static func editingKeys() -> Keymap<Work<S>> {
    Keymap(
      here: [
        Command("edit.accept", "Enter", label: "take it, next field", hint: Hint("next", rank: 1)) {
          work in work.accept()
        },
        Command(
          "edit.leave", "Esc", label: "leave, keep what is typed", hint: Hint("cmds", rank: 1)
        ) {
          work in work.leave()
        },
        Command("edit.up", .up, label: "field above", hint: Hint("field", rank: 2)) { work in
          work.move(by: -1)
        },
        Command("edit.down", .down, label: "field below", hint: Hint("field", rank: 2)) { work in
          work.move(by: 1)
        },
        Command("edit.section", .tab, label: "next section", hint: Hint("section", rank: 3)) {
          work in work.moveSection(by: 1)
        },
        Command("edit.section-back", .backTab, label: "section before") { work in
          work.moveSection(by: -1)
        },
        Command("edit.erase", .backspace, label: "erase the last character") { work in
          work.erase()
        },
        Command("edit.blank", .delete, label: "make the field blank", hint: Hint("blank", rank: 4))
        {
          work in
          guard let place = work.file.editor?.place else { return }
          work.file.editor?.clear()
          work.makeBlank(place)
        },
        Command("edit.help", .function(1), label: "keys", hint: .help) { work in
          work.reply.opensHelp = true
        },
      ],
      everywhere: systemKeys)
  }

  private mutating func erase() {
    guard let editor = file.editor else { return }
    if editor.text.isEmpty {
      say("Nothing is typed. {edit.blank} makes the field blank.")
    } else {
      file.editor?.erase()
    }
  }
}
