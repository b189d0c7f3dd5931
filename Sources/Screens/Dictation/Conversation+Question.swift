internal import Canvas
internal import Logic
internal import Rules

extension Conversation {
  /// The field that is asked; nothing where something else is.
  var field: DictatedField? {
    guard case .field(let part, let place) = stop else { return nil }
    return dictation?.field(place, in: part)
  }

  /// What the next line answers.
  package var question: String {
    if let pending { return question(pending) }
    switch stop {
    case .worklist: return worklistQuestion
    case .field(let part, let place): return question(part, place)
    case .techniques(let lesion):
      let chosen = dictation?.chosen(lesion).map { "Now \($0)." } ?? "None is chosen."
      return "Lesion \(lesion). Which technique? \(chosen)"
        + hints("A number chooses, w 1 why, f 1 flips, x 1 rules out, Enter goes on, ? help.")
    case .plan(let lesion):
      return "Plan for lesion \(lesion)."
        + hints("M marks it ready, f flips, w why, Enter goes on, ? help.")
    case .risk(let id, let lesion):
      let all = dictation?.risks(lesion) ?? []
      let number = (all.firstIndex(of: id) ?? 0) + 1
      return "Lesion \(lesion), complication \(number) of \(all.count)."
        + " \(dictation?.risk(id, lesion) ?? "")"
        + hints("a accepts, m mitigates, measures, w why, Enter goes on, ? help.")
    case .decision:
      let state = dictation?.isRecorded == true ? "On record." : "Not recorded yet."
      return "Decision of the meeting. \(state)" + hints("d records, w why, Enter goes on, ? help.")
    case .report:
      return "Report." + hints("read reads it out, save writes it, Enter goes on, ? help.")
    }
  }

  private func question(_ part: DictatedPart, _ place: FactPlace) -> String {
    guard let dictation, let field = dictation.field(place, in: part) else { return "" }
    let places = dictation.places(in: part)
    let number = (places.firstIndex(of: place) ?? 0) + 1
    let start = "\(dictation.shortTitle(of: part, at: place)), \(number) of \(places.count)."
    let keeps = field.isBlank ? "Enter skips" : "Enter keeps"
    let why = field.letters.contains("w") ? "why" : "w why"
    let unknown = field.isText ? "" : ", - not known"
    let ways = "\(keeps)\(unknown), ? help, \(why)."
    let parts = [start, field.question, "Now \(field.now).", field.remark]
    return parts.filter { !$0.isEmpty }.joined(separator: " ") + hints(ways)
  }

  private func hints(_ words: String) -> String { isBrief ? "" : " " + words }

  private func question(_ pending: Pending) -> String {
    switch pending {
    case .doubt(let doubt): "\(doubt.words) Enter takes it; anything else is heard instead."
    case .confirmation(let words, _):
      words.contains("C ") ? words : "\(words) C confirms, anything else is no."
    case .reason(let purpose, let technique, let lesion):
      "Reason for \(purpose == .choosing ? "choosing" : "ruling out")"
        + " \(technique.label.lowercased()) for \(lesion)? A text. Enter changes nothing."
    case .note(let lesion, let now):
      "Note on the complications of \(lesion)? A text. Now \(now.isEmpty ? "blank" : now)."
        + " Enter keeps."
    }
  }

  private var worklistQuestion: String {
    let more = worklist.unsaidCount > 0 ? "Enter says the next ones, " : ""
    return worklist.isEmpty
      ? "No case here. new makes one, find seeks another, quit, ? help."
      : "Which case?"
        + hints("A number or a name opens it, \(more)new, find, quit, ? help.")
  }

  /// Says what the questions that follow are about, where that is new.
  mutating func sayHeadline() {
    stayOnGround()
    guard pending == nil, stop.headline != headline else { return }
    headline = stop.headline
    if let step = stop.step, step != saidStep, let dictation {
      say("Step \(dictation.standing(step))")
    }
    saidStep = stop.step
    for line in heading { say(line) }
  }

  /// What is said before the questions of a kind.
  var heading: [String] {
    guard let dictation else { return [] }
    switch stop {
    case .worklist, .report: return []
    case .field(let part, _): return dictation.heading(of: part)
    case .techniques(let lesion):
      let lines = dictation.techniques(lesion).enumerated().map { "\($0 + 1). \($1.words)" }
      return [dictation.techniqueHeading(lesion)] + lines
    case .plan(let lesion): return dictation.planSummary(lesion)
    case .risk(_, let lesion): return [dictation.riskHeading(lesion)]
    case .decision: return dictation.effectsOfMeeting + dictation.readBack
    }
  }

  /// Says the next cases of the worklist.
  mutating func sayPage() {
    if worklist.unsaidCount == 0 { worklist.rewind() }
    for line in worklist.nextPage() { say(line) }
    if worklist.unsaidCount > 0 { say("\(worklist.unsaidCount) more.") }
  }
}
