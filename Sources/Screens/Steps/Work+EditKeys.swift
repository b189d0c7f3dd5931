internal import Canvas
internal import Logic

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
          work.deleteOrBlank()
        },
        Command("edit.help", .function(1), label: "keys", hint: .help) { work in
          work.reply.opensHelp = true
        },
      ],
      everywhere: systemKeys)
  }

  /// Takes back what is typed over an answer; only then, or where nothing is typed, the answer.
  private mutating func deleteOrBlank() {
    guard let editor = file.editor else { return }
    let stands = file.record[editor.place]?.value
    if editor.isChanged, !editor.text.isEmpty, let stands {
      file.editor = nil
      file.drafts[editor.place] = nil
      edit(editor.place)
      let value = stands.words(editor.declaration)
      say("What was typed is gone; \(value) stands. {edit.blank} again makes the field blank.")
      return
    }
    file.editor?.clear()
    makeBlank(editor.place)
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
