extension Register {
  /// Vertebroplasty: when, and which way in.
  static let vertebroplasty: [Entry] = [
    Entry(
      "vp-ind-chronic-pathological-refractory", .indication, .preferred, for: Reach.spinalCement,
      by: .rule,
      """
      Cement an old pathological vertebral fracture when radiotherapy or other conservative care \
      has failed.
      """,
      refs: [19]),
    Entry(
      "vp-ind-acute-under-six-weeks", .indication, .preferred, for: Reach.augmentation, by: .rule,
      "Cement a fresh vertebral fracture, symptoms not yet 6 weeks old.",
      [Quantity("duration of symptoms", .below(6), .weeks)],
      refs: [19]),
    Entry(
      "vp-ind-painful-pathological-neurologically-intact", .indication, .preferred,
      for: Reach.spinalCement, by: .rule,
      """
      Cement a painful pathological vertebral fracture when the cord is free and no significant \
      deficit is found.
      """,
      refs: [19]),
    Entry(
      "vp-timing-best-relief-window", .timing, .reported, for: Reach.augmentation, by: .rule,
      "By one meta-analysis relief is greatest when treatment falls 2 to 4 weeks from the injury.",
      [Quantity("time since the injury", .between(2, 4), .weeks)],
      refs: [20]),
    Entry(
      "vp-timing-early-complication-risk", .riskFactor, .reported, for: Reach.augmentation,
      by: .rule,
      """
      In the first 4 weeks of a vertebral fracture complications, leaks of cement among them, may \
      be likelier.
      """,
      [Quantity("time since the fracture", .below(4), .weeks)],
      refs: [21, 22]),
    Entry(
      "vp-radiotherapy-sequence-free", .timing, .experience, for: Reach.spinalCement, by: .rule,
      "Cement before radiotherapy or after it: the meeting settles the order."),
    Entry(
      "vp-position-prone-padded", .positioning, .preferred, for: Reach.augmentation, by: .plan,
      "For vertebroplasty the patient lies prone, padded beneath chest and ankles."),
    Entry(
      "vp-access-lumbar-transpedicular", .approach, .preferred, for: Reach.augmentation, by: .plan,
      "In the lumbar spine go through the pedicle, from its upper outer corner.",
      refs: [19]),
    Entry(
      "vp-cannula-course-and-tip", .techniqueStep, .preferred, for: Reach.augmentation, by: .plan,
      """
      Aim the cannula medially, to end low in the front third of the body and close to the \
      midline.
      """,
      refs: [19]),
    Entry(
      "vp-cement-fill-goal", .techniqueStep, .preferred, for: Reach.augmentation, by: .plan,
      "Fill most of the vertebra, left and right of the midline.",
      refs: [19]),
    Entry(
      "vp-access-thoracic-costotransverse", .approach, .optional, for: Reach.augmentation,
      by: .plan,
      "Where thoracic pedicles are too thin, pass between rib and transverse process."),
    Entry(
      "vp-access-bipedicular-poor-position", .approach, .optional, for: Reach.augmentation,
      by: .plan,
      "A cannula that lies badly may be joined by one through the other pedicle."),
    Entry(
      "vp-access-bipedicular-central-collapse", .approach, .optional, for: Reach.augmentation,
      by: .plan,
      "A centre that has caved in may keep the cannula from the midline: then use both pedicles."),
    Entry(
      "vp-access-transdiscal", .approach, .reported, for: [.vertebroplasty], by: .plan,
      "A way through the disc has been published as a new access.",
      refs: [26]),
    Entry(
      "vp-access-transoral-c2", .approach, .reported, for: [.vertebroplasty], by: .plan,
      "C2 has been reached through the mouth, published as a new access.",
      refs: [27]),
    Entry(
      "vp-check-fill-two-planes", .techniqueStep, .reported, for: Reach.augmentation, by: .plan,
      "Watch the cement from the front and from the side.",
      [Quantity("fluoroscopic views", .exactly(2), .count)]),
    Entry(
      "vp-ind-haemangioma", .indication, .optional, for: [.vertebroplasty], by: .rule,
      "A vertebral haemangioma with symptoms may do well with cement, and for long.",
      refs: [46]),
    Entry(
      "vp-ind-consensus-refractory-fracture", .indication, .preferred, for: Reach.augmentation,
      by: .rule,
      "Consensus: cement a painful vertebral fracture that conservative care has not helped.",
      refs: [47]),
    Entry(
      "vp-ind-consensus-neoplastic", .indication, .preferred, for: Reach.spinalCement, by: .rule,
      "The consensus takes in chosen tumour vertebrae as well.",
      refs: [47]),
  ]
}
