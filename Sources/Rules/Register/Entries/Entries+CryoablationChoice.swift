extension Register {
  /// What cold is for, and for whom.
  static let cryoablationChoice: [Entry] = [
    Entry(
      "cryo-principle", .mechanism, .reported, for: Reach.cryo, by: .knowledge,
      "Probes in the tumour freeze it, with liquid nitrogen or gas, mostly argon.",
      refs: [84]),
    Entry(
      "cryo-mech-freeze-thaw", .mechanism, .reported, for: Reach.cryo, by: .knowledge,
      """
      Freezing fast and thawing slowly kills by ice within cells and by shutting the tumour's \
      vessels.
      """,
      refs: [85]),
    Entry(
      "cryo-ind-bone-tumours", .indication, .optional, for: Reach.cryo, by: .rule,
      "Cold is used more and more in bone tumours, primary and secondary."),
    Entry(
      "cryo-ind-esmo-curettage-adjuvant", .indication, .optional, for: [.cryoablation], by: .rule,
      "ESMO: cold as adjuvant to curettage of an atypical cartilaginous or a giant cell tumour.",
      refs: [87]),
    Entry(
      "cryo-ind-esmo-chordoma", .indication, .optional, for: [.cryoablation], by: .rule,
      "ESMO: cold as palliation of a chordoma that comes back outside the skull.",
      refs: [87]),
    Entry(
      "cryo-ind-osteoid-osteoma", .indication, .optional, for: [.cryoablation], by: .rule,
      "For osteoid osteoma cold is a sound alternative to radiofrequency.",
      refs: [88]),
    Entry(
      "cryo-note-osteoid-osteoma-preferred", .evidenceNote, .reported, for: [.cryoablation],
      by: .knowledge,
      """
      Which of the two is preferred today the wording does not tell; its citation is on \
      radiofrequency.
      """,
      refs: [89]),
    Entry(
      "cryo-out-osteoid-osteoma", .outcome, .reported, for: [.cryoablation], by: .benchmark,
      "Osteoid osteoma, 50 patients looked at afterwards: cold succeeded in 96 percent.",
      [
        Quantity("patients", .exactly(50), .patients),
        Quantity("clinical success", .exactly(96), .percent),
      ],
      refs: [90]),
    Entry(
      "cryo-ind-nccn-metastatic-pain", .indication, .optional, for: Reach.cryo, by: .rule,
      "NCCN: thermal ablation is one palliative option for painful bone metastasis.",
      refs: [91]),
    Entry(
      "cryo-ind-acr-pathological-fracture", .indication, .optional, for: Reach.cryo, by: .rule,
      "ACR: ablation may even come first for a pathological vertebral fracture with symptoms.",
      refs: [92]),
    Entry(
      "cryo-note-no-modality-superior", .evidenceNote, .reported, for: Reach.cryo, by: .knowledge,
      "For palliation of bone metastases no ablation is shown to beat another.",
      refs: [93]),
    Entry(
      "cryo-adv-intrinsic-analgesia", .outcome, .reported, for: Reach.cryo, by: .benchmark,
      """
      Cold is analgesic in itself: it hurts less than other ablations during treatment and just \
      after.
      """,
      refs: [94, 95]),
    Entry(
      "cryo-adv-repeatable", .techniqueStep, .optional, for: Reach.cryo, by: .plan,
      "Cryoablation may be repeated.",
      refs: [96]),
    Entry(
      "cryo-adv-multiple-probes", .techniqueStep, .optional, for: Reach.cryo, by: .plan,
      "Several probes at once give the zone its shape and size.",
      refs: [96]),
    Entry(
      "cryo-pacemaker-allowed", .caution, .reported, for: Reach.cryo, by: .rule,
      "A pacemaker that radiofrequency would upset is no bar to cold."),
    Entry(
      "cryo-sel-small-no-erosion", .outcome, .reported, for: Reach.cryo, by: .rule,
      """
      Control is better with few metastases, under 2 cm and cortex intact; how to select is not \
      agreed.
      """,
      [Quantity("diameter of the metastasis", .below(2), .cm)],
      refs: [97, 98]),
    Entry(
      "cryo-sel-focal-pain", .indication, .preferred, for: Reach.cryo, by: .rule,
      "What is ablated should plainly cause the pain, focal and above 4.",
      [Quantity("pain score", .above(4), .points)],
      refs: [99]),
    Entry(
      "cryo-sel-insufficient-prior-treatment", .indication, .preferred, for: Reach.cryo, by: .rule,
      "That pain should have answered too little to treatment, such as drugs or radiation.",
      refs: [99]),
    Entry(
      "cryo-rci-close-to-nerve-or-organ", .contraindicationRelative, .relative, for: Reach.cryo,
      by: .rule,
      "A lesion less than 1 cm from an important nerve or an organ is as a rule not ablated.",
      [Quantity("distance to nerve or organ", .below(1), .cm)]),
    Entry(
      "cryo-heat-sink-protects-vessel", .mechanism, .reported, for: Reach.cryo, by: .knowledge,
      "A large vessel carries the temperature away and so comes to no harm.",
      refs: [100]),
    Entry(
      "cryo-heat-sink-irregular-zone", .caution, .reported, for: Reach.cryo, by: .rule,
      "For the same reason the zone is uneven and hard to foretell beside a large vessel.",
      refs: [100]),
    Entry(
      "cryo-rci-osteoblastic", .contraindicationRelative, .relative, for: Reach.cryo, by: .rule,
      "Dense lesions are mostly unfit for ablation: the probe hardly goes in.",
      refs: [19]),
    Entry(
      "cryo-osteoblastic-exception", .techniqueStep, .optional, for: Reach.cryo, by: .rule,
      """
      Now and then the probe is laid beside a dense lesion, as at the iliac wing, with nothing \
      critical near.
      """,
      refs: [19]),
    Entry(
      "cryo-ind-palliation-bone-metastases", .indication, .optional, for: Reach.cryo, by: .rule,
      "Evidence grows for cold as palliation of bone metastases.",
      refs: [97, 111, 112, 113]),
    Entry(
      "cryo-ind-curative-oligometastatic", .indication, .optional, for: Reach.cryo, by: .rule,
      "Evidence grows for cold with intent to cure where metastases are few.",
      refs: [97, 111, 112, 113]),
    Entry(
      "cryo-def-oligometastatic", .parameter, .reported, for: Reach.cryo, by: .rule,
      "Oligometastatic: 1 to 5 metastases, every one safe to treat.",
      [Quantity("metastases", .between(1, 5), .lesions)],
      refs: [114]),
    Entry(
      "cryo-out-motion", .outcome, .reported, for: [.cryoablation], by: .benchmark,
      "MOTION: pain of bone metastases fell fast and stayed down, function held over 6 months.",
      [Quantity("follow-up", .exactly(6), .months)],
      refs: [112]),
    Entry(
      "cryo-ind-plasmacytoma", .indication, .optional, for: [.cryoablation], by: .rule,
      "Cold is reported for chosen plasmacytomas, alone or as an addition.",
      refs: [115]),
  ]
}
