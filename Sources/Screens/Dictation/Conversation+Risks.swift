internal import Logic
internal import Rules

extension Conversation {
  mutating func onRisk(_ command: LineCommand, _ rest: String) -> [Effect] {
    if command == .accept, stop.step == .technique { return acknowledge() }
    if command == .accept, case .field(let part, let place) = stop, part.step == .followUp {
      if let effect = dictation?.takeOver(at: place) { say(effect) }
      return []
    }
    guard case .risk(let id, let lesion) = stop else {
      return off("\(command.rawValue) is for a complication: go 4.")
    }
    switch command {
    case .accept:
      let wasAccepted = dictation?.isAccepted(risk: id, lesion) ?? false
      if let effect = dictation?.review(id, lesion, as: .accepted) { say(effect) }
      return wasAccepted ? [] : move(by: 1)
    case .mitigate:
      if let effect = dictation?.review(id, lesion, as: .mitigated) { say(effect) }
    case .measures: return onMeasures(rest, of: id, lesion)
    default:
      let now = dictation?.file.record.lesion(lesion)?.sheet.text(.complicationNote)
      pending = .note(lesion: lesion, now: now ?? "")
    }
    return []
  }

  private mutating func acknowledge() -> [Effect] {
    guard let dictation, dictation.isAtLimit else {
      return off("No limit of the session is reached.")
    }
    if let effect = self.dictation?.acknowledgeLimit() {
      say("The limit of the session was seen. \(effect.words)")
    }
    return []
  }

  private mutating func onMeasures(
    _ number: String, of id: String, _ lesion: String
  ) -> [Effect] {
    guard let measures = dictation?.measures(id, lesion), !measures.isEmpty else {
      return off("The source names no measure against it.")
    }
    guard !number.isEmpty else {
      for (index, words) in measures.enumerated() { say("\(index + 1). \(words)") }
      say("measures and a number plans one, or takes that back.")
      return []
    }
    guard let number = Int(number), measures.indices.contains(number - 1) else {
      return off("There are \(Counted.words(measures.count, "measure")): measures says them.")
    }
    if let effect = dictation?.tick(number - 1, of: id, lesion) {
      say(effect)
      show(effect.place)
    }
    return []
  }

  /// Takes a note on the complications of a lesion.
  mutating func note(_ text: String, _ lesion: String) -> [Effect] {
    guard let dictation else { return [] }
    let place = FactPlace(.lesion(lesion), .complicationNote)
    switch dictation.reading(of: text, at: place) {
    case .answer(let answer, _):
      if let effect = self.dictation?.note(answer, lesion) { say("Noted. \(effect.words)") }
      return []
    case .doubtful, .incomplete, .refused:
      return off(dictation.reading(of: text, at: place).words)
    }
  }
}
