package import Logic

/// One statement of the rulebook that acts on an assessment.
///
///     static let coagulopathy = Rule(
///       "cem-ci-coagulopathy", .block, for: Technique.placingCement,
///       when: Safety.coagulopathy.isYes,
///       says: "Coagulopathy forbids cement until it is corrected.", refs: [23, 24])
package struct Rule: Hashable, Sendable {
  /// The id of the ledger entry, with a suffix after a dot where one entry needs several rules.
  package let id: String
  package let effect: Effect
  package let techniques: [Technique]
  package let when: Condition
  /// One sentence that says what the rule means for the reader's patient.
  package let says: String
  /// Numbers of the references that the source cites for it.
  package let refs: [Int]
  /// The ledger entries that the rule answers for.
  package let ledger: [String]

  package init(
    _ id: String, _ effect: Effect, for techniques: [Technique], when: Condition, says: String,
    refs: [Int] = [], ledger: [String]? = nil
  ) {
    self.id = id
    self.effect = effect
    self.techniques = techniques
    self.when = when
    self.says = says
    self.refs = refs
    self.ledger = ledger ?? [String(id.prefix { $0 != "." })]
  }

  package func concerns(_ technique: Technique) -> Bool { techniques.contains(technique) }
}

/// What a rule does where its condition holds.
package enum Effect: Hashable, Sendable {
  /// Known to be no, the technique is not applicable: another site or problem.
  case scope
  /// Known to be no, the technique is not indicated.
  case requirement
  case indication(Strength)
  /// A contraindication.
  case block
  /// A relative contraindication, or a caution.
  case reservation
  /// Shown beside the verdict.
  case note
  /// Must be lifted before a plan may be marked ready; lifted where the release is known to be yes.
  case hold(release: Condition?)
  /// Shown with the service to ask.
  case referral(Service)
  /// A limit of the whole session.
  case sessionLimit(SessionLimit.State)

  /// What a rule of this effect is called in the field: `caution`, `contraindication`.
  package var label: String {
    switch self {
    case .scope: "scope"
    case .requirement: "requirement"
    case .indication: "indication"
    case .block: "contraindication"
    case .reservation: "caution"
    case .note: "note"
    case .hold: "hold"
    case .referral: "referral"
    case .sessionLimit: "session limit"
    }
  }

  /// The effect in output: `scope`, `requirement`, `indication`, and so on.
  package var name: String {
    switch self {
    case .scope: "scope"
    case .requirement: "requirement"
    case .indication: "indication"
    case .block: "block"
    case .reservation: "reservation"
    case .note: "note"
    case .hold: "hold"
    case .referral: "referral"
    case .sessionLimit: "session_limit"
    }
  }

  /// Whether the effect makes the verdict; the others are shown beside it.
  package var makesVerdict: Bool {
    switch self {
    case .scope, .requirement, .indication, .block, .reservation: true
    case .note, .hold, .referral, .sessionLimit: false
    }
  }
}

/// How strongly the source speaks for an indication, strongest first.
package enum Strength: String, Hashable, Sendable, CaseIterable, Comparable {
  case preferred, optional, reported, experience

  package static func < (left: Strength, right: Strength) -> Bool {
    left.place < right.place
  }

  /// The place among all, from 0.
  var place: Int {
    switch self {
    case .preferred: 0
    case .optional: 1
    case .reported: 2
    case .experience: 3
    }
  }
}

/// Who is asked for an opinion.
package enum Service: String, Hashable, Sendable, CaseIterable {
  case spineSurgery = "spine_surgery"
  case orthopaedicSurgery = "orthopaedic_surgery"
  case radiationOncology = "radiation_oncology"
  case medicalOncology = "medical_oncology"
  case multidisciplinaryMeeting = "multidisciplinary_meeting"

  package var label: String { rawValue.withBlanks }
}
