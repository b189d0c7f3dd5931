internal import Logic

/// Percutaneous screws.
enum OsteosynthesisRules {
  // MARK: What must be so.

  static let minimallyDisplacedRequirement = Rule(
    "osteo-ind-minimally-displaced.requirement", .requirement, for: [.osteosynthesis],
    when: !NamedConditions.displacedFracture.isYes,
    says: """
      A clearly displaced fracture lies outside what percutaneous screws are described for.
      """,
    refs: [66, 67, 68, 69])

  // MARK: What speaks for it.

  static let minimallyDisplaced = Rule(
    "osteo-ind-minimally-displaced", .indication(.reported), for: [.osteosynthesis],
    when: [
      LesionFacts.aetiology.isOne(of: .metastasis, .myeloma, .plasmacytoma),
      LesionFacts.fracturePresent.isYes,
      LesionFacts.fractureDisplacement.isOne(of: .none, .minimal),
    ],
    says: "Pathological fracture with little or no displacement.",
    refs: [66, 67, 68, 69])

  static let impendingMirels = Rule(
    "osteo-ind-impending-mirels", .indication(.reported), for: [.osteosynthesis],
    when: .any(
      .all(NamedConditions.longBoneSite.isYes, LesionFacts.mirelsScore >= 8),
      .all(
        NamedConditions.pelvicSite.isYes,
        LesionFacts.aetiology.isOne(of: .metastasis, .myeloma, .plasmacytoma),
        LesionFacts.impendingFracture.isYes)),
    says: """
      A pathological fracture threatens: Mirels 8 or more in a long bone, clinical judgement \
      in the pelvis where the score does not exist.
      """,
    refs: [66, 67, 68, 69])

  // MARK: What speaks against it.

  static let reservedNonsurgical = Rule(
    "osteo-reserved-nonsurgical", .reservation, for: [.osteosynthesis],
    when: PatientFacts.surgicalCandidate.isYes,
    says: "Percutaneous screws are kept, as a rule, for patients who are not for surgery.",
    refs: [66, 71])

  static let minimallyDisplacedOtherSite = Rule(
    "osteo-ind-minimally-displaced.other_site", .reservation, for: [.osteosynthesis],
    when: LesionFacts.site.isOne(of: .femurOther, .humerus, .tibia, .longBoneOther),
    says: "The series are mainly of pelvis and proximal femur; this is another bone.",
    refs: [66, 67, 68, 69])

  // MARK: What must be on record before a plan is ready.

  static let reservedNonsurgicalHold = Rule(
    "osteo-reserved-nonsurgical.hold",
    .hold(
      release: MeetingFacts.surgicalOpinion.isOne(
        of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
    for: [.osteosynthesis],
    when: PatientFacts.surgicalCandidate.isYes,
    says: """
      The patient could be operated: a surgical opinion that does not advise surgery has to be \
      on record.
      """,
    refs: [66, 71])

  static let selectionFactors = Rule(
    "osteo-selection-factors",
    .hold(release: [
      PatientFacts.premorbidStatus.isKnown, PatientFacts.lifeExpectancyMonths.isKnown,
    ]),
    for: [.osteosynthesis],
    when: .always,
    says: """
      Function before the illness and expected survival have to be on record, since they \
      decide with the site.
      """)

  // MARK: Whom to ask.

  static let reservedNonsurgicalReferral = Rule(
    "osteo-reserved-nonsurgical.referral", .referral(.orthopaedicSurgery), for: [.osteosynthesis],
    when: [
      NamedConditions.neoplasticBone.isYes, PatientFacts.surgicalCandidate.isYes,
      .any(
        LesionFacts.impendingFracture.isYes, LesionFacts.fracturePresent.isYes,
        LesionFacts.mirelsScore >= 8),
      .any(NamedConditions.pelvicSite.isYes, NamedConditions.longBoneSite.isYes),
    ],
    says: """
      A bone that is broken or about to break in a patient fit for surgery: orthopaedic \
      opinion first.
      """,
    refs: [66, 67, 68, 69, 71],
    ledger: ["osteo-reserved-nonsurgical", "osteo-ind-impending-mirels"])

  static let minimallyDisplacedReferral = Rule(
    "osteo-ind-minimally-displaced.referral", .referral(.orthopaedicSurgery),
    for: [.osteosynthesis],
    when: [NamedConditions.screwsPossible.isYes, NamedConditions.displacedFracture.isYes],
    says: "Clearly displaced fracture: to the surgeon.",
    refs: [66, 67, 68, 69])

  /// All of them, by what they do.
  static let all: [Rule] = [
    minimallyDisplacedRequirement, minimallyDisplaced, impendingMirels, reservedNonsurgical,
    minimallyDisplacedOtherSite, reservedNonsurgicalHold, selectionFactors,
    reservedNonsurgicalReferral, minimallyDisplacedReferral,
  ]
}
