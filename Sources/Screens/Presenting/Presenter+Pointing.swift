internal import Canvas

/// The mouse and pasted text at a meeting.
///
/// The wheel does nothing here: a slip of the finger would change what the whole room sees.
extension Presenter {
  mutating func take(_ pointer: Pointer) {
    guard pointer.action == .press else { return }
    notice = nil
    if prompt != nil {
      (prompt, waiting) = (nil, nil)
      return say("Not done. A click never says yes: only the key C does.")
    }
    if help != nil || palette != nil {
      (help, palette) = (nil, nil)
      return
    }
    if presentDraft != nil { return }
    guard let command = grid(size).link(at: pointer.place)?.command else { return }
    if form == nil {
      run(command, isConfirmed: false)
    } else if let key = Self.formLines.key(of: command) {
      pressInForm(key)
    }
  }

  /// Pasted text goes into the field of the outcome that is open, and runs nothing.
  mutating func paste(_ pasted: String) {
    notice = nil
    if prompt != nil {
      (prompt, waiting) = (nil, nil)
      return say("Not done. Pasted text never says yes: only the key C does.")
    }
    guard var open = form, open.field != .decision else {
      return say("Pasted text is data, and no field is open for it. Nothing was done.")
    }
    pasted.onOneLine.forEach { _ = open.type($0) }
    form = open
  }
}
