internal import Canvas

/// Pasted text is data: it goes where text is typed, and runs nothing anywhere.
extension Desk {
  mutating func paste(_ pasted: String) {
    guard lockScreen == nil else { return }
    notice = nil
    if prompt != nil {
      prompt = nil
      notice = Notice("Not done. Pasted text never says yes: only the key C does.")
      return
    }
    let text = pasted.onOneLine
    if help != nil {
      text.forEach { help?.type($0) }
    } else if palette != nil {
      text.forEach { palette?.type($0) }
    } else if page == .worklist, worklist.isFiltering {
      worklist.filter.text += text.prefix(WorklistFilter.longest)
    } else if page != .worklist, var editor = file?.editor {
      let before = editor.text
      text.forEach { editor.type($0) }
      file?.editor = editor
      notice = Self.notice(of: text, editor, before)
    } else {
      notice = Notice("Pasted text is data, and no field is open for it. Nothing was done.", .warn)
    }
  }

  /// What is to be said of a text that did not go in as it was.
  private static func notice(of text: String, _ editor: Editor, _ before: String) -> Notice? {
    let added = editor.text.count - before.count
    guard !editor.isSetOfLetters, added < text.count else { return nil }
    return Notice("Pasted, and cut: \(added) of \(text.count) characters had room.", .warn)
  }
}

extension String {
  /// The text as one line: whatever is no character is left out, and ends of lines are blanks.
  var onOneLine: String {
    split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
  }
}
