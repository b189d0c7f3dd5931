internal import Logic
internal import Rules

extension Conversation {
  mutating func onTechnique(_ command: LineCommand, _ rest: String) -> [Effect] {
    guard let lesion = stop.lesion, stop.step == .technique else {
      return off("\(command.rawValue) is for the techniques: go 3.")
    }
    switch command {
    case .choose: return choose(rest)
    case .out: return ruleOut(rest)
    case .ready: return askToMarkReady(lesion)
    case .over: return goToOverLimit()
    default:
      guard let dictation, let technique = technique(rest, lesion) else { return noNumber }
      let lines =
        command == .trace
        ? dictation.trace(technique, lesion) : dictation.flips(technique, lesion)
      say("\(technique.label), \(command == .trace ? "every rule" : "what would change it"):")
      for line in lines { say(line) }
      if lines.isEmpty { say("Nothing that one or two answers could change.") }
      return []
    }
  }

  private var noNumber: [Effect] {
    mutating get { off("Say the number of a technique as well: list says them.") }
  }

  /// The technique of a number in the list; without one, the one that is chosen.
  func technique(_ number: String, _ lesion: String) -> Technique? {
    guard let dictation else { return nil }
    guard !number.isEmpty else { return dictation.file.plannedTechniques[lesion] }
    let all = dictation.techniques(lesion)
    return Int(number).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1].technique : nil }
  }

  /// Chooses a technique: at once, or once its reason is given.
  mutating func choose(_ number: String) -> [Effect] {
    guard case .techniques(let lesion) = stop else {
      return off("The choice is made among the techniques: go 3.")
    }
    guard !number.isEmpty, let technique = technique(number, lesion) else { return noNumber }
    switch dictation?.choose(technique, lesion) {
    case .chosen(let effect):
      say(effect)
      return move(by: 1)
    case .reasonNeeded(let why):
      say("A reason is needed: \(why)")
      pending = .reason(.choosing, technique, lesion: lesion)
    case .refused(let why): return off(why)
    case nil: break
    }
    return []
  }

  private mutating func ruleOut(_ number: String) -> [Effect] {
    guard case .techniques(let lesion) = stop, let dictation else {
      return off("Ruling out is done among the techniques: go 3.")
    }
    guard !number.isEmpty, let technique = technique(number, lesion) else { return noNumber }
    if let why = dictation.whyNotRuledOut(technique, lesion) { return off(why) }
    if dictation.isRuledOut(technique, lesion) {
      if let effect = self.dictation?.ruleIn(technique, lesion) { say(effect) }
    } else {
      pending = .reason(.rulingOut, technique, lesion: lesion)
    }
    return []
  }

  /// Chooses, or rules out, with the reason.
  mutating func decide(
    _ purpose: DictatedReason, _ technique: Technique, _ lesion: String, because reason: String
  ) -> [Effect] {
    guard
      let (effect, isTaken) = dictation?.decide(purpose, technique, lesion, because: reason)
    else { return [] }
    say(effect)
    guard isTaken else {
      pending = .reason(purpose, technique, lesion: lesion)
      return []
    }
    return purpose == .choosing ? move(by: 1) : []
  }

  private mutating func askToMarkReady(_ lesion: String) -> [Effect] {
    switch dictation?.readiness(lesion) {
    case .not(let why): return off(why)
    case .ready: say("It is marked ready already.")
    case .possible:
      if let question = dictation?.readyQuestion(lesion) {
        pending = .confirmation(question, .ready(lesion: lesion))
      }
    case nil: break
    }
    return []
  }

  private mutating func goToOverLimit() -> [Effect] {
    guard let dictation, dictation.isAtLimit else {
      return off("No limit of the session is reached.")
    }
    let place = FactPlace(.wholeCase, "cement_over_limit_reason")
    guard dictation.stop(at: place, near: .technique) != nil else {
      return off("The session is at its limit and not over it: a acknowledges that.")
    }
    show(place)
    return []
  }
}
