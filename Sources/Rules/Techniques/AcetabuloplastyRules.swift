internal import Logic

/// Cement at the acetabulum and in the hip bone.
enum AcetabuloplastyRules {
  // MARK: What speaks for it.

  static let loadTransmission = Rule(
    "ace-ind-load-transmission", .indication(.preferred), for: .acetabularCement,
    when: [
      LesionFacts.site == .acetabulum, NamedConditions.metastaticBone.isYes,
      .any(PainFacts.painful.isYes, LesionFacts.impendingFracture.isYes),
      GoalFacts.treatmentIntent.includes(.stabilisation, .prophylacticStabilisation, .mobilisation),
    ],
    says: "Metastasis at the acetabulum that is to carry load again.")

  static let painfulOsteolyticPelvis = Rule(
    "ace-ind-painful-osteolytic-pelvis", .indication(.preferred), for: .acetabularCement,
    when: [
      LesionFacts.site.isOne(of: .acetabulum, .ilium, .pelvisOther),
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      LesionFacts.lesionMatrix.isOne(of: .lytic, .mixed),
    ],
    says: "Painful osteolytic metastasis of the hip bone.",
    refs: [51, 52, 53])

  // MARK: What forbids it.

  static let displacedProtrusion = Rule(
    "ace-ci-displaced-protrusion", .block, for: .acetabularCement,
    when: [
      LesionFacts.site == .acetabulum, NamedConditions.displacedFracture.isYes,
      LesionFacts.acetabularProtrusion.isYes,
    ],
    says: "Displaced acetabular fracture with protrusion: cement may run into the joint.")

  // MARK: What speaks against it.

  static let displacedProtrusionOneAlone = Rule(
    "ace-ci-displaced-protrusion.one_alone", .reservation, for: .acetabularCement,
    when: [
      LesionFacts.site == .acetabulum,
      .any(NamedConditions.displacedFracture.isYes, LesionFacts.acetabularProtrusion.isYes),
    ],
    says: """
      Displacement or protrusion at the acetabulum: check the joint surface on CT before \
      cement.
      """)

  // MARK: What must be on record before a plan is ready.

  static let displacedProtrusionHold = Rule(
    "ace-ci-displaced-protrusion.hold",
    .hold(
      release: MeetingFacts.surgicalOpinion.isOne(
        of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
    for: .acetabularCement,
    when: [
      LesionFacts.site == .acetabulum,
      .any(NamedConditions.displacedFracture.isYes, LesionFacts.acetabularProtrusion.isYes),
    ],
    says: "An orthopaedic opinion that does not advise surgery has to be on record.")

  // MARK: Whom to ask.

  static let displacedProtrusionReferral = Rule(
    "ace-ci-displaced-protrusion.referral", .referral(.orthopaedicSurgery), for: .acetabularCement,
    when: [
      LesionFacts.site == .acetabulum,
      .any(NamedConditions.displacedFracture.isYes, LesionFacts.acetabularProtrusion.isYes),
    ],
    says: "Displacement or protrusion at the acetabulum: orthopaedic opinion.")

  // MARK: What to know besides.

  static let leakHipJoint = Rule(
    "ace-comp-leak-hip-joint",
    .note,
    for: [.acetabuloplasty, .cryoablation, .combinedAblationCement],
    when: LesionFacts.site == .acetabulum,
    says: "Cement, or cold, at the hip joint may damage cartilage and bone head.",
    refs: [80])

  /// All of them, by what they do.
  static let all: [Rule] = [
    loadTransmission, painfulOsteolyticPelvis, displacedProtrusion, displacedProtrusionOneAlone,
    displacedProtrusionHold, displacedProtrusionReferral, leakHipJoint,
  ]
}
