internal import Logic

extension PlanParameters {
  /// How the patient lies.
  static let positioning: [PlanParameter] = [
    PlanParameter(
      "vp-position-prone-padded", .positioning, .preferred, for: .spinalAugmentation,
      when: [LesionFacts.site == .spine, belowTheNeck],
      says: "Prone, with pads below thorax and ankles.",
      followedWhen: [
        PlanFacts.patientPosition == .prone, PlanFacts.pressurePadding.includes(.thorax),
        PlanFacts.pressurePadding.includes(.ankles),
      ]),
    PlanParameter(
      "kp-access-as-vertebroplasty", .positioning, .preferred,
      for: [.kyphoplasty, .vertebralImplant],
      says: "Position and way into the body are those of vertebroplasty."),
    PlanParameter(
      "osteo-position-prone-wedged", .positioning, .reported, for: [.osteosynthesis],
      when: [
        LesionFacts.site.isOne(of: .sacrum, .ilium), LesionFacts.side.isOne(of: .left, .right),
      ],
      says: "For a posterior screw on one side the example lay prone, that side wedged up.",
      followedWhen: PlanFacts.patientPosition == .proneWedged),
    PlanParameter(
      "cem-position-by-target", .positioning, .preferred, for: .cementing,
      says: "The site of the lesion decides how the patient lies.",
      followedWhen: PlanFacts.patientPosition.isKnown),
  ]

  /// How the patient is kept comfortable.
  static let anaesthesia: [PlanParameter] = [
    PlanParameter(
      "cem-anaes-conscious-sedation", .anaesthesia, .experience, for: .cementing,
      says: "Conscious sedation with local anaesthetic is mostly tolerated well for cement.",
      followedWhen: PlanFacts.anaesthesiaMethod == .consciousSedationPlusLocal),
    PlanParameter(
      "cryo-anaes-conscious-sedation", .anaesthesia, .reported, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement,
      says: "Conscious sedation is mostly tolerated well for cold.",
      followedWhen: PlanFacts.anaesthesiaMethod == .consciousSedationPlusLocal),
    PlanParameter(
      "cem-anaes-local-layers", .anaesthesia, .preferred, for: .cementing,
      when: PlanFacts.anaesthesiaMethod.isNone(of: .general),
      says: """
        Infiltrate the puncture and the whole path: below the skin, muscle, and the periosteum, \
        which feels pain.
        """,
      followedWhen: [
        PlanFacts.localAnaesthesiaLayers.includes(.skin),
        PlanFacts.localAnaesthesiaLayers.includes(.subcutaneous),
        PlanFacts.localAnaesthesiaLayers.includes(.muscle),
        PlanFacts.localAnaesthesiaLayers.includes(.periosteum),
      ]),
    PlanParameter(
      "cem-anaes-general-option", .anaesthesia, .optional, for: .cementing,
      says: "General anaesthesia may be chosen; who needs it is left open.",
      followedWhen: PlanFacts.anaesthesiaMethod == .general),
    PlanParameter(
      "plan-anaesthesia-open", .anaesthesia, .judgement,
      for: [.osteosynthesis, .cryoneurolysis, .radiofrequencyAblation],
      says: "The source names no anaesthesia here: choose and record one, general included.",
      ledger: ["amb-anaesthesia"], followedWhen: PlanFacts.anaesthesiaMethod.isKnown),
  ]
}
