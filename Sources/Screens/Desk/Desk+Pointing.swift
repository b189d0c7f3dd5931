internal import Canvas

/// The mouse: a click does what the command under it does, the wheel what the arrows do.
///
/// It runs commands from the same tables as keys, with their reasons for being off and their
/// questions. It can never answer such a question: only the key C says yes.
extension Desk {
  mutating func take(_ pointer: Pointer) -> [Effect] {
    guard lockScreen == nil else { return [] }
    notice = nil
    switch pointer.action {
    case .press: return press(at: pointer.place)
    case .wheelUp: return turnWheel(.up)
    case .wheelDown: return turnWheel(.down)
    }
  }

  private mutating func press(at place: Position) -> [Effect] {
    if prompt != nil {
      prompt = nil
      notice = Notice("Not done. A click never says yes: only the key C does.")
      return []
    }
    if recovery != nil, page != .worklist, help == nil, palette == nil {
      recovery = nil
      return []
    }
    guard let link = grid(size).link(at: place), let command = link.command else { return [] }
    let effects = leaveTyping(for: command)
    return (0..<link.times).reduce(into: effects) { effects, _ in effects += follow(command) }
  }

  /// Does what a command does: one of the list on top, or one of the page.
  private mutating func follow(_ command: String) -> [Effect] {
    if let help { return press(help, Help.keyLines.key(of: command)) }
    if let palette { return press(palette, CommandPalette.keyLines.key(of: command)) }
    if let typed = ChoiceClick.typed(command) { return choose(typed) }
    if let place = FigureClick.place(command) { return go(to: place) }
    return run(command)
  }

  private mutating func press(_ open: Help, _ key: Key?) -> [Effect] {
    key.map { press($0, inHelp: open) } ?? []
  }

  private mutating func press(_ open: CommandPalette, _ key: Key?) -> [Effect] {
    key.map { press($0, inPalette: open) } ?? []
  }

  /// What is being typed is left as Esc leaves it, unless the command is one of those that count
  /// while it is typed: EDIT mode keeps it, a search ends, a filter stays.
  private mutating func leaveTyping(for command: String) -> [Effect] {
    guard help == nil, palette == nil, ChoiceClick.typed(command) == nil else { return [] }
    if page == .worklist {
      worklist.isFiltering = false
      return []
    }
    guard case .step(let name) = page, let file else { return [] }
    if file.editor == nil {
      guard steps[name].capturedLines != nil else { return [] }
      return take(steps[name].press(.escape, file, room: room), of: name)
    }
    let isLive = steps[name].keyLines(file, room: room).contains { $0.id == command }
    return isLive ? [] : run("edit.leave")
  }

  /// One notch of the wheel: where fields are typed in or a question is asked, it does nothing.
  private mutating func turnWheel(_ arrow: Key) -> [Effect] {
    guard prompt == nil else { return [] }
    if let help { return press(arrow, inHelp: help) }
    if let palette { return press(arrow, inPalette: palette) }
    if showsConflict { return ConflictWork.keys[arrow].map { run($0.id) } ?? [] }
    switch page {
    case .worklist:
      return ListWork.keys[arrow].map { run($0.id) } ?? []
    case .step(let name):
      if iceHasKeys { return [] }
      if figureHasKeys { return FigureWork.keys[arrow].map { run($0.id) } ?? [] }
      guard let file, file.editor == nil, steps[name].capturedLines == nil else { return [] }
      return steps[name].keyLines(file, room: room).first { $0.keys.contains(arrow) }
        .map { run($0.id) } ?? []
    }
  }
}

extension [KeyLine] {
  /// The first key of a command.
  func key(of id: String) -> Key? { first { $0.id == id }?.keys.first }
}
