extension Register {
  /// One statement of the source, in our own words, with its numbers and what it cites.
  package struct Entry: Hashable, Sendable, Identifiable {
    /// The id that rules, benchmarks and the rest carry to say what they answer.
    package let id: String
    package let kind: Kind
    package let strength: Strength

    /// The techniques of which the source says it. A rule may reach further, by judgement.
    package let techniques: [Technique]

    /// What in the product has to answer it.
    package let answeredBy: Trace.Kind

    /// The statement in one sentence of our own.
    package let says: String

    /// Its numbers, as the source prints them.
    package let quantities: [Quantity]

    /// The article's reference numbers; none where the authors speak for themselves.
    package let references: [Int]

    package init(
      _ id: String, _ kind: Kind, _ strength: Strength, for techniques: [Technique],
      by answeredBy: Trace.Kind, _ says: String, _ quantities: [Quantity] = [],
      refs references: [Int] = []
    ) {
      self.id = id
      self.kind = kind
      self.strength = strength
      self.techniques = techniques
      self.answeredBy = answeredBy
      self.says = says
      self.quantities = quantities
      self.references = references
    }
  }
}

extension Register.Entry {
  /// What kind of thing a statement says.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case indication
    case contraindicationAbsolute = "contraindication-absolute"
    case contraindicationRelative = "contraindication-relative"
    case caution, limit, referral, alternative, timing, parameter, margin
    case riskFactor = "risk-factor"
    case complication
    case complicationIncidence = "complication-incidence"
    case mitigation, management
    case thermalProtection = "thermal-protection"
    case imagingRequirement = "imaging-requirement"
    case imagingFinding = "imaging-finding"
    case techniqueStep = "technique-step"
    case approach, guidance, positioning, anaesthesia, device, mechanism
    case followUp = "follow-up"
    case outcome
    case evidenceNote = "evidence-note"
    /// A figure of the source: reported practice of one patient, never a rule.
    case example = "case"

    /// The kind as people read it.
    package var label: String {
      switch self {
      case .contraindicationAbsolute, .contraindicationRelative: "contraindication"
      case .example: "one patient"
      default: String(rawValue.map { $0 == "-" ? " " : $0 })
      }
    }
  }

  /// How firmly the source says it.
  package enum Strength: String, Hashable, Sendable, CaseIterable {
    case absolute, relative
    /// Recommended, or called usual.
    case preferred
    /// To be considered.
    case optional
    /// The authors' own practice.
    case experience
    /// A finding or a description.
    case reported
  }
}
