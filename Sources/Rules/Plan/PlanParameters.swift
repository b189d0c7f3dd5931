internal import Logic

/// The register of plan parameters.
package enum PlanParameters {
  /// Every parameter, each with an id of its own, in the order in which a plan is made.
  package static let all: [PlanParameter] = {
    let topics = [
      positioning, anaesthesia, spinalAccess, extraspinalAccess, probeAccess, cannulaGuidance,
      probeGuidance, implants, probes, freezing, ice, protection, injection, cement, sequence,
      checks,
    ]
    let all = topics.flatMap(\.self)
    return PlanParameter.Part.allCases.flatMap { part in all.filter { $0.part == part } }
  }()

  /// The parameter with this id.
  package static func named(_ id: String) -> PlanParameter? { all.first { $0.id == id } }
}

extension [Technique: Condition] {
  /// Ablation with cement, where its energy is cold.
  static let coldBeforeCement: Self = [
    .combinedAblationCement: PlanFacts.ablationModality == .cryoablation
  ]

  /// Ablation with cement, where its energy is radiofrequency.
  static let radiofrequencyBeforeCement: Self = [
    .combinedAblationCement: PlanFacts.ablationModality == .radiofrequency
  ]

  /// Screws, where they are cemented.
  static let cementedScrews: Self = [
    .osteosynthesis: PlanFacts.cementAugmentationPlanned.isYes
  ]
}
