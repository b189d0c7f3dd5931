internal import Logic

extension CementRules {
  // MARK: What to know besides.

  static let systemicAndAnalgesicFailurePartial = Rule(
    "cem-ind-systemic-and-analgesic-failure.partial", .note, for: .cementing,
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      .any(
        .all(
          PriorTreatmentFacts.systemicTherapyFailed.isYes,
          !PriorTreatmentFacts.analgesiaFailed.isYes),
        .all(
          PriorTreatmentFacts.analgesiaFailed.isYes,
          !PriorTreatmentFacts.systemicTherapyFailed.isYes)),
    ],
    says: """
      Only one of systemic treatment and analgesics has failed: partial support for cement.
      """,
    refs: [13])

  static let painAfterMaximalRadiotherapySacrum = Rule(
    "cem-ind-pain-after-maximal-radiotherapy.sacrum", .note, for: [.sacroplasty],
    when: [
      NamedConditions.metastaticBone.isYes, PainFacts.painful.isYes,
      .any(
        PriorTreatmentFacts.radiotherapyMaximised.isYes,
        PriorTreatmentFacts.radiotherapyContraindicated.isYes,
        PriorTreatmentFacts.radiotherapyDeclined.isYes,
        .all(
          PriorTreatmentFacts.systemicTherapyFailed.isYes, PriorTreatmentFacts.analgesiaFailed.isYes
        )),
    ],
    says: "A radiotherapy or drug scenario that favours cement is met as well.",
    refs: [13],
    ledger: [
      "cem-ind-pain-after-maximal-radiotherapy", "cem-ind-radiotherapy-contraindicated",
      "cem-ind-radiotherapy-declined", "cem-ind-systemic-and-analgesic-failure",
    ])

  static let posteriorCortexOsteolysisWithVertebraPlana = Rule(
    "cem-rci-posterior-cortex-osteolysis.with_vertebra_plana", .note, for: .spinalCement,
    when: [
      LesionFacts.site == .spine, LesionFacts.vertebralHeightLossPercent >= 90,
      .any(
        LesionFacts.posteriorCortexDestruction == .extensive, LesionFacts.extensiveOsteolysis.isYes),
    ],
    says: """
      Both relative contraindications meet here: near-total collapse and a destroyed posterior \
      wall.
      """,
    refs: [25],
    ledger: ["cem-rci-vertebra-plana", "cem-rci-posterior-cortex-osteolysis"])

  static let canalStenosisSurgeryNotAMetastasis = Rule(
    "cem-canal-stenosis-surgery.not_a_metastasis", .note, for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.centralCanalStenosis.isYes,
      !NamedConditions.neoplasticBone.isYes,
    ],
    says: """
      The source speaks of metastases; a canal narrowed by bone deserves the same surgical \
      opinion (judgement).
      """,
    refs: [18])

  static let leakPathological = Rule(
    "cem-risk-leak-pathological", .note, for: .spinalCement,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes,
      NamedConditions.neoplasticBone.isYes,
    ],
    says: "Pathological vertebral fractures leak cement more often than osteoporotic ones.",
    refs: [77])

  static let azygosEmbolism = Rule(
    "cem-risk-azygos-embolism", .note, for: .spinalCement,
    when: FollowUpFacts.cementLeakSite.includes(.azygosVein),
    says: "Cement in the azygos vein raises the risk of pulmonary embolism.",
    refs: [81])

  static let guidanceCtCervicalUpperThoracic = Rule(
    "cem-guidance-ct-cervical-upper-thoracic", .note, for: .spinalCement,
    when: [
      LesionFacts.spineRegions.includes(.cervical, .upperThoracic),
      PlanFacts.guidanceModality.isOne(of: .fluoroscopy, .mri, .ultrasound),
    ],
    says: "CT is preferred for access to the neck and the upper thorax.")

  static let guidanceFluoroscopicInjection = Rule(
    "cem-guidance-fluoroscopic-injection", .note, for: .cementOrScrews,
    when: PlanFacts.injectionGuidance.isOne(of: .coneBeamCT, .ct),
    says: "Cement is planned without fluoroscopy, which alone shows its flow live.")

  static let leakSpinalCanal = Rule(
    "cem-comp-leak-spinal-canal", .note, for: .spinalCement,
    when: LesionFacts.site == .spine,
    says: "Write down when to stop injecting; cement in the canal can press on the cord.",
    refs: [79])
}
