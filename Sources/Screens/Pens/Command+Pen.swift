/// Commands that write into the case are off for one who reads along, and say who has the pen.
extension Command {
  func withPen<S: Step>() -> Command where State == Work<S> {
    guard WritingCommands.ids.contains(id) else { return self }
    var command = self
    let other = availability
    command.availability = { work in
      guard let why = work.file.pen.refusal, WritingCommands.writes(work, id: id) else {
        return other(work)
      }
      return .off(why)
    }
    return command
  }
}

/// The commands of the steps that need the pen.
enum WritingCommands {
  static let ids: Set<String> = Set(
    ["edit", "yes", "no", "not-known", "blank", "note", "new", "remove"].map { "case." + $0 }
      + ["edit", "yes", "no", "not-known", "date", "new"].map { "imaging." + $0 }
      + [
        "edit", "choose", "rule-out", "unchoose", "yes", "no", "not-known", "acknowledge",
        "over-limit", "ready",
      ].map { "technique." + $0 }
      + ["accept", "mitigate", "reopen", "tick", "note", "note-in-editor", "event"]
      .map { "risks." + $0 }
      + ["edit", "yes", "no", "not-known", "blank", "note", "decide"].map { "meeting." + $0 }
      + [
        "edit", "yes", "no", "not-known", "blank", "note", "accept", "event", "new", "remove",
      ].map { "follow-up." + $0 })

  /// Whether the command would write: Enter among the flips only goes to a field.
  static func writes<S: Step>(_ work: Work<S>, id: String) -> Bool {
    guard id == "technique.edit", let step = work.step as? TechniqueStep else { return true }
    return !step.showsFlips
  }
}
