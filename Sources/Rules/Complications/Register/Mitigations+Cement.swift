internal import Logic

extension [Mitigation] {
  /// What is done while cement flows into a vertebra.
  static let whileCementFlows: [Mitigation] = [
    .liveFluoroscopy, .twoPlanes, .stopRule, .completionImaging,
  ]
}

extension Mitigation {
  static let liveFluoroscopy = Mitigation(
    "live_fluoroscopy", "Watch the cement by fluoroscopy while it flows.",
    ledger: "cem-guidance-fluoroscopic-injection",
    plannedWhen: PlanFacts.injectionGuidance == .fluoroscopy)

  static let twoPlanes = Mitigation(
    "two_planes", "Watch it in the frontal and in the lateral view.",
    ledger: "vp-check-fill-two-planes",
    plannedWhen: [
      PlanFacts.fluoroscopicProjections.includes(.frontal),
      PlanFacts.fluoroscopicProjections.includes(.lateral),
    ])

  static let stopRule = Mitigation(
    "stop_rule", "Write down, before it starts, when the injection stops.",
    ledger: "amb-cement-stop-rule", plannedWhen: PlanFacts.cementStopCriterion.isKnown)

  static let completionImaging = Mitigation(
    "completion_imaging", "Look for leaks on control images at the end.",
    ledger: "img-completion-control", plannedWhen: FollowUpFacts.completionImagingDone.isYes)

  static let asepsis = Mitigation(
    "asepsis", "Keep to routine asepsis.", ledger: "cem-mit-asepsis",
    plannedWhen: PlanFacts.asepticTechnique.isYes)

  static let antibiotic = Mitigation(
    "antibiotic",
    "One intravenous dose beforehand that covers skin flora; the agent by local policy.",
    ledger: "cem-mit-antibiotic-single-dose",
    plannedWhen: PlanFacts.antibioticProphylaxisGiven.isYes)

  /// Without cement or screws the dose is a prompt and no rule of the source.
  static let antibioticByLocalPolicy = Mitigation(
    "antibiotic", "An antibiotic dose beforehand, if local policy asks for one.",
    ledger: "amb-antibiotic", plannedWhen: PlanFacts.antibioticProphylaxisGiven.isYes)
}
