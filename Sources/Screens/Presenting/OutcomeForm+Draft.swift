internal import Logic
internal import Rules

/// An outcome that is half typed, as a text that is kept until the meeting is taken up again.
extension OutcomeForm {
  private static let fields: [(name: String, field: Field)] = [
    ("present", .agreed), ("dissented", .dissented), ("reason", .reason), ("action", .action),
  ]

  /// Each field and decision in a line of its own, its parts behind tabs: no typed text has either.
  var draft: String {
    let texts = Self.fields.map { [$0.name, self[$0.field]] }
    let decided = decisions.sorted { $0.key < $1.key }.map {
      ["decided", $0.key, $0.value.rawValue]
    }
    let listed = actions.map { ["listed", $0.what, $0.owner, $0.due.map { "\($0)" } ?? ""] }
    return (texts + decided + listed).map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }

  /// Takes up what was kept; what is about a lesion that the case has no more is left out.
  mutating func takeUp(_ draft: String) {
    (decisions, actions) = ([:], [])
    for line in draft.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (parts[0], parts.count) {
      case ("decided", 3):
        let isOfCase = lesions.contains(parts[1]) || (lesions.isEmpty && parts[1].isEmpty)
        if isOfCase { decisions[parts[1]] = MeetingDecision(rawValue: parts[2]) }
      case ("listed", 4):
        actions.append(
          TeamMeeting.Action(what: parts[1], owner: parts[2], due: CalendarDate(parts[3])))
      case (let name, 2):
        if let known = Self.fields.first(where: { $0.name == name }) {
          self[known.field] = parts[1]
        }
      default: break
      }
    }
  }
}
