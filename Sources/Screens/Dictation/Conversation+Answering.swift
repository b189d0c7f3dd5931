internal import Logic
internal import Rules

extension Conversation {
  /// Takes what is no command as an answer to the question of the stop.
  mutating func answer(_ text: String) -> [Effect] {
    if stop != .worklist, let why = refusal { return off(why) }
    switch stop {
    case .worklist: return open(text)
    case .field(let part, let place): return answer(text, at: place, in: part)
    case .techniques:
      guard Int(text) != nil else { return off("\(text.said) is no number of a technique.") }
      return choose(text)
    case .plan, .risk, .decision, .report:
      return off("\(text.said) is no answer here: ? lists what is.")
    }
  }

  private mutating func answer(
    _ text: String, at place: FactPlace, in part: DictatedPart
  ) -> [Effect] {
    guard let dictation else { return [] }
    // A confirmation that comes too early is not a text.
    guard text != "C" || field?.isText != true else {
      return off("Nothing is to be confirmed here. A text of one letter is none.")
    }
    switch dictation.reading(of: text, at: place) {
    case .answer(let answer, let echo): return give(answer, echo, at: place, in: part)
    case .doubtful(let answer, let echo, let why):
      pending = .doubt(
        .init(part: part, place: place, answer: answer, echo: echo, words: "\(echo): \(why)"))
      return []
    case .incomplete(let words), .refused(let words): return off(words)
    }
  }

  private mutating func give(
    _ answer: Answer, _ echo: String, at place: FactPlace, in part: DictatedPart
  ) -> [Effect] {
    let before = stops
    guard let (effect, isTaken) = dictation?.give(answer, at: place, in: part) else { return [] }
    guard isTaken else {
      say(effect)
      return []
    }
    say("\(echo.isEmpty ? "Taken" : echo.capitalisedStart). \(effect.words)")
    return follow(before)
  }

  /// Makes the answer blank: as if it had never been asked.
  mutating func makeBlank() -> [Effect] {
    switch stop {
    case .field(let part, let place):
      guard let effect = dictation?.makeBlank(place, in: part) else { return [] }
      say(effect)
    case .techniques(let lesion):
      guard dictation?.chosen(lesion) != nil else {
        return off("No technique is chosen for \(lesion).")
      }
      if let effect = dictation?.unchoose(lesion) { say(effect) }
    case .worklist, .plan, .risk, .decision, .report:
      return off("There is no answer here that could be made blank.")
    }
    return []
  }

  /// Takes a line as what was waited for.
  mutating func hear(_ text: String, _ pending: Pending) -> [Effect] {
    let line = text.trimmed
    if pending.changesCase, let why = refusal { return off(why) }
    switch pending {
    case .doubt(let doubt):
      guard line.isEmpty else { return hear(text, at: now) }
      return give(doubt.answer, doubt.echo, at: doubt.place, in: doubt.part)
    case .confirmation(_, let confirmed):
      guard line == "C" else {
        say("Not done.")
        return []
      }
      return perform(confirmed)
    case .reason(let purpose, let technique, let lesion):
      guard case .data = SpokenLine(line, takesAnyText: true) else {
        let verb = purpose == .choosing ? "chosen" : "ruled out"
        say("\(technique.label) is not \(verb): a reason is a text.")
        return []
      }
      return decide(purpose, technique, lesion, because: line)
    case .note(let lesion, _):
      guard case .data = SpokenLine(line, takesAnyText: true) else {
        say("The note stays as it was.")
        return []
      }
      return note(line, lesion)
    }
  }

  private mutating func perform(_ confirmed: Pending.Confirmed) -> [Effect] {
    switch confirmed {
    case .remove(let subject):
      if let effect = dictation?.remove(subject) { say(effect) }
    case .ready(let lesion):
      if let effect = dictation?.markReady(lesion) { say("Marked ready. \(effect.words)") }
      return move(by: 1)
    case .record:
      if let effect = dictation?.record() { say("Recorded. \(effect.words)") }
      return move(by: 1)
    case .save(let export): return [.export(export)]
    case .open(let id): return [.openCase(id: id)]
    case .create: return [.createCase]
    case .quit: return [.quit]
    }
    return []
  }
}

extension String {
  /// The beginning of what was typed, to be said back.
  var said: String { count > 40 ? prefix(40) + "..." : self }

  var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
