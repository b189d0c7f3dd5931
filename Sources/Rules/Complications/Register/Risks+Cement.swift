internal import Logic

extension Risks {
  /// What cement can do outside the spine, to the blood, and in long bones.
  static let cement = [intoTheHip, fatEmbolism, longBoneFracture]

  private static let intoTheHip = Risk(
    "leak_into_hip", "Leak into the hip joint", .cement,
    of: [.acetabuloplasty, .osteosynthesis, .combinedAblationCement],
    applies: LesionFacts.site == .acetabulum, alsoNeeds: cementedScrews,
    published: .notGiven(refs: [80]),
    drivers: [
      Driver(
        when: .any(NamedConditions.displacedFracture.isYes, LesionFacts.acetabularProtrusion.isYes),
        "The fracture is displaced, or the head protrudes: cement may run into the joint.",
        ledger: "ace-ci-displaced-protrusion"),
      Driver(
        when: FollowUpFacts.cementLeakSite.includes(.joint), "Cement was seen in the joint.",
        refs: [80],
        ledger: "ace-comp-leak-hip-joint", seenAfterwards: true),
    ],
    mitigations: [
      Mitigation(
        "joint_surface_on_ct", "Check on CT that the joint surface is whole.",
        ledger: "amb-displaced-acetabulum"),
      .liveFluoroscopy, .stopRule, .completionImaging,
    ],
    management: Statement(
      """
      Cartilage loss and osteonecrosis can end in a joint replacement; for the rest the source \
      is silent.
      """,
      refs: [80], ledger: "ace-comp-leak-hip-joint"),
    watches: leakRecord, ledger: ["ace-comp-leak-hip-joint"])

  private static let fatEmbolism = Risk(
    "fat_embolism", "Fat embolism", .cement, of: Technique.cementOrScrews,
    alsoNeeds: cementedScrews,
    published: .notGiven(refs: [82]),
    drivers: [
      Driver(
        when: PlanFacts.cementVolumeML >= 30, "30 mL of cement or more in the session.", refs: [83],
        ledger: "cem-limit-volume-session"),
      Driver(
        when: PlanFacts.plannedSegments >= 6,
        "Six segments in the session, the limit, or more.",
        refs: [83], ledger: "cem-limit-segments-session", only: Technique.spinalCement),
    ],
    mitigations: [
      Mitigation(
        "below_30_ml", "Stay below 30 mL in the session, or split it.", refs: [83],
        ledger: "cem-limit-volume-session", plannedWhen: PlanFacts.cementVolumeML < 30),
      Mitigation(
        "below_6_segments", "Stay below six segments in the session, or split it.", refs: [83],
        ledger: "cem-limit-segments-session", plannedWhen: PlanFacts.plannedSegments < 6,
        only: Technique.spinalCement),
    ],
    management: .silent, watches: complicationRecord, ledger: ["cem-comp-fat-embolism"])

  /// Screws place cement only where they are to be cemented.
  static let cementedScrews: [Technique: Condition] = [
    .osteosynthesis: PlanFacts.cementAugmentationPlanned.isYes
  ]

  private static let longBoneFracture = Risk(
    "fracture_after_long_bone_cement", "Fracture afterwards", .cement,
    of: [.longBoneCementoplasty],
    published: .figures([
      "lb-inc-fracture-one-year", "lb-out-fracture-alone-versus-augmented.cement_alone",
    ]),
    drivers: [
      Driver(
        when: NamedConditions.weightBearingBone.isYes,
        "The bone bears weight: it is bent and twisted, which cement resists badly.",
        ledger: "lb-caution-complex-loading"),
      Driver(
        when: PatientFacts.mobility.isOne(of: .independent, .assisted),
        "The patient walks; cement alone is meant for those who do not.",
        ledger: "lb-ind-palliation-immobile"),
      .irradiatedBone,
    ],
    besides: [
      Statement(
        "The rates differ widely; the plan reckons with the worse one.",
        refs: [55, 56], ledger: "amb-long-bone-fracture-rates"),
      Statement(
        "Fracture is the complication seen most often after cement alone.", refs: [53],
        ledger: "lb-comp-fracture-most-frequent"),
    ],
    mitigations: [
      Mitigation(
        "orthopaedic_opinion", "Ask for an orthopaedic opinion and look at fixation.",
        ledger: "amb-long-bone-fracture-rates", plannedWhen: MeetingFacts.surgicalConsultDone.isYes)
    ],
    management: .notNamed("lb-comp-fracture-most-frequent"),
    watches: [FollowUpFacts.followUpFracture.name], ledger: ["lb-inc-fracture-one-year"])
}
