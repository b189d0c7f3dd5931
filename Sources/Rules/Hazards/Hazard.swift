/// Something that could hurt a patient through what the program says or leaves unsaid, and what is
/// done about it.
package struct Hazard: Hashable, Sendable, Identifiable {
  /// A letter and a number that are never reused: C for the clinic, P for the program.
  package let id: String
  /// The hazard in a few words.
  package let title: String
  package let severity: Severity
  /// What would have to go wrong.
  package let cause: String
  /// What it would do to the patient.
  package let effect: String
  /// What keeps it from happening, or makes it seen in time.
  package let control: String
  /// The rules that are part of the control, by their ids.
  package let rules: [String]
  /// The tests that prove the control, by their names.
  package let tests: [String]

  init(
    _ id: String, _ title: String, _ severity: Severity, cause: String, effect: String,
    control: String, rules: [String] = [], tests: [String]
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.cause = cause
    self.effect = effect
    self.control = control
    self.rules = rules
    self.tests = tests
  }

  /// How bad it would be for the patient, were nothing done about it. Worst first.
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Death may come of it.
    case catastrophic
    /// Harm that stays, or that threatens life.
    case critical
    /// Harm that passes and needs treatment.
    case serious
    /// Harm that passes by itself, or a delay.
    case minor
  }
}

/// The register of hazards.
package enum Hazards {
  /// Every hazard, each with an id of its own: those of the clinic first.
  package static let all: [Hazard] = clinical + planning + answers + record + reading

  /// The hazards against which a rule guards, in the order of the register.
  package static func guarded(by rule: Rule) -> [Hazard] {
    all.filter { $0.rules.contains(rule.id) }
  }

  /// Names of tests that prove more than one control.
  enum Proof {
    static let blockCloses = """
      true, it closes its techniques in every figure; one fact unknown, none is open
      """
    static let table = "each condition answers as the table says"
  }
}
