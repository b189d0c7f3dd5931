extension Register {
  /// Kyphoplasty and implants.
  static let heightRestoration: [Entry] = [
    Entry(
      "kp-principle", .mechanism, .reported, for: [.kyphoplasty], by: .knowledge,
      "A balloon blown up in the vertebra lifts it and leaves a hollow for cement.",
      refs: [24]),
    Entry(
      "kp-access-as-vertebroplasty", .approach, .preferred, for: [.kyphoplasty, .vertebralImplant],
      by: .plan,
      "Position and access for balloon and stent are those of vertebroplasty."),
    Entry(
      "kp-reamer-then-device", .techniqueStep, .preferred, for: [.kyphoplasty, .vertebralImplant],
      by: .plan,
      "A reamer goes in over the cannula, then the balloon or stent through the reamer."),
    Entry(
      "kp-cavity-partial-height", .outcome, .reported, for: [.kyphoplasty, .vertebralImplant],
      by: .benchmark,
      "The device leaves a hollow and gives back part of the height, not all."),
    Entry(
      "kp-rationale", .mechanism, .reported, for: [.kyphoplasty], by: .rule,
      "Kyphoplasty is meant to give back height as well as ease pain.",
      refs: [24, 57]),
    Entry(
      "kp-sagittal-balance", .mechanism, .reported, for: [.kyphoplasty], by: .knowledge,
      """
      Height and balance regained unload the front of the spine and lower the risk of the next \
      fracture.
      """,
      refs: [58]),
    Entry(
      "kp-out-mortality-nnt", .outcome, .reported, for: [.vertebroplasty, .kyphoplasty],
      by: .benchmark,
      """
      Against conservative care one life is saved over 5 years for 11.9 patients with kyphoplasty, \
      for 23.8 with vertebroplasty.
      """,
      [
        Quantity("patients for one life, kyphoplasty", .exactly(11.9), .patients),
        Quantity("patients for one life, vertebroplasty", .exactly(23.8), .patients),
        Quantity("horizon", .atMost(5), .years),
      ],
      refs: [59]),
    Entry(
      "kp-out-equal-to-vertebroplasty-metastases", .outcome, .reported,
      for: [.vertebroplasty, .kyphoplasty], by: .benchmark,
      "In spinal metastasis both kinds of augmentation help about as much.",
      refs: [58, 60]),
    Entry(
      "kp-limit-interdigitation", .limit, .reported, for: [.kyphoplasty], by: .rule,
      "A balloon packs the trabeculae aside, so that cement may hold less well.",
      refs: [61]),
    Entry(
      "kp-caution-tumour-dissemination", .caution, .reported, for: [.kyphoplasty], by: .rule,
      "Blowing up a balloon inside a metastasis may spread it.",
      refs: [62]),
    Entry(
      "kp-cost", .caution, .reported, for: [.kyphoplasty], by: .rule,
      "Kyphoplasty is dearer than vertebroplasty."),
    Entry(
      "impl-devices", .device, .reported, for: [.vertebralImplant], by: .plan,
      "Implants on offer: SpineJack, KIVA, Osseofix, Vertelift, vertebral body stent.",
      refs: [59, 63]),
    Entry(
      "impl-out-versus-balloon", .outcome, .reported, for: [.kyphoplasty, .vertebralImplant],
      by: .benchmark,
      """
      Titanium implants against balloon, randomised, osteoporotic: less pain, more height, fewer \
      fractures next door.
      """,
      refs: [64]),
    Entry(
      "impl-out-safety-function-equal", .outcome, .reported,
      for: [.kyphoplasty, .vertebralImplant], by: .benchmark,
      "In that trial function and adverse events were alike in both arms.",
      refs: [64]),
    Entry(
      "impl-position-before-cement", .techniqueStep, .reported, for: [.vertebralImplant], by: .plan,
      "Open the implant under fluoroscopy, check that it lies well, then cement."),
  ]
}
