internal import Canvas
internal import CaseStore
internal import Logic
internal import Rules
internal import Screens

extension Workstation {
  /// Walks through cases by numbered prompts until the user leaves or no line comes any more.
  ///
  /// Nothing waits to be saved when a line is asked for, unless the store refused it: a signal
  /// that ends the program there takes nothing with it.
  ///
  /// - Parameter id: the case to start on; the worklist where there is none.
  /// - Returns: whether everything was saved.
  package mutating func walk(
    on stream: inout some LineStream & ~Copyable, startingOn id: String? = nil
  ) -> Bool {
    var talk = Conversation(rulebook: rulebook, now: outside.now())
    var hasEnded = perform(talk.start(onCase: id), of: &talk)
    while !hasEnded {
      say(talk.takeSaid() + [talk.question], on: &stream)
      guard let line = stream.nextLine() else { break }
      try? outside.store.stir(at: nil)
      for news in lookAtTheStore(for: talk.file) {
        _ = perform(talk.receive(news, at: outside.now()), of: &talk)
      }
      hasEnded = perform(talk.hear(line, at: outside.now()), of: &talk)
    }
    if !hasEnded { _ = perform(talk.end(at: outside.now()), of: &talk) }
    say(talk.takeSaid(isLast: true) + [talk.farewell], on: &stream)
    endSession()
    return talk.unsaved == 0
  }

  private func say(_ lines: [String], on stream: inout some LineStream & ~Copyable) {
    let width = stream.width
    stream.write(lines.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: width) })
  }

  /// Does what is to be done, and whatever the news of it lead to; whether it is the end.
  private mutating func perform(
    _ effects: [Screens.Effect], of talk: inout Conversation
  ) -> Bool {
    var waiting = effects
    var hasEnded = false
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if effect == .quit { hasEnded = true }
      for news in performWithoutScreen(effect) {
        waiting += talk.receive(news, at: outside.now())
      }
    }
    return hasEnded
  }

  private mutating func performWithoutScreen(_ effect: Screens.Effect) -> [News] {
    switch effect {
    case .loadWorklist: worklist()
    case .loadMoreOfWorklist(let row): worklist(behind: row)
    case .assessForWorklist(let ids): assessForWorklist(ids)
    case .search(let terms): search(terms)
    case .lookInto(let id): lookInto(id)
    case .createCase: create()
    case .openCase(let id): open(id)
    case .askForPen(let id): askForPen(of: id)
    case .handOverPen(let id): handOverPen(of: id)
    case .record(let id, let change, let manner): record(change, manner, in: id)
    case .export(let export): attempt { .exported(path: try outside.export(export)) }
    case .estimateIce(let plan): iceInPlace(plan)
    case .chooseTheme, .useMouse, .editText, .present, .resumeMeeting, .dropIce, .suspend, .redraw,
      .quit:
      []
    }
  }
}
