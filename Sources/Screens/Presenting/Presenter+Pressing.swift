internal import Canvas
internal import Logic

extension Presenter {
  mutating func press(_ key: Key) {
    notice = nil
    if let prompt { return answer(prompt, with: key) }
    if case .control = key { (help, palette) = (nil, nil) }
    if help != nil { return pressInHelp(key) }
    if palette != nil { return pressInPalette(key) }
    if presentDraft != nil { return pressInPresent(key) }
    if form != nil { return pressInForm(key) }
    guard let command = keys[key] else {
      return say(
        "\(key.label) does nothing here."
          + (follows ? " {following.leave} leaves." : " {help} shows the keys."))
    }
    run(command.id, isConfirmed: false)
  }

  private mutating func answer(_ prompt: Prompt, with key: Key) {
    self.prompt = nil
    guard key == "C" else {
      waiting = nil
      return say("Not done. Only C says yes.")
    }
    guard prompt.commandID == Self.superseding else {
      return run(prompt.commandID, isConfirmed: true)
    }
    guard let waiting else { return }
    effects.append(.record(waiting.outcome, filling: waiting.filing.changes))
  }

  /// The name of the question whether an outcome supersedes what the case has.
  static let superseding = "outcome.supersede"

  mutating func run(_ id: String, isConfirmed: Bool) {
    guard let command = keys[id] else { return }
    if let why = command.availability(self).whyOff {
      notice = Notice(why, .warn)
    } else if !isConfirmed, let words = command.confirmation(self) {
      prompt = Prompt(words: words, commandID: id)
    } else {
      command.perform(&self)
    }
  }

  private mutating func pressInHelp(_ key: Key) {
    guard var open = help else { return }
    switch open.press(key, rows: size.rows) {
    case .stays: help = open
    case .closes: help = nil
    case .runs(let id):
      help = nil
      run(id, isConfirmed: false)
    }
  }

  private mutating func pressInPalette(_ key: Key) {
    guard var open = palette else { return }
    switch open.press(key, rows: size.rows) {
    case .stays: palette = open
    case .closes: palette = nil
    case .runs(let id, let argument):
      palette = nil
      switch DeskCommand(id: id) {
      case .agenda: takeAgenda(argument)
      case .theme: effects.append(.chooseTheme(argument))
      default: run(id, isConfirmed: false)
      }
    }
  }

  /// `:agenda`, with `move 3` or `drop` behind it.
  private mutating func takeAgenda(_ argument: String) {
    let words = argument.split(separator: " ").map(String.init)
    switch words.first {
    case nil: turn(to: .agenda)
    case "drop": run(AgendaKeys.drop, isConfirmed: false)
    case "move":
      guard words.count == 2, let place = Int(words[1]), meeting.agenda.indices.contains(place - 1)
      else {
        notice = Notice(
          "Move where? :agenda move and a place from 1 to \(meeting.agenda.count).", .warn)
        return
      }
      if let closed = whyClosed {
        notice = Notice(closed, .warn)
      } else {
        move(to: place - 1)
      }
    default: notice = Notice(":agenda, :agenda move 3, or :agenda drop.", .warn)
    }
  }

  /// The keys that are live: those of the page.
  var keys: Keymap<Presenter> {
    let keys = follows ? Self.followingKeys : page == .agenda ? AgendaKeys.map : Self.reviewKeys
    return keys.bound(by: bindings)
  }

  mutating func turn(to page: Page) {
    self.page = page
    if page == .agenda { agenda.selected = meeting.shown ?? agenda.selected }
    (namesAgenda, reasons) = (false, nil)
    named = nil
  }
}
