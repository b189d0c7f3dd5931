internal import Logic

/// The appropriateness criteria of the American College of Radiology for vertebral compression
/// fractures, 2022: only the ratings that were found in print.
enum ACRFractures {
  private struct Variant {
    let word: String
    let words: String
    /// What is rated usually appropriate.
    let appropriate: [String]
  }

  private static let medical = "medical_management"
  private static let augmentation = "percutaneous_augmentation"
  private static let radiation = "radiation_oncology_consult"

  private static let variants = [
    Variant(
      word: "asymptomatic_osteoporotic", words: "osteoporotic, no symptoms",
      appropriate: [medical]),
    Variant(
      word: "symptomatic_osteoporotic", words: "osteoporotic, symptoms, with oedema or a cleft",
      appropriate: [medical, augmentation]),
    Variant(
      word: "benign_worsening",
      words: "benign, with worsening pain, deformity or pulmonary dysfunction",
      appropriate: [augmentation]),
    Variant(
      word: "after_treatment", words: "symptoms after earlier augmentation or surgery",
      appropriate: []),
    Variant(
      word: "asymptomatic_pathological", words: "pathological, no symptoms", appropriate: []),
    Variant(
      word: "pathological_mechanical_pain",
      words: "pathological, with lasting or growing mechanical pain", appropriate: [radiation]),
    Variant(
      word: "pathological_deficit",
      words: "pathological, with a neurological deficit or malalignment", appropriate: []),
  ]

  static let scale = Scale(
    "acr_fracture", "ACR criteria, 2022",
    grades: "What is usually appropriate for a vertebral fracture", .stability,
    parts: [
      .choice("variant", "Variant", variants.map { ScaleChoice($0.word, nil, $0.words) })
    ],
    made: "The ratings of the variant, as far as they were found in print.",
    statements: [
      ScaleStatement(.confirmed, "The ratings that are shown."),
      ScaleStatement(
        .unverified, "All others: the whole table was not found, and nothing is said of them."),
    ],
    voices: [
      .article(
        "Thermal ablation is a first choice that can be defended for a painful pathological "
          + "fracture."
      ),
      ScaleVoice(
        "ACR 2022", "With mechanical pain, a radiation oncologist's opinion is usually appropriate."
      ),
      ScaleVoice(
        "NASS",
        "Ablation never rated appropriate with agreement; cement likely so in 88 % for a stable "
          + "fracture, less than 80 % of height lost, posterior wall intact, no stenosis or "
          + "deficit, pain above 6."),
    ],
    sources: [
      ScaleSource(
        "Khan MA et al. J Am Coll Radiol 2023;20(5S):S102-S124.",
        doi: "10.1016/j.jacr.2023.02.015", reference: 92)
    ], needsAllParts: true
  ) { (entries) throws(ScaleProblem) in
    let word = try entries.word("variant")
    guard let variant = variants.first(where: { $0.word == word }) else {
      throw .incomplete(["variant"])
    }
    var findings = variant.appropriate.map { treatment in
      ScaleFinding.word(treatment, treatment.withBlanks, "usually_appropriate", nil, .confirmed)
    }
    findings.append(
      .word("others", "other treatments", "not_found", "not found in print", .unverified))
    return findings
  }
}
