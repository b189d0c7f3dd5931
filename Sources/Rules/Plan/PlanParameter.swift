package import Logic

/// One thing that a plan with a technique settles: what to do, when, and who says so.
///
/// A parameter advises; it never changes a verdict.
package struct PlanParameter: Hashable, Sendable, Identifiable {
  /// The ledger entry, with a suffix after a dot where one entry needs several; never reused.
  package let id: String

  /// The part of the plan in which it stands.
  package let part: Part

  /// How firmly the source says it.
  package let weight: Weight

  /// The techniques whose plan it is about.
  package let techniques: [Technique]

  /// For which lesions and plans it holds, or is the choice to be made first.
  package let when: Condition

  /// What must hold besides for a technique that needs it only in one of its forms.
  package let alsoNeeds: [Technique: Condition]

  /// What to do, in our own words.
  package let says: String

  /// The article's reference numbers; none where the authors speak for themselves.
  package let references: [Int]

  /// The ledger entries that it answers; an ambiguity where it is a judgement on the source.
  package let ledger: [String]

  /// When what is on record follows it; nothing where only a person can say so.
  package let isFollowed: Condition?

  /// What is computed for it.
  package let quantities: [PlanQuantity]

  init(
    _ id: String, _ part: Part, _ weight: Weight, for techniques: [Technique],
    alsoNeeds: [Technique: Condition] = [:], when: Condition = .always, says: String,
    refs references: [Int] = [], ledger: [String]? = nil, followedWhen isFollowed: Condition? = nil,
    computes quantities: [PlanQuantity] = []
  ) {
    self.id = id
    self.part = part
    self.weight = weight
    self.techniques = techniques
    self.when = when
    self.alsoNeeds = alsoNeeds
    self.says = says
    self.references = references
    self.ledger = ledger ?? [String(id.prefix { $0 != "." })]
    self.isFollowed = isFollowed
    self.quantities = quantities
  }

  /// When it holds for a technique.
  package func condition(for technique: Technique) -> Condition {
    guard let more = alsoNeeds[technique] else { return when }
    return when == .always ? more : [more, when]
  }
}

extension PlanParameter {
  /// A part of the plan, in the order in which a plan is made.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case positioning, anaesthesia, access
    case placingGuidance = "placing_guidance"
    case devices, cycles, margins, protection
    case injectionGuidance = "injection_guidance"
    case cement, sequence, checks

    /// The name of the part, for a heading.
    package var label: String {
      switch self {
      case .positioning: "Positioning"
      case .anaesthesia: "Anaesthesia"
      case .access: "Access"
      case .placingGuidance: "Guidance for placing"
      case .devices: "Implants and probes"
      case .cycles: "Freezes and sessions"
      case .margins: "Extent of the ice"
      case .protection: "Protection"
      case .injectionGuidance: "Guidance for injecting"
      case .cement: "Cement"
      case .sequence: "Order of steps"
      case .checks: "Checks and course"
      }
    }
  }

  /// How firmly the source says something, firmest first.
  package enum Weight: String, Hashable, Sendable, CaseIterable {
    /// The source calls it essential.
    case required
    /// Recommended, or called usual.
    case preferred
    /// The authors' own practice.
    case experience
    case optional
    /// Found in a report or an example; no recommendation.
    case reported
    /// Ours, where the source is silent or can be read in two ways.
    case judgement

    /// The weight in words, for the end of a line.
    package var label: String {
      switch self {
      case .required: "essential"
      case .preferred: "preferred"
      case .experience: "authors' practice"
      case .optional: "an option"
      case .reported: "as reported"
      case .judgement: "judgement"
      }
    }
  }
}
