internal import Logic

/// The revised score of Tokuhashi for survival with spinal metastases.
enum Tokuhashi {
  private static let bands = [
    ScoreBand(name: "lt_6_months", range: 0...8, label: "less than 6 months"),
    ScoreBand(name: "ge_6_months", range: 9...11, label: "6 months or more"),
    ScoreBand(name: "ge_12_months", range: 12...15, label: "12 months or more"),
  ]

  private static let parts: [ScalePart] = [
    .choice(
      "kps_group", "Karnofsky",
      [
        ScaleChoice("poor_10_40", 0, "poor: 10-40"),
        ScaleChoice("moderate_50_70", 1, "moderate: 50-70"),
        ScaleChoice("good_80_100", 2, "good: 80-100"),
      ]),
    .choice(
      "extraspinal_bone_foci", "Bone foci outside the spine",
      [
        ScaleChoice("3_or_more", 0, "3 or more"), ScaleChoice("1_to_2", 1, "1 or 2"),
        ScaleChoice("0", 2, "none"),
      ]),
    .choice(
      "vertebral_body_mets", "Vertebral bodies with metastases",
      [ScaleChoice("3_or_more", 0, "3 or more"), ScaleChoice("2", 1), ScaleChoice("1", 2)]),
    .choice(
      "major_organ_mets", "Metastases of major organs",
      [
        ScaleChoice("unremovable", 0), ScaleChoice("removable", 1), ScaleChoice("none", 2),
      ]),
    .choice("primary", "Primary", primaries),
    .choice(
      "palsy", "Palsy",
      [
        ScaleChoice("complete_frankel_A_B", 0, "complete: Frankel A or B"),
        ScaleChoice("incomplete_frankel_C_D", 1, "incomplete: Frankel C or D"),
        ScaleChoice("none_frankel_E", 2, "none: Frankel E"),
      ]),
  ]

  private static let primaries: [ScaleChoice] = [
    ScaleChoice(
      "lung_osteosarcoma_stomach_bladder_oesophagus_pancreas", 0,
      "lung, osteosarcoma, stomach, bladder, oesophagus, pancreas"),
    ScaleChoice("liver_gallbladder_unidentified", 1, "liver, gallbladder, unidentified"),
    ScaleChoice("other", 2), ScaleChoice("kidney_uterus", 3, "kidney, uterus"),
    ScaleChoice("rectum", 4),
    ScaleChoice(
      "thyroid_breast_prostate_carcinoid", 5, "thyroid, breast, prostate, carcinoid"),
  ]

  static let scale = Scale(
    "tokuhashi", "Tokuhashi, revised", grades: "Expected survival with spinal metastases",
    .survival, .higherIsBetter, parts: parts, made: "Sum of the six parts, 0 to 15 points.",
    bands: bands,
    statements: [
      ScaleStatement(.confirmed, "Points of the six parts, and the three classes."),
      ScaleStatement(
        .confirmed,
        "Right in about 60 to 65 %, and less with modern systemic therapy: a rough guide."),
    ],
    sources: [
      ScaleSource(
        "Tokuhashi Y et al. Spine 2005;30(19):2186-2191.",
        unverifiedDOI: "10.1097/01.brs.0000180401.06919.a5")
    ]
  ) { (entries) throws(ScaleProblem) in
    let total = try entries.points(of: parts)
    return [.number("total", "Total", total, unit: "points", .confirmed)]
      + ScaleFinding.band(bands, total, label: "Expected survival", .confirmed)
  }
}
