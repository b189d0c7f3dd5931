internal import Canvas

extension Desk {
  /// Takes a key in the list of keys.
  mutating func press(_ key: Key, inHelp open: Help) -> [Effect] {
    var open = open
    switch open.press(key, rows: room.rows) {
    case .stays: help = open
    case .closes: help = nil
    case .runs(let id):
      help = nil
      return run(id)
    }
    return []
  }

  /// Takes a key in the palette.
  mutating func press(_ key: Key, inPalette open: CommandPalette) -> [Effect] {
    var open = open
    switch open.press(key, rows: room.rows) {
    case .stays: palette = open
    case .closes: palette = nil
    case .runs(let id, let argument):
      palette = nil
      return DeskCommand(id: id).map { run($0, argument) } ?? run(id)
    }
    return []
  }

  /// Does what a command of the page does, as if its key were pressed.
  mutating func run(_ id: String) -> [Effect] {
    if let conflictWork { return work(conflictWork) { ConflictWork.keys.run(id, in: &$0) } }
    switch page {
    case .worklist:
      var list = listAtWork
      ListWork.keys.run(id, in: &list)
      return take(list)
    case .step(let name):
      guard let file else { return [] }
      if iceHasKeys { return work(inIce: file) { IceWork.keys.run(id, in: &$0) } }
      if figureHasKeys { return work(inFigure: file) { FigureWork.keys.run(id, in: &$0) } }
      return take(steps[name].run(id, file, room: room), of: name)
    }
  }

  private mutating func run(_ command: DeskCommand, _ argument: String) -> [Effect] {
    switch command {
    case .theme: return [.chooseTheme(argument)]
    case .agenda: return openAgenda(argument)
    case .set: return set(argument)
    case .keys: help = Self.keysOfAllScreens(preferences.bindings)
    case .log: help = said.help
    case .pen: return pressPen()
    case .lock: lock()
    case .quit:
      guard hasUnsavedAnswers else { return [.quit] }
      prompt = Prompt(
        words: Leaving.question(unsaved: file?.saving.outbox.count ?? 0), commandID: command.id)
    }
    return []
  }

  /// The agenda of the marked cases; where none is marked, of the meeting that comes next.
  private mutating func openAgenda(_ argument: String) -> [Effect] {
    guard argument.isEmpty else {
      notice = Notice("Cases are moved and dropped on the agenda itself: :agenda opens it.", .warn)
      return []
    }
    guard !hasUnsavedAnswers else {
      notice = Notice("An answer is not saved yet: the agenda opens when it is.", .warn)
      return []
    }
    return [
      .present(
        cases: worklist.marked, day: worklist.meetingDay(today: now.date), onAgenda: true)
    ]
  }

  private mutating func set(_ argument: String) -> [Effect] {
    switch argument {
    case "lines" where !preferences.canDrawLines:
      notice = Notice("This locale is not UTF-8, so that lines could not be shown.", .warn)
    case "lines":
      preferences.drawsLines = true
      notice = Notice("Rules and frames are drawn with lines. :set ascii takes that back.")
    case "ascii":
      preferences.drawsLines = false
      notice = Notice("Rules and frames are plain ASCII.")
    case "mouse":
      notice = Notice("Clicks select and run, the wheel moves. :set nomouse takes that back.")
      return [.useMouse(true)]
    case "nomouse":
      notice = Notice("The mouse is the terminal's own again.")
      return [.useMouse(false)]
    default:
      let asked = argument.isEmpty ? "Set what?" : "There is no \(argument) to set."
      notice = Notice("\(asked) :set lines, ascii, mouse or nomouse.", .warn)
    }
    return []
  }

  /// The tables of all screens; the id of each command is what a key file names.
  private static func keysOfAllScreens(_ bindings: KeyBindings) -> Help {
    let parts = KeyTable.all(bindings).map { table in
      Help.Part(
        heading: table.title.uppercased(),
        lines: table.rows.map { row in
          let keys = row.keys.map(\.label).joined(separator: " ")
          return .text("\(keys.padded(to: 16)) \(row.id.padded(to: 26)) \(row.label)")
        })
    }
    return Help(
      title: "Keys of all screens", parts: parts,
      says: "A file of your own can give other keys by these ids: trocar keys --help.")
  }
}
