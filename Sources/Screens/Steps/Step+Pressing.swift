internal import Canvas
internal import Logic

/// What came of a key in a step.
struct Pressed: Sendable {
  var step: any Step
  var file: OpenCase
  var reply: Reply
}

extension Step {
  /// Takes a key, as a command or as data.
  func press(
    _ key: Key, _ file: OpenCase, room: Size, _ bindings: KeyBindings = .standard
  ) -> Pressed {
    work(file, room) { work in
      if work.file.editor == nil {
        if Self.captures(key, &work) { return }
        Work.keys.bound(by: bindings).press(key, in: &work)
      } else if case .character(let character) = key {
        work.type(character)
      } else {
        work.file.typedWord = nil
        Work.editKeys.bound(by: bindings).press(key, in: &work)
      }
    }
  }

  /// Does what a command does, as if its key were pressed.
  func run(_ id: String, _ file: OpenCase, room: Size) -> Pressed {
    work(file, room) { work in
      (work.file.editor == nil ? Work.keys : Work.editKeys).run(id, in: &work)
    }
  }

  /// Does what was asked about and confirmed.
  func confirm(_ prompt: Prompt, _ file: OpenCase, room: Size) -> Pressed {
    work(file, room) { work in Work.keys.confirm(prompt, in: &work) }
  }

  /// Takes a text that came from the user's own editor.
  func take(_ text: String, for place: FactPlace, _ file: OpenCase, room: Size) -> Pressed {
    work(file, room) { work in work.answer(place, text.isEmpty ? nil : .value(.text(text))) }
  }

  /// The keys that are live, as help shows them, or as the line of keys does.
  func keyLines(
    _ file: OpenCase, room: Size, _ bindings: KeyBindings = .standard, hintsOnly: Bool = false
  ) -> [KeyLine] {
    if file.editor == nil, let capturedLines { return capturedLines }
    let work = Work(step: self, file: file, room: room)
    let keys = file.editor == nil ? Work<Self>.keys : Work<Self>.editKeys
    let bound = keys.bound(by: bindings)
    return hintsOnly ? bound.hintLines(in: work) : bound.lines(in: work)
  }

  private func work(
    _ file: OpenCase, _ room: Size, do action: (inout Work<Self>) -> Void
  ) -> Pressed {
    var work = Work(step: self, file: file, room: room)
    action(&work)
    Self.followUp(&work)
    if work.isRefused { _ = work.hasPen() }
    return Pressed(step: work.step, file: work.file, reply: work.reply)
  }
}
