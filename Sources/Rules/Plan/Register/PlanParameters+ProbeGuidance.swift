internal import Logic

extension PlanParameters {
  /// What guides probes, and shows the zone that they make.
  static let probeGuidance: [PlanParameter] = [
    PlanParameter(
      "cryo-guidance-ct-mri", .placingGuidance, .preferred, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      says: """
        CT or MRI is preferred: the ice is seen, so that it covers the lesion and spares what is \
        critical.
        """,
      refs: [109, 110],
      followedWhen: PlanFacts.guidanceModality.isOne(of: .ct, .ctPlusFluoroscopy, .mri)),
    PlanParameter(
      "img-guidance-mri-emerging", .placingGuidance, .optional, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      when: [
        LesionFacts.site.isOne(of: .softTissue, .headNeck, .peripheralNerve),
        .any(!SafetyFacts.cardiacPacemaker.isYes, SafetyFacts.pacemakerMRSafe.isYes),
      ],
      says: "MRI finds a soft tissue target without radiation; cost and access restrict it.",
      refs: [32, 33], followedWhen: PlanFacts.guidanceModality == .mri),
    PlanParameter(
      "cryo-guidance-ultrasound", .placingGuidance, .optional, for: .freezing,
      alsoNeeds: depth(.superficial),
      says: "Ultrasound can guide to a superficial target and show the ice; Doppler, the vessels.",
      refs: [102], followedWhen: PlanFacts.guidanceModality == .ultrasound),
    PlanParameter(
      "cryo-guidance-ultrasound-limits", .placingGuidance, .reported, for: .freezing,
      alsoNeeds: depth(.deep, or: PatientFacts.bodyHabitus == .large),
      says: "Ultrasound is of little use in depth: ice hides what lies behind it.", refs: [102]),
    PlanParameter(
      "cryo-iceball-soft-tissue-window", .placingGuidance, .reported, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      when: PlanFacts.guidanceModality.isOne(of: .ct, .ctPlusFluoroscopy),
      says: "On CT follow the ice in the soft tissue window.",
      followedWhen: PlanFacts.iceballVisualised.isYes),
    PlanParameter(
      "comb-rfa-posterior-marker-check", .placingGuidance, .reported,
      for: [.combinedAblationCement, .radiofrequencyAblation],
      alsoNeeds: .radiofrequencyBeforeCement, when: LesionFacts.site == .spine,
      says: """
        In a vertebra check radiofrequency probes in lateral fluoroscopy: their markers show how \
        far back the zone will reach.
        """,
      followedWhen: PlanFacts.fluoroscopicProjections.includes(.lateral)),
  ]

  /// The depth of the lesion, or of the nerve that is the target, as each technique minds it.
  private static func depth(
    _ depth: TissueDepth, or other: Condition? = nil
  ) -> [Technique: Condition] {
    func at(_ fact: Fact<TissueDepth>) -> Condition {
      other.map { .any(fact == depth, $0) } ?? (fact == depth)
    }
    return [
      .cryoablation: at(LesionFacts.lesionDepth),
      .combinedAblationCement: [
        PlanFacts.ablationModality == .cryoablation, at(LesionFacts.lesionDepth),
      ],
      .cryoneurolysis: at(LesionFacts.targetNerveDepth),
    ]
  }
}
