internal import Canvas
internal import Logic
internal import Rules

/// What a meeting came to about a case, while it is being typed.
struct OutcomeForm: Hashable, Sendable {
  let caseID: String
  /// What the case has on record of a decision; empty where nothing is.
  let onRecord: String
  /// The lesions that are decided about; one that has no plan is left out where others have one.
  let lesions: [String]
  /// The lesions that are left out.
  let leftOut: [String]
  var field = Field.decision
  var decisions: [String: MeetingDecision] = [:]
  /// The lesion that the next letter decides about; nothing where it is about all of them.
  var lesion: String?
  private var texts: [Field: String] = [:]
  var actions: [TeamMeeting.Action] = []

  /// The fields in order. Who agreed stands before the decision, and is kept from case to case.
  enum Field: Int, Hashable, Sendable, CaseIterable {
    case agreed, decision, dissented, reason, action

    var label: String {
      switch self {
      case .agreed: "Agreed"
      case .decision: "Outcome"
      case .dissented: "Dissented"
      case .reason: "Reason"
      case .action: "Action"
      }
    }

    var help: String {
      switch self {
      case .agreed: "Who agreed; kept for the next case."
      case .decision: "a accept, o on a condition, d defer, r reject, t another technique"
      case .dissented: "Who disagreed and why; empty where nobody did."
      case .reason: "Why; or on what condition it is accepted. It goes into the case as well."
      case .action: "What; who; by when (t+7, 1 dec). Enter on an empty line records the outcome."
      }
    }
  }

  /// A form for a case, with what was recorded of it before.
  init(
    caseID: String, lesions: [String] = [], leftOut: [String] = [],
    earlier: TeamMeeting.Outcome?, decided: [String: MeetingDecision] = [:], agreed: String,
    onRecord: String = ""
  ) {
    self.caseID = caseID
    self.lesions = lesions
    self.leftOut = leftOut
    self.onRecord = onRecord
    texts[.agreed] = earlier?.agreed ?? agreed
    guard let earlier else { return }
    if let same = MeetingDecision(rawValue: earlier.decision) {
      decideAll(same)
    } else {
      decisions = decided
    }
    field = .agreed
    texts[.dissented] = earlier.dissented
    texts[.reason] = earlier.reason
    actions = earlier.actions
  }

  subscript(field: Field) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  /// The same letters as in the step of the decision.
  static let letters: [Character: MeetingDecision] = [
    "a": .accept, "o": .acceptIf, "d": .defer, "r": .reject, "t": .otherTechnique,
  ]

  /// What was typed on the outcome and is none of its letters. Until it is taken back no letter
  /// counts, so that a sentence typed there by mistake decides nothing.
  private(set) var slip = ""

  /// Takes a character: a letter of the outcome, or text.
  mutating func type(_ character: Character) -> Bool {
    guard field == .decision else {
      self[field].append(character)
      return true
    }
    guard slip.isEmpty, decide(character) else {
      if slip.count < 12 { slip.append(character) }
      return false
    }
    return true
  }

  mutating func erase() {
    guard field == .decision else {
      self[field] = String(self[field].dropLast())
      return
    }
    if slip.isEmpty { lesion = nil } else { slip = String(slip.dropLast()) }
  }

  mutating func move(by distance: Int) {
    field = Field(rawValue: field.rawValue + distance) ?? field
    slip = ""
  }

  /// Takes the action that is typed: `what; who; when`. Says what is wrong with it.
  mutating func takeAction(today: CalendarDate) -> String? {
    let parts = self[.action].split(separator: ";", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    guard let what = parts.first, !what.isEmpty else { return "Say what is to be done." }
    guard parts.count <= 3 else { return "An action is: what; who; by when." }
    var due: CalendarDate?
    if parts.count == 3, !parts[2].isEmpty {
      let reading = DateText(Self.dueDay, today: today).read(parts[2])
      switch reading {
      case .answer(.value(.date(let date)), _), .doubtful(.value(.date(let date)), _, _): due = date
      default: return "\(parts[2]) is no day: t+7, 1 dec or 2026-12-01."
      }
    }
    actions.append(
      TeamMeeting.Action(what: what, owner: parts.count > 1 ? parts[1] : "", due: due))
    self[.action] = ""
    return nil
  }

  /// Why the outcome cannot be recorded yet.
  var whyIncomplete: String? {
    guard !decisions.isEmpty else { return "No outcome yet: a o d r t on Outcome." }
    if let open = undecided.first { return "No outcome yet for lesion \(open)." }
    guard let other = decisions.values.first(where: { $0 != .accept }),
      self[.reason].trimmed.isEmpty
    else { return nil }
    return "Say why in Reason: \(other.label) needs one."
  }

  /// The outcome, once it is whole.
  var outcome: TeamMeeting.Outcome? {
    guard whyIncomplete == nil else { return nil }
    return TeamMeeting.Outcome(
      caseID: caseID, decision: decisionOnRecord, agreed: self[.agreed].trimmed,
      dissented: self[.dissented].trimmed, reason: self[.reason].trimmed, actions: actions)
  }

  private static let dueDay = ImagingFacts.procedureDate.declaration
}
