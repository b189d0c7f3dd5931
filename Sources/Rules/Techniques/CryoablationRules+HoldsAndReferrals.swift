internal import Logic

extension CryoablationRules {
  // MARK: What must be on record before a plan is ready.

  static let closeToNerveOrOrganHold = Rule(
    "cryo-rci-close-to-nerve-or-organ.hold",
    .hold(release: [
      .any(
        PlanFacts.thermalProtection.includes(.hydrodissection, .pneumodissection),
        .all(
          PlanFacts.thermalProtection.includes(.neuromonitoring),
          LesionFacts.distanceToOrganMM >= 10)), PlanFacts.proximityReason.isKnown,
    ]),
    for: .tumourAblation,
    when: .any(LesionFacts.distanceToNeuralStructureMM < 10, LesionFacts.distanceToOrganMM < 10),
    says: "A protective measure has to be planned and the reason for going so near recorded.")

  static let damageBeyondZeroLineReserve = Rule(
    "cryo-damage-beyond-zero-line.reserve",
    .hold(
      release: .any(
        PlanFacts.thermalProtection.includes(.hydrodissection, .pneumodissection),
        .all(
          PlanFacts.thermalProtection.includes(.neuromonitoring),
          LesionFacts.distanceToOrganMM >= 10))),
    for: [.cryoablation],
    when: PlanFacts.iceReserveMM < .nerveReserveMM,
    says: "The ice leaves too little room to the nearest structure: plan a protective measure.")

  static let damageBeyondZeroLineReserveCombined = Rule(
    "cryo-damage-beyond-zero-line.reserve_combined",
    .hold(
      release: .any(
        PlanFacts.thermalProtection.includes(.hydrodissection, .pneumodissection),
        .all(
          PlanFacts.thermalProtection.includes(.neuromonitoring),
          LesionFacts.distanceToOrganMM >= 10))),
    for: [.combinedAblationCement],
    when: [PlanFacts.ablationModality == .cryoablation, PlanFacts.iceReserveMM < .nerveReserveMM],
    says: "The ice leaves too little room to the nearest structure: plan a protective measure.")

  static let damageBeyondZeroLineNoReserve = Rule(
    "cryo-damage-beyond-zero-line.no_reserve", .hold(release: nil), for: [.cryoablation],
    when: PlanFacts.iceReserveMM <= 0,
    says: "The planned ice reaches the nearest structure: change the plan.")

  static let damageBeyondZeroLineNoReserveCombined = Rule(
    "cryo-damage-beyond-zero-line.no_reserve_combined",
    .hold(release: nil),
    for: [.combinedAblationCement],
    when: [PlanFacts.ablationModality == .cryoablation, PlanFacts.iceReserveMM <= 0],
    says: "The planned ice reaches the nearest structure: change the plan.")

  static let marginBeyondLesion = Rule(
    "cryo-margin-beyond-lesion", .hold(release: nil), for: [.cryoablation],
    when: [
      GoalFacts.treatmentIntent.includes(.localControl, .curative), PlanFacts.iceballMarginMM < 5,
    ],
    says: "For tumour control the ice has to pass the lesion by at least 5 mm all round.",
    refs: [95, 104, 105])

  static let marginBeyondLesionCombined = Rule(
    "cryo-margin-beyond-lesion.combined", .hold(release: nil), for: [.combinedAblationCement],
    when: [
      PlanFacts.ablationModality == .cryoablation,
      GoalFacts.treatmentIntent.includes(.localControl, .curative), PlanFacts.iceballMarginMM < 5,
    ],
    says: "For tumour control the ice has to pass the lesion by at least 5 mm all round.",
    refs: [95, 104, 105])

  static let osteoblasticHold = Rule(
    "cryo-rci-osteoblastic.hold",
    .hold(release: PlanFacts.probePathFeasible.isYes),
    for: .tumourAblation,
    when: [NamedConditions.boneTumour.isYes, LesionFacts.lesionMatrix == .blastic],
    says: "A path for the probe into the dense lesion, or beside it, has to be shown.",
    refs: [19])

  static let organSkin = Rule(
    "cryo-mit-organ-skin",
    .hold(release: PlanFacts.thermalProtection.includes(.hydrodissection, .pneumodissection)),
    for: [.cryoablation, .cryoneurolysis, .combinedAblationCement, .radiofrequencyAblation],
    when: LesionFacts.distanceToSkinMM < .skinProtectMM,
    says: "Cold or heat would come close to the skin: plan its protection.")

  static let pacemakerAllowedMri = Rule(
    "cryo-pacemaker-allowed.mri", .hold(release: SafetyFacts.pacemakerMRSafe.isYes), for: .freezing,
    when: [SafetyFacts.cardiacPacemaker.isYes, PlanFacts.guidanceModality == .mri],
    says: "Pacemaker and MRI guidance: MR safety has to be shown; CT is the way out.")

  // MARK: Whom to ask.

  static let esmoCurettageAdjuvantReferral = Rule(
    "cryo-ind-esmo-curettage-adjuvant.referral",
    .referral(.orthopaedicSurgery),
    for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .primaryBoneTumour,
      LesionFacts.tumourType.isOne(of: .atypicalCartilaginousTumour, .giantCellTumour),
    ],
    says: "Curettage is the main treatment and cold only its adjuvant: to the tumour surgeon.",
    refs: [87])
}
