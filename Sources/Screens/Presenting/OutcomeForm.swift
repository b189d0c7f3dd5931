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
  /// The line of an action whose day was shown once more, to be taken at the next Enter.
  var doubted: String?

  /// The fields in order. Who is present stands before the decision, and is kept from case to case.
  enum Field: Int, Hashable, Sendable, CaseIterable {
    case agreed, decision, dissented, reason, action

    var label: String {
      switch self {
      case .agreed: "Present"
      case .decision: "Outcome"
      case .dissented: "Dissented"
      case .reason: "Reason"
      case .action: "Action"
      }
    }

    var help: String {
      switch self {
      case .agreed: "Who is present; kept for the next case. Who dissents is said below."
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
    earlier: TeamMeeting.Outcome?, agreed: String, onRecord: String = ""
  ) {
    self.caseID = caseID
    self.lesions = lesions
    self.leftOut = leftOut
    self.onRecord = onRecord
    texts[.agreed] = earlier?.agreed ?? agreed
    guard let earlier else { return }
    if earlier.lesions.isEmpty {
      if let same = MeetingDecision(rawValue: earlier.decision) { decideAll(same) }
    } else {
      for place in lesions {
        decisions[place] = earlier.decision(on: place).flatMap(MeetingDecision.init)
      }
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

  /// Takes the last character back; on an empty line of an action the last action.
  mutating func erase() {
    if field == .action, self[.action].isEmpty { return takeBackAction() }
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

  /// Why the outcome cannot be recorded yet.
  var whyIncomplete: String? {
    guard !decisions.isEmpty else { return "No outcome yet: a o d r t on Outcome." }
    if let open = undecided.first { return "No outcome yet for lesion \(open)." }
    guard let other = decisions.values.first(where: { $0 != .accept }),
      self[.reason].trimmed.isEmpty
    else { return nil }
    return asksWhichTechnique
      ? "Say in Reason which technique, and why."
      : "Say why in Reason: \(other.label) needs one."
  }

  /// The outcome, once it is whole, about the plans that the case has now.
  func outcome(on record: Case, _ catalogue: Catalogue) -> TeamMeeting.Outcome? {
    guard whyIncomplete == nil else { return nil }
    let planned = record.plannedTechniques
    let lesions = record.lesions.compactMap { lesion -> TeamMeeting.LesionOutcome? in
      decisions[lesion.id].map {
        TeamMeeting.LesionOutcome(
          lesion: lesion.id, decision: $0.rawValue, target: Target.place(lesion, catalogue) ?? "",
          technique: planned[lesion.id]?.rawValue)
      }
    }
    return TeamMeeting.Outcome(
      caseID: caseID, decision: decisionOnRecord, lesions: lesions, agreed: self[.agreed].trimmed,
      dissented: self[.dissented].trimmed, reason: self[.reason].trimmed, actions: actions)
  }
}
