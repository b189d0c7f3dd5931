internal import Logic
internal import Rules

extension Conversation {
  /// Takes the next effect of the list, or says the list where it is whole.
  mutating func take(_ next: Effect?) -> [Effect] {
    if let next { return [next] }
    if stop == .worklist { sayWorklist() }
    return []
  }

  mutating func sayWorklist() {
    worklist.rewind()
    say(worklist.heading)
    sayPage()
  }

  mutating func onWorklist(_ command: LineCommand, _ rest: String) -> [Effect] {
    guard stop == .worklist else {
      return off("\(command.rawValue) is for the worklist: go 0.")
    }
    switch command {
    case .find:
      let terms = worklist.find(rest)
      if !terms.isEmpty { return [.search(terms)] }
      sayWorklist()
      return []
    case .more:
      sayPage()
      return []
    default: return open(rest)
    }
  }

  /// Opens a case by its number in the list, or by its name; what could not be saved of another is
  /// asked about first.
  mutating func open(_ words: String) -> [Effect] {
    let id = worklist.id(words) ?? words
    guard !id.isEmpty else { return off("open is followed by a number of the list, or a name.") }
    if let file = dictation?.file, unsaved > 0 {
      if file.record.id == id {
        // Reading it anew would drop what the store does not have.
        stop = dictation?.stops(of: .caseEntry).first ?? .report
        return []
      }
      return ask(lossOf: file, .open(id))
    }
    return [.openCase(id: id)]
  }

  mutating func createCase() -> [Effect] {
    guard let file = dictation?.file, unsaved > 0 else { return [.createCase] }
    return ask(lossOf: file, .create)
  }

  private mutating func ask(
    lossOf file: OpenCase, _ confirmed: Pending.Confirmed
  ) -> [Effect] {
    pending = .confirmation(Leaving.loss(unsaved: unsaved, of: file.record.id), confirmed)
    return []
  }
}
