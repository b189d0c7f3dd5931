extension Register {
  /// Images before, during and after.
  static let imaging: [Entry] = [
    Entry(
      "img-cross-sectional-required", .imagingRequirement, .absolute, for: Reach.source, by: .rule,
      """
      No procedure without CT or MRI beforehand: it shows how many lesions there are, where, which \
      needle, and the way in.
      """),
    Entry(
      "img-ablation-zone-measured", .imagingRequirement, .absolute, for: Reach.cryo, by: .rule,
      "An ablation is measured out beforehand on the CT or MRI."),
    Entry(
      "img-mri-for-selection", .imagingRequirement, .optional, for: Reach.spinalCement, by: .rule,
      "MRI may help to pick the patient and the level.",
      refs: [15]),
    Entry(
      "img-marrow-oedema-level", .imagingFinding, .preferred, for: Reach.spinalCement, by: .rule,
      "Treat the levels whose marrow oedema fits the pain; they bring the most relief.",
      refs: [15]),
    Entry(
      "img-review-prior", .imagingRequirement, .preferred, for: Reach.source, by: .rule,
      "Go through the earlier images with care, and be quick to repeat them.",
      refs: [16]),
    Entry(
      "img-repeat-on-new-symptoms", .imagingRequirement, .preferred, for: Reach.source, by: .rule,
      "New or clearly worse symptoms since the last images mean new CT or MRI.",
      refs: [16]),
    Entry(
      "img-currency-preferred-days", .timing, .experience, for: Reach.source, by: .rule,
      "At best the images are a few days old when the procedure is done."),
    Entry(
      "img-currency-maximum-month", .limit, .experience, for: Reach.source, by: .rule,
      "Images from more than a month before the procedure are too old to plan by.",
      [Quantity("greatest age of the images", .atMost(1), .months)]),
    Entry(
      "img-completion-control", .followUp, .reported, for: Reach.cementAndScrews, by: .checklist,
      "Final images show cement and screws; four of the examples note that nothing leaked."),
    Entry(
      "img-sacral-insufficiency-appearance", .imagingFinding, .reported, for: [.sacroplasty],
      by: .rule,
      "An insufficiency fracture of the sacrum shows as oedema of both alae on fat-suppressed T2."),
    Entry(
      "img-guidance-mri-emerging", .guidance, .optional, for: Reach.cold, by: .plan,
      "MRI can guide to soft tissue without radiation, held back by cost and access.",
      refs: [32, 33]),
    Entry(
      "img-osteoid-osteoma-appearance", .imagingFinding, .reported, for: [.cryoablation], by: .rule,
      """
      Osteoid osteoma: a small sharp lucency of the cortex, like muscle on T1, bright on \
      fat-suppressed T2, the marrow around it oedematous.
      """),
    Entry(
      "img-morton-appearance", .imagingFinding, .reported, for: [.cryoneurolysis], by: .rule,
      "Morton neuroma: between the metatarsal heads, dark on T1 and T2, soft tissue on CT."),
  ]
}
