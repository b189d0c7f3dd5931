internal import Logic

extension Risks {
  /// Harm by cold or heat to what lies beside the lesion.
  static let neighbours = [nerve, cord, organ, skin, joint]

  private static let nerve = Risk(
    "thermal_nerve_injury", "Nerve injury, thermal", .ablation, of: Technique.tumourAblation,
    published: .notGiven(refs: [13]), drivers: nearNerveOrCord,
    mitigations: protectionOfNerveAndCord,
    management: Statement(
      "Usually passes; steroid and a long-acting anaesthetic are injected at the site.",
      refs: [13], ledger: "cryo-mgmt-neural-injury"),
    watches: [FollowUpFacts.nerveInjury.name], ledger: ["cryo-comp-neural-injury"])

  /// Apart from the nerves: what the source says of both, that it usually passes, is false comfort
  /// for a cord, of which it gives no treatment of its own.
  private static let cord = Risk(
    "thermal_cord_injury", "Cord or cauda, thermal", .ablation, of: Technique.tumourAblation,
    applies: LesionFacts.site == .spine, published: .notGiven(refs: [13]),
    drivers: nearNerveOrCord, mitigations: protectionOfNerveAndCord,
    management: Statement(
      """
      The source names it with the nerves and gives the cord no treatment of its own. Do not wait: \
      a new deficit is an urgent spinal surgical opinion.
      """,
      refs: [13], ledger: "amb-cord-injury-management"),
    watches: complicationRecord, ledger: ["cryo-comp-neural-injury"])

  private static let nearNerveOrCord = [
    Driver(
      when: LesionFacts.distanceToNeuralStructureMM < 10,
      "A nerve or the cord lies nearer than 10 mm to the lesion.",
      ledger: "cryo-rci-close-to-nerve-or-organ"),
    Driver(
      when: PlanFacts.iceReserveMM < .nerveReserveMM,
      "The planned ice leaves little room, and cells die beyond its edge.",
      ledger: "cryo-damage-beyond-zero-line", only: [.cryoablation]),
    Driver(
      when: [
        PlanFacts.ablationModality == .cryoablation,
        PlanFacts.iceReserveMM < .nerveReserveMM,
      ],
      "The planned ice leaves little room, and cells die beyond its edge.",
      ledger: "cryo-damage-beyond-zero-line", only: [.combinedAblationCement]),
  ]

  private static let protectionOfNerveAndCord: [Mitigation] = [
    .neuroanatomy, .dissection, .neuromonitoring, .posteriorMarker,
  ]

  private static let organ = Risk(
    "thermal_organ_injury", "Organ injury", .ablation,
    of: Technique.tumourAblation + [.cryoneurolysis], published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: LesionFacts.distanceToOrganMM < 10, "An organ lies nearer than 10 mm to the lesion.",
        ledger: "cryo-rci-close-to-nerve-or-organ")
    ],
    mitigations: [.organAndSkinProtection], management: .notNamed("cryo-mit-organ-skin"),
    watches: complicationRecord, ledger: ["cryo-mit-organ-skin"])

  private static let skin = Risk(
    "skin_necrosis", "Skin necrosis", .ablation,
    of: [.cryoablation, .cryoneurolysis, .combinedAblationCement], alsoNeeds: byCold,
    published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: LesionFacts.distanceToSkinMM < .skinJointNearMM,
        "The skin is near; how near is judgement, the source gives no distance.",
        ledger: "cryo-comp-skin-necrosis")
    ],
    mitigations: [.organAndSkinProtection], management: .notNamed("cryo-comp-skin-necrosis"),
    watches: complicationRecord, ledger: ["cryo-comp-skin-necrosis"])

  private static let joint = Risk(
    "joint_injury_by_cold", "Joint injury by cold", .ablation,
    of: Technique.tumourFreezing, alsoNeeds: byCold, published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: LesionFacts.distanceToJointMM < .skinJointNearMM,
        "A joint is near; how near is judgement, the source gives no distance.",
        ledger: "cryo-comp-joint"),
      Driver(
        when: LesionFacts.site == .acetabulum,
        "Beside the hip: cartilage loss and osteonecrosis are reported after cold there.",
        refs: [80], ledger: "ace-comp-leak-hip-joint"),
    ],
    besides: [
      Statement(
        "Effusion, synovitis and osteonecrosis are what can follow.", ledger: "cryo-comp-joint")
    ],
    mitigations: [.dissection], management: .notNamed("cryo-comp-joint"),
    watches: complicationRecord, ledger: ["cryo-comp-joint"])
}

extension Mitigation {
  static let neuroanatomy = Mitigation(
    "neural_anatomy", "Go through the neural anatomy around the target beforehand.",
    refs: [132], ledger: "cryo-mit-neuroanatomy")

  static let dissection = Mitigation(
    "dissection", "Push the structure away with fluid or gas, and measure the new distance.",
    ledger: "cryo-protect-hydrodissection", plannedWhen: fluidOrGas)

  /// The source asks for it where skin or a vital organ is near; elsewhere it is an option.
  static let organAndSkinProtection = Mitigation(
    "organ_and_skin_protection", "Shield organ and skin with fluid or gas.",
    ledger: "cryo-mit-organ-skin", plannedWhen: fluidOrGas)

  private static let fluidOrGas = PlanFacts.thermalProtection.includes(
    .hydrodissection, .pneumodissection)

  static let neuromonitoring = Mitigation(
    "neuromonitoring", "Monitor the nerve while the lesion is ablated.",
    ledger: "cryo-protect-neuromonitoring", plannedWhen: PlanFacts.neuromonitoring.isYes)

  static let posteriorMarker = Mitigation(
    "posterior_marker", "Check the posterior marker of the probe in the lateral view.",
    ledger: "comb-rfa-posterior-marker-check",
    fits: LesionFacts.site == .spine,
    plannedWhen: PlanFacts.fluoroscopicProjections.includes(.lateral),
    only: [.combinedAblationCement, .radiofrequencyAblation])
}
