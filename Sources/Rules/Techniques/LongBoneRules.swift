internal import Logic

/// Cement in long bones.
enum LongBoneRules {
  // MARK: What must be so.

  static let palliationImmobileRequirement = Rule(
    "lb-ind-palliation-immobile.requirement", .requirement, for: [.longBoneCementoplasty],
    when: [PatientFacts.mobility == .immobile, !PatientFacts.surgicalCandidate.isYes],
    says: """
      Cement alone in a long bone is kept for those who do not walk and cannot be operated.
      """)

  // MARK: What speaks for it.

  static let palliationImmobile = Rule(
    "lb-ind-palliation-immobile", .indication(.optional), for: [.longBoneCementoplasty],
    when: [
      NamedConditions.longBoneSite.isYes, NamedConditions.neoplasticBone.isYes,
      PainFacts.painful.isYes, PatientFacts.mobility == .immobile,
      !PatientFacts.surgicalCandidate.isYes, GoalFacts.treatmentIntent.includes(.palliation),
    ],
    says: "Relief of pain in a patient who does not walk and has no surgical option.")

  // MARK: What speaks against it.

  static let complexLoading = Rule(
    "lb-caution-complex-loading",
    .reservation,
    for: [.longBoneCementoplasty, .combinedAblationCement],
    when: [
      NamedConditions.longBoneSite.isYes, NamedConditions.neoplasticBone.isYes,
      NamedConditions.weightBearingBone.isYes,
    ],
    says: "A long bone that bears weight is bent and twisted; cement resists neither well.")

  static let palliationImmobileCombined = Rule(
    "lb-ind-palliation-immobile.combined", .reservation, for: [.combinedAblationCement],
    when: [
      NamedConditions.longBoneSite.isYes, NamedConditions.neoplasticBone.isYes,
      .any(
        PatientFacts.mobility.isOne(of: .independent, .assisted),
        PatientFacts.surgicalCandidate.isYes),
    ],
    says: """
      Cement in a long bone is kept for those who do not walk and cannot be operated; ablation \
      beside it does not change that (judgement).
      """)

  // MARK: Whom to ask.

  static let palliationImmobileReferral = Rule(
    "lb-ind-palliation-immobile.referral",
    .referral(.orthopaedicSurgery),
    for: [.longBoneCementoplasty, .osteosynthesis, .combinedAblationCement],
    when: [
      NamedConditions.longBoneSite.isYes, NamedConditions.neoplasticBone.isYes,
      .any(
        PatientFacts.surgicalCandidate.isYes,
        PatientFacts.mobility.isOne(of: .independent, .assisted)),
    ],
    says: """
      Long bone lesion in a patient who walks or could be operated: orthopaedic opinion, and \
      look at fixation.
      """)

  // MARK: What to know besides.

  static let fractureMostFrequent = Rule(
    "lb-comp-fracture-most-frequent", .note, for: [.longBoneCementoplasty],
    when: .always,
    says: "Fracture is the complication most often seen after cement alone in a long bone.",
    refs: [53])

  /// All of them, by what they do.
  static let all: [Rule] = [
    palliationImmobileRequirement, palliationImmobile, complexLoading, palliationImmobileCombined,
    palliationImmobileReferral, fractureMostFrequent,
  ]
}
