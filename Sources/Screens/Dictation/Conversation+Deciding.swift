internal import Logic
internal import Rules

// The meeting, the report, and the reasons of everything.

extension Conversation {
  /// Asks whether to record the decision, as it is read back; or says what is missing, and goes
  /// there.
  mutating func askToRecord() -> [Effect] {
    guard stop.step == .meeting, let dictation else {
      return off("The decision is recorded in the meeting: go 5.")
    }
    if let obstacle = dictation.obstacle {
      say(obstacle)
      show(obstacle.place)
      return []
    }
    let whole = dictation.readBack.joined(separator: "; ")
    pending = .confirmation("Record: \(whole)? C confirms.", .record)
    return []
  }

  mutating func readReport() {
    guard let dictation else { return }
    let report = dictation.report(asHTML: false, withNames: false).text
    for line in report.split(separator: "\n") { say(String(line)) }
  }

  /// Writes the report; one that names the patient only after `C`.
  mutating func saveReport(_ rest: String) -> [Effect] {
    guard let dictation else { return [] }
    let words = Set(rest.lowercased().split(separator: " ").map(String.init))
    let report = dictation.report(
      asHTML: words.contains("html"), withNames: words.contains("names"))
    if words.contains("names"), !dictation.hasNames {
      say("The case does not say who the patient is.")
    }
    guard report.withNames else { return [.export(report)] }
    pending = .confirmation("The file will name the patient. C writes it.", .save(report))
    return []
  }

  /// Why it is asked, or stands so.
  mutating func sayWhy(_ rest: String) -> [Effect] {
    guard let dictation else { return [] }
    switch stop {
    case .worklist: break
    case .field(let part, let place):
      for line in dictation.why(place, in: part) { say(line) }
    case .techniques(let lesion), .plan(let lesion):
      guard let technique = technique(rest, lesion) else {
        return off("Say the number of a technique as well: list says them.")
      }
      say("\(technique.label):")
      for line in dictation.why(technique, lesion) { say(line) }
    case .risk(let id, let lesion):
      for line in dictation.riskWords(id, lesion, inFull: true) { say(line) }
    case .decision:
      for line in dictation.effectsOfMeeting { say(line) }
      if let obstacle = dictation.obstacle { say(obstacle) }
    case .report:
      say(dictation.draftWarning ?? "No hold is open.")
    }
    return []
  }
}
