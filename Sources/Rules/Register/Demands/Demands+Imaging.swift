internal import Logic

extension Register {
  /// What the statements on imaging ask of rules.
  static let imagingDemands: [Demand] = [
    Demand(
      "img-cross-sectional-required", .requirement, for: Reach.every,
      [.yes("cross_sectional_imaging_available")]),
    Demand(
      "img-marrow-oedema-level", .reservation, for: Reach.augmentation,
      [
        .word("site", "spine"), .yes("fracture_present"),
        .any(.no("marrow_oedema"), .no("pain_matches_level")),
      ]),
    Demand(
      "img-cross-sectional-required", .hold, for: Reach.every,
      [.no("cross_sectional_imaging_available")]),
    Demand(
      "img-currency-maximum-month", .hold, for: Reach.every,
      [.setting("imaging_age_days", .above, "imaging_month_days")]),
    Demand(
      "img-repeat-on-new-symptoms", .hold, for: Reach.every,
      [.yes("symptoms_changed_since_imaging")]),
    Demand(
      "img-review-prior", .hold, for: Reach.every,
      released: [.yes("imaging_reviewed")]),
    Demand(
      "img-ablation-zone-measured", .hold, for: Reach.ablation,
      released: [.yes("ablation_zone_measured")]),
    Demand(
      "img-mri-for-selection", .note, for: Reach.spinalCement,
      [
        .word("site", "spine"), .any(.yes("fracture_present"), .yes("spinal_tumour")),
        .notRecorded("marrow_oedema"),
      ]),
    Demand(
      "img-currency-preferred-days", .note, for: Reach.every,
      [
        .setting("imaging_age_days", .above, "imaging_current_days"),
        .setting("imaging_age_days", .atMost, "imaging_month_days"),
      ]),
    Demand(
      "img-sacral-insufficiency-appearance", .note, for: [.sacroplasty],
      [.word("site", "sacrum"), .word("aetiology", "insufficiency"), .yes("marrow_oedema")]),
    Demand(
      "img-osteoid-osteoma-appearance", .note, for: Reach.ablationAlone,
      [.word("aetiology", "primary_bone_tumour"), .word("tumour_type", "osteoid_osteoma")]),
    Demand(
      "img-morton-appearance", .note, for: [.cryoneurolysis],
      [.word("tumour_type", "morton_neuroma")]),
  ]
}
