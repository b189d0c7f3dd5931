internal import Logic

extension PlanParameters {
  /// Cement needles and implants by name. No maker is preferred.
  static let implants: [PlanParameter] = [
    PlanParameter(
      "impl-devices", .devices, .reported, for: [.vertebralImplant],
      says: "Vertebral body stent, SpineJack, Osseofix, Vertelift or KIVA.", refs: [59, 63],
      followedWhen: PlanFacts.implantDevice.isOne(
        of: .vertebralBodyStent, .spinejack, .osseofix, .vertelift, .kiva)),
    PlanParameter(
      "cem-curved-needles", .devices, .reported, for: [.vertebroplasty, .acetabuloplasty],
      when: LesionFacts.site.isOne(of: .spine, .acetabulum),
      says: "Curved and directional needles have been described here.", refs: [29, 30],
      followedWhen: PlanFacts.needleType.isOne(of: .curved, .directional)),
  ]

  /// Probes: how many, and the models that the examples show. No maker is preferred.
  static let probes: [PlanParameter] = [
    PlanParameter(
      "cryo-adv-multiple-probes", .devices, .optional, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement,
      says: "Several probes at once shape and size the zone.", refs: [96],
      followedWhen: PlanFacts.cryoprobeCount >= 2),
    PlanParameter(
      "cryo-risk-probe-number.plan", .devices, .reported, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement, when: PlanFacts.cryoprobeCount > 3,
      says: "Major complications were more frequent with more than 3 probes: see the review.",
      refs: [131]),
    shown(
      .icesphere,
      when: [
        LesionFacts.aetiology == .primaryBoneTumour, LesionFacts.tumourType == .osteoidOsteoma,
      ],
      "IceSphere was shown in an osteoid osteoma."),
    shown(
      .icerod,
      when: .any(
        LesionFacts.spineRegions.includes(.upperThoracic, .thoracic),
        LesionFacts.targetNerve == .intercostal, LesionFacts.aetiology == .vascularMalformation),
      "IceRod was shown at T10, at intercostal nerves and in a vascular lesion."),
    shown(
      .iceseed,
      when: [
        LesionFacts.aetiology.isOne(of: .softTissueTumour, .nervePain),
        LesionFacts.tumourType.isOne(of: .mortonNeuroma, .neurogenicTumour),
      ],
      "IceSeed was shown in a Morton neuroma and in a neurogenic tumour."),
    shown(
      .iceforce, when: LesionFacts.spineRegions.includes(.lumbar), "IceForce was shown at L5."),
    PlanParameter(
      "case-fig-15.probe", .devices, .reported,
      for: [.combinedAblationCement, .radiofrequencyAblation],
      alsoNeeds: .radiofrequencyBeforeCement, when: LesionFacts.site == .spine,
      says: "OsteoCool was shown in a vertebra.",
      followedWhen: PlanFacts.rfProbeType == .osteocool),
  ]

  private static func shown(
    _ model: CryoprobeModel, when condition: Condition, _ says: String
  ) -> PlanParameter {
    PlanParameter(
      "cryo-devices-shown.\(model.rawValue)", .devices, .reported, for: .freezing,
      alsoNeeds: .coldBeforeCement, when: condition, says: says,
      followedWhen: PlanFacts.cryoprobeType == model)
  }
}
