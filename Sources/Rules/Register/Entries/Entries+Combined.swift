extension Register {
  /// Ablation and cement together.
  static let combined: [Entry] = [
    Entry(
      "comb-synergy", .mechanism, .reported, for: [.combinedAblationCement], by: .knowledge,
      "Cement and ablation make up for each other."),
    Entry(
      "comb-ind-fracture-prevention", .indication, .optional, for: [.combinedAblationCement],
      by: .rule,
      """
      Necrosis from cold may end in a fracture; cement afterwards has kept the bone stable and the \
      pain away.
      """,
      refs: [134, 135, 136]),
    Entry(
      "comb-cement-no-antitumour-effect", .limit, .reported, for: Reach.cement, by: .rule,
      "Cement does next to nothing to the tumour.",
      refs: [137]),
    Entry(
      "comb-mech-circulating-cells", .caution, .reported, for: Reach.cement, by: .rule,
      "For some minutes after cement more tumour cells go round in the blood.",
      refs: [137]),
    Entry(
      "comb-ind-local-control", .indication, .optional, for: [.combinedAblationCement], by: .rule,
      "Ablate before cement where the tumour itself is to be controlled."),
    Entry(
      "comb-ind-debulking-near-nerve", .indication, .optional, for: [.combinedAblationCement],
      by: .rule,
      "Ablate before cement to shrink a tumour ahead of trouble, as where it nears a nerve."),
    Entry(
      "comb-ind-better-consolidation", .indication, .optional, for: [.combinedAblationCement],
      by: .rule,
      "Ablate before cement so that the bone consolidates better."),
    Entry(
      "comb-ind-less-seeding", .indication, .optional, for: [.combinedAblationCement], by: .rule,
      "Ablate before cement so that less tumour is spread."),
    Entry(
      "comb-sequence-ablate-then-cement", .techniqueStep, .preferred,
      for: [.combinedAblationCement], by: .plan,
      "Energy first, cement second."),
    Entry(
      "comb-out-rfa-mwa", .outcome, .reported, for: [.combinedAblationCement], by: .benchmark,
      "Radiofrequency or microwave with cement in one session works too.",
      refs: [138, 139, 140, 141, 142]),
    Entry(
      "comb-exp-temperature-controlled-rfa", .indication, .experience,
      for: [.combinedAblationCement], by: .rule,
      """
      The authors are content with temperature-controlled radiofrequency of vertebral metastases \
      after radiation and opioids.
      """),
    Entry(
      "comb-out-pelvic-acetabular-rfa", .outcome, .reported, for: [.combinedAblationCement],
      by: .benchmark,
      "Much the same is reported at pelvis and acetabulum.",
      refs: [143]),
    Entry(
      "comb-rfa-posterior-marker-check", .techniqueStep, .reported, for: [.combinedAblationCement],
      by: .plan,
      """
      In a vertebra check radiofrequency probes in the lateral view: markers show where the zone \
      ends behind.
      """),
    Entry(
      "comb-note-little-comparative-data", .evidenceNote, .reported, for: [.combinedAblationCement],
      by: .knowledge,
      "Few studies compare cold and cement with other pairs; palliative care is hard to randomise.",
      refs: [144]),
    Entry(
      "comb-note-benefit-over-cement-alone-uncertain", .evidenceNote, .reported,
      for: [.combinedAblationCement], by: .rule,
      "What ablation adds to cement is uncertain, above all with no tumour outside the bone.",
      refs: [140, 145]),
    Entry(
      "comb-out-wang", .outcome, .reported, for: [.vertebroplasty, .combinedAblationCement],
      by: .benchmark,
      """
      35 patients looked at afterwards: radiofrequency with vertebroplasty gave more relief and \
      took more cement, with less leakage.
      """,
      [Quantity("patients", .exactly(35), .patients)],
      refs: [146]),
  ]
}
