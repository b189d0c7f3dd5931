internal import Logic

/// What stands beside the thresholds of SIR 2019: arterial access, chronic liver disease, and the
/// risk of each procedure.
enum SIRBleedingBeside {
  /// INR before an arterial puncture of low risk.
  static let arterial = Scale(
    "sir_arterial", "SIR arterial access", grades: "Whether INR allows an arterial puncture",
    .bleeding,
    parts: [
      .choice("access", "Access", [ScaleChoice("femoral"), ScaleChoice("radial")]),
      .measure("inr", "INR", unit: "", 0.5...20, cuts: [1.8, 2.2]),
    ],
    made: "INR below 1.8 for femoral and below 2.2 for radial access.",
    statements: [ScaleStatement(.confirmed, "The two limits, either excluded.")],
    sources: [SIRBleeding.source]
  ) { (entries) throws(ScaleProblem) in
    let limit = try entries.word("access") == "femoral" ? 1.8 : 2.2
    return [.yesNo("ok", "Threshold met", try entries.number("inr") < limit, .confirmed)]
  }

  /// Thresholds in chronic liver disease.
  static let liver = Scale(
    "sir_liver", "SIR chronic liver disease",
    grades: "Whether clotting allows it in chronic liver disease", .bleeding,
    parts: [
      SIRBleeding.risk,
      .measure("inr", "INR", unit: "", 0.5...20, cuts: [2.5], help: "Not read for low risk"),
      .measure("platelets", "Platelets", unit: "x10^9/L", 0...2000, cuts: [20, 30]),
      .measure("fibrinogen_mg_dl", "Fibrinogen", unit: "mg/dL", 0...2000, cuts: [100]),
    ],
    made: "Low risk: platelets above 20. High risk: INR below 2.5, platelets above 30. Both: "
      + "fibrinogen above 100.",
    statements: [ScaleStatement(.unverified, "All of the numbers.")], voices: SIRBleeding.voices,
    sources: [SIRBleeding.source]
  ) { (entries) throws(ScaleProblem) in
    let isHigh = try entries.word("risk") == "high"
    let (inr, platelets) = (try entries.number("inr"), try entries.number("platelets"))
    let fibrinogen = try entries.number("fibrinogen_mg_dl")
    let isCleared =
      fibrinogen > 100 && (isHigh ? inr < 2.5 && platelets > 30 : platelets > 20)
    return [.yesNo("cleared", "Thresholds met", isCleared, .unverified)]
  }

  private static let procedures: [(word: String, label: String, isHigh: Bool, Provenance)] = [
    ("vertebroplasty", "vertebroplasty", true, .unverified),
    ("kyphoplasty", "kyphoplasty", true, .unverified),
    ("vertebral_implant", "vertebral implant", true, .houseRule),
    ("sacroplasty", "sacroplasty", true, .houseRule),
    ("acetabuloplasty", "acetabuloplasty", true, .houseRule),
    ("long_bone_cementoplasty", "long bone cementoplasty", true, .houseRule),
    ("percutaneous_osteosynthesis", "percutaneous osteosynthesis", true, .houseRule),
    ("bone_cryoablation", "bone cryoablation", true, .confirmed),
    ("soft_tissue_cryoablation", "soft tissue cryoablation", true, .confirmed),
    ("combined_ablation_cementoplasty", "ablation with cement", true, .confirmed),
    (
      "peripheral_cryoneurolysis_superficial", "cryoneurolysis, superficial peripheral nerve",
      false, .houseRule
    ),
    (
      "cryoneurolysis_deep_or_neuraxial", "cryoneurolysis, deep, plexus or neuraxial", true,
      .houseRule
    ),
    ("diagnostic_peripheral_nerve_block", "peripheral nerve block", false, .confirmed),
    (
      "facet_or_medial_branch_block_thoracic_lumbar",
      "facet or medial branch block, thoracic or lumbar", false, .confirmed
    ),
    ("superficial_bone_biopsy", "superficial bone biopsy", false, .confirmed),
    ("deep_or_spine_biopsy", "deep or spinal biopsy", true, .unverified),
  ]

  /// The bleeding risk of a procedure.
  static let procedure = Scale(
    "sir_procedure", "SIR procedure risk", grades: "How likely a procedure is to bleed", .bleeding,
    parts: [
      .choice("procedure", "Procedure", procedures.map { ScaleChoice($0.word, nil, $0.label) })
    ],
    made: "The class in which the procedure is listed, or by analogy where it is not.",
    statements: [
      ScaleStatement(.confirmed, "Ablation of bone and soft tissue: high. Blocks: low."),
      ScaleStatement(.unverified, "Vertebroplasty, kyphoplasty and deep or spinal biopsy: high."),
      ScaleStatement(
        .houseRule, "What is not listed by name, as screws, sacroplasty and cold on nerves."),
    ],
    voices: SIRBleeding.voices, sources: [SIRBleeding.source]
  ) { (entries) throws(ScaleProblem) in
    let word = try entries.word("procedure")
    return procedures.filter { $0.word == word }.map {
      .word("risk", "Bleeding risk", $0.isHigh ? "high" : "low", place: $0.isHigh ? 1 : 0, $0.3)
    }
  }
}
