/// Everything the program knows about one fact: declared once, used by the form, case files,
/// validation, the schema, questions and explanations.
package struct Declaration: Sendable {
  package let name: FactName
  package let scope: Scope
  package let group: Group
  package let kind: Kind
  /// What the field is called, in a few words.
  package let label: String
  /// What is asked, in one line.
  package let help: String
  /// When the question makes sense; known to be no, the fact does not apply.
  package let askedWhen: Condition
  /// How the fact is computed. Nothing for a fact that is entered.
  package let derivation: Derivation?

  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, _ kind: Kind, label: String, help: String,
    askedWhen: Condition = .always, derivation: Derivation? = nil
  ) {
    self.name = name
    self.scope = scope
    self.group = group
    self.kind = kind
    self.label = label
    self.help = help
    self.askedWhen = askedWhen
    self.derivation = derivation
  }

  /// Whether a person may enter it: every fact that is not derived, and totals that may be stated.
  package var isEntered: Bool { derivation?.mayBeStated ?? true }
}

/// What a fact is about.
package enum Scope: String, Hashable, Sendable, CaseIterable {
  /// Who the patient is. Kept apart from every other fact, so that it can be erased.
  case identity
  case patient, `case`, plan
  case study
  case lesion
  /// The plan for one lesion.
  case planLesion = "plan_lesion"
  /// What came of the treatment of one lesion.
  case outcome
  /// A visit after the procedure.
  case visit

  /// Whether each lesion has its own answer.
  package var isOfLesion: Bool {
    switch self {
    case .lesion, .planLesion, .outcome: true
    case .identity, .patient, .case, .plan, .study, .visit: false
    }
  }
}

/// The section of the case in which a fact stands.
package enum Group: String, Hashable, Sendable, CaseIterable {
  case identity, patient, safety, pain, neurology
  case priorTreatment = "prior_treatment"
  case imaging, lesions, goals, plan, mdt, procedure
  case followUp = "follow_up"
  /// Conditions with a name, computed and never entered.
  case named
}

extension Declaration {
  /// Whether the fact is about what was done and what came of it, which no assessment reads.
  package var isOfAftermath: Bool { group == .procedure || scope == .visit }
}

/// What kind of answer a fact takes.
package enum Kind: Hashable, Sendable {
  case yesNo
  /// A number with its unit, within a range, both ends included.
  case number(unit: String, range: ClosedRange<Double>)
  /// One of the choices.
  case word([Choice])
  /// Any of the choices, or none.
  case words([Choice])
  /// Segments of the spine, in order from the head down.
  case levels([Choice])
  /// Several numbers in order.
  case numbers(unit: String, range: ClosedRange<Double>)
  case date
  case text

  /// The choices there are; none for a fact without choices.
  package var choices: [Choice] {
    switch self {
    case .word(let choices), .words(let choices), .levels(let choices): choices
    case .yesNo, .number, .numbers, .date, .text: []
    }
  }

  /// The unit of a number; nothing for a fact that has none.
  package var unit: String? {
    switch self {
    case .number(let unit, _), .numbers(let unit, _): unit
    case .yesNo, .word, .words, .levels, .date, .text: nil
    }
  }
}

/// One answer that can be chosen.
package struct Choice: Hashable, Sendable {
  /// The value in case files: snake_case and never reused.
  package let value: String
  /// The value as people read it.
  package let label: String

  package init(_ value: String, _ label: String) {
    self.value = value
    self.label = label
  }
}
