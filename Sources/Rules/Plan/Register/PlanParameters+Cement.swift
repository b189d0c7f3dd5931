internal import Logic

extension PlanParameters {
  /// What is watched while cement flows.
  static let injection: [PlanParameter] = [
    PlanParameter(
      "cem-guidance-fluoroscopic-injection.plan", .injectionGuidance, .preferred,
      for: .cementOrScrews, alsoNeeds: .cementedScrews,
      says: "Watch the cement by fluoroscopy: flow and spread are seen live.",
      followedWhen: PlanFacts.injectionGuidance == .fluoroscopy),
    PlanParameter(
      "vp-check-fill-two-planes", .injectionGuidance, .reported, for: .spinalAugmentation,
      says: "Watch it in two planes, frontal and lateral.",
      followedWhen: [
        PlanFacts.fluoroscopicProjections.includes(.frontal),
        PlanFacts.fluoroscopicProjections.includes(.lateral),
      ]),
    PlanParameter(
      "sac-fluoroscopic-control-before-cement", .injectionGuidance, .reported, for: [.sacroplasty],
      when: PlanFacts.guidanceModality.isOne(of: .ct, .ctPlusFluoroscopy),
      says: "Placed under CT: one sagittal fluoroscopic control comes before the cement.",
      followedWhen: PlanFacts.fluoroscopicProjections.includes(.lateral)),
    PlanParameter(
      "plan-cement-stop-rule", .injectionGuidance, .judgement, for: .cementOrScrews,
      alsoNeeds: .cementedScrews,
      says: """
        Write down beforehand when to stop; for example cement near the posterior wall, or \
        leaving the bone.
        """,
      ledger: ["amb-cement-stop-rule"], followedWhen: PlanFacts.cementStopCriterion.isKnown),
  ]

  /// The cement: material, time, fill, and the limits of the session.
  static let cement: [PlanParameter] = [
    PlanParameter(
      "cem-material-pmma", .cement, .reported, for: .cementOrScrews, alsoNeeds: .cementedScrews,
      says: "PMMA is the usual cement.", refs: [12], followedWhen: PlanFacts.cementType == .pmma),
    PlanParameter(
      "cem-hardening-time", .cement, .reported, for: .cementOrScrews, alsoNeeds: .cementedScrews,
      says: "Injection has to be over before the cement is hard.", refs: [12],
      computes: [.hardening]),
    PlanParameter(
      "cem-limit-volume-session.plan", .cement, .preferred, for: .cementOrScrews,
      alsoNeeds: .cementedScrews, says: "All cement of one session stays below 30 mL.",
      refs: [83], ledger: ["cem-limit-volume-session", "amb-cement-session-limit"],
      followedWhen: PlanFacts.cementVolumeML < 30, computes: [.cementOfSession, .cementLeft]),
    PlanParameter(
      "cem-limit-segments-session.plan", .cement, .preferred, for: .spinalCement,
      when: LesionFacts.site == .spine,
      says: "Six segments in one session are the limit, to be acknowledged; seven are over it.",
      refs: [83], ledger: ["cem-limit-segments-session", "amb-cement-session-limit"],
      followedWhen: PlanFacts.plannedSegments < 6,
      computes: [.segmentsOfSession, .segmentsLeft]),
    PlanParameter(
      "vp-cement-fill-goal", .cement, .preferred, for: .spinalAugmentation,
      says: "Aim at most of the body, with cement on both sides of the midline.", refs: [19],
      followedWhen: FollowUpFacts.cementCrossesMidline.isYes),
    PlanParameter(
      "sac-short-axis-volume.plan", .cement, .reported, for: [.sacroplasty],
      when: PlanFacts.accessRoute == .shortAxis,
      says: "A short-axis cannula may deliver little: plan more of them, or a slanting path.",
      refs: [28]),
    PlanParameter(
      "ace-cement-target", .cement, .preferred, for: [.acetabuloplasty],
      when: LesionFacts.site == .acetabulum,
      says: "Fill along the roof and the posterior column: they carry the load."),
    PlanParameter(
      "plan-cement-no-target", .cement, .judgement, for: .cementing,
      says: "No volume is a goal; the pattern of fill is. 16 mL at one acetabulum is an example.",
      ledger: ["amb-cement-volume-target"]),
    PlanParameter(
      "osteo-cement-augmentation", .cement, .optional, for: [.osteosynthesis],
      when: !SafetyFacts.cementAllergy.isYes, says: "Screws may be cemented.",
      refs: [66, 67, 68, 69], followedWhen: PlanFacts.cementAugmentationPlanned.isYes),
  ]
}
