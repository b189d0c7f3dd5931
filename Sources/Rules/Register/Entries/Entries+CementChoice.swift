extension Register {
  /// Whom to cement and whom not.
  static let cementChoice: [Entry] = [
    Entry(
      "cem-multidisciplinary-team", .referral, .preferred, for: Reach.cementAndScrews, by: .rule,
      """
      Whether a bone metastasis is cemented is for the team: interventional radiology, radiation \
      and medical oncology, orthopaedics.
      """,
      [Quantity("disciplines in the team", .exactly(4), .count)]),
    Entry(
      "cem-ind-pain-after-maximal-radiotherapy", .indication, .preferred, for: Reach.cement,
      by: .rule,
      "Cement where a bone metastasis goes on hurting after all the radiotherapy that is useful.",
      refs: [13]),
    Entry(
      "cem-ind-progression-after-maximal-radiotherapy", .indication, .preferred, for: Reach.cement,
      by: .rule,
      """
      Cement where a bone metastasis goes on growing on images after all the radiotherapy that is \
      useful.
      """,
      refs: [13]),
    Entry(
      "cem-ind-radiotherapy-contraindicated", .indication, .preferred, for: Reach.cement, by: .rule,
      "Cement where radiotherapy of a bone metastasis is ruled out.",
      refs: [13]),
    Entry(
      "cem-ind-radiotherapy-declined", .indication, .preferred, for: Reach.cement, by: .rule,
      "Cement where the patient refuses radiotherapy of a bone metastasis.",
      refs: [13]),
    Entry(
      "cem-ind-systemic-and-analgesic-failure", .indication, .preferred, for: Reach.cement,
      by: .rule,
      "Cement where systemic treatment and analgesics do too little for a bone metastasis.",
      refs: [13]),
    Entry(
      "cem-ind-prophylactic-axial", .indication, .preferred, for: Reach.axialCement, by: .rule,
      "Cement before a diseased bone of the trunk breaks, to keep it from breaking.",
      refs: [14]),
    Entry(
      "cem-instability-scoring", .techniqueStep, .preferred, for: Reach.spinalCement, by: .score,
      "Weigh how unstable the spine is; scores such as SINS put it in numbers.",
      refs: [17]),
    Entry(
      "cem-sins-surgical-consult", .referral, .preferred, for: Reach.spine, by: .rule,
      "SINS 7 or more: ask a surgeon about resection or debulking with fixation.",
      [Quantity("SINS that asks for a surgeon", .atLeast(7), .points)],
      refs: [17]),
    Entry(
      "cem-canal-stenosis-surgery", .referral, .preferred, for: Reach.spine, by: .rule,
      "A metastasis that narrows the spinal canal is usually a matter for surgery.",
      refs: [18]),
    Entry(
      "cem-ci-coagulopathy", .contraindicationAbsolute, .absolute, for: Reach.cementAndScrews,
      by: .rule,
      "Coagulopathy forbids cement.",
      refs: [23, 24]),
    Entry(
      "cem-ci-unstable-spinal-lesion", .contraindicationAbsolute, .absolute,
      for: Reach.spinalCement, by: .rule,
      "An unstable lesion of the spine forbids cement.",
      refs: [23, 24]),
    Entry(
      "cem-ci-local-infection", .contraindicationAbsolute, .absolute, for: Reach.cementAndScrews,
      by: .rule,
      "Infection where the needle goes forbids cement.",
      refs: [23, 24]),
    Entry(
      "cem-ci-systemic-infection", .contraindicationAbsolute, .absolute, for: Reach.cementAndScrews,
      by: .rule,
      "Infection of the whole body forbids cement.",
      refs: [23, 24]),
    Entry(
      "cem-ci-cement-allergy", .contraindicationAbsolute, .absolute, for: Reach.cementAndScrews,
      by: .rule,
      "Allergy to bone cement forbids cement.",
      refs: [23, 24]),
    Entry(
      "cem-ci-asymptomatic-compression", .contraindicationAbsolute, .absolute,
      for: Reach.spinalCement, by: .rule,
      "A collapsed vertebra without symptoms is left alone.",
      refs: [23, 24]),
    Entry(
      "cem-rci-vertebra-plana", .contraindicationRelative, .relative, for: Reach.spinalCement,
      by: .rule,
      """
      A vertebra that has lost 90 percent or more of its height speaks against cement, without \
      forbidding it.
      """,
      [Quantity("loss of height", .atLeast(90), .percent)],
      refs: [25]),
    Entry(
      "cem-rci-posterior-cortex-osteolysis", .contraindicationRelative, .relative,
      for: Reach.spinalCement, by: .rule,
      """
      Widespread lysis, of the posterior wall above all, speaks against cement, without forbidding \
      it.
      """,
      refs: [25]),
  ]
}
