extension Register {
  /// What vertebroplasty achieves.
  static let vertebroplastyOutcomes: [Entry] = [
    Entry(
      "vp-out-vertos-1-2", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "VERTOS I and II: in osteoporotic fracture vertebroplasty did better than conservative care.",
      refs: [34, 35]),
    Entry(
      "vp-out-sham-trials-no-difference", .outcome, .reported, for: [.vertebroplasty],
      by: .benchmark,
      """
      Two large trials and a Cochrane review after them saw no less pain than after a sham without \
      cement.
      """,
      [Quantity("trials", .exactly(2), .trials)],
      refs: [36, 37, 38, 39]),
    Entry(
      "vp-out-vertos-4", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "VERTOS IV saw none either, up to 9 weeks after the fracture.",
      [Quantity("age of the fracture", .atMost(9), .weeks)],
      refs: [39]),
    Entry(
      "vp-note-trial-patient-selection", .evidenceNote, .reported, for: [.vertebroplasty],
      by: .knowledge,
      "The negative trials are faulted for a mixed choice of patients."),
    Entry(
      "vp-note-trial-methods", .evidenceNote, .reported, for: [.vertebroplasty], by: .knowledge,
      "They are faulted for unsound reckoning of response and too few patients, too."),
    Entry(
      "vp-note-trial-cement-volume", .evidenceNote, .reported, for: [.vertebroplasty],
      by: .knowledge,
      "Cement in those trials varied and fell short of what is best."),
    Entry(
      "vp-note-sham-was-active", .evidenceNote, .reported, for: [.vertebroplasty], by: .knowledge,
      """
      The sham put local anaesthetic on the pedicle, where it blocks nerves of the spine; that is \
      treatment.
      """,
      refs: [40]),
    Entry(
      "vp-out-vapour", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "VAPOUR: better than placebo in fractures whose symptoms had not lasted 6 weeks.",
      [Quantity("duration of symptoms", .below(6), .weeks)],
      refs: [41]),
    Entry(
      "vp-out-vertos-12-months", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      """
      At 12 months high pain scores were left more often after sham or conservative care than \
      after cement.
      """,
      [Quantity("follow-up", .exactly(12), .months)],
      refs: [42]),
    Entry(
      "vp-out-moderate-deformity", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "With moderate deformity high pain scores were rarer after vertebroplasty.",
      refs: [42]),
    Entry(
      "vp-note-pathological-second-indication", .evidenceNote, .reported, for: [.vertebroplasty],
      by: .knowledge,
      "Pathological fracture is the second most frequent reason for vertebroplasty.",
      [Quantity("rank among indications", .exactly(2), .rank)]),
    Entry(
      "vp-out-metastatic-vas", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "Metastatic fractures, looked at afterwards: VAS 5.8 before and 2.7 after.",
      [
        Quantity("VAS before", .exactly(5.8), .points),
        Quantity("VAS after", .exactly(2.7), .points),
      ],
      refs: [43]),
    Entry(
      "vp-out-posterior-column-paravertebral", .outcome, .reported, for: [.vertebroplasty],
      by: .rule,
      "Relief in that series was greater with posterior column and paravertebral disease.",
      refs: [43]),
    Entry(
      "vp-out-myeloma-long-term", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "In myeloma less pain and disability after vertebroplasty last for 5 years.",
      [Quantity("follow-up", .exactly(5), .years)],
      refs: [44]),
    Entry(
      "vp-out-myeloma-vas", .outcome, .reported, for: [.vertebroplasty], by: .benchmark,
      "Median VAS went from 9 to 1 in one series, of myeloma by its reference.",
      [
        Quantity("median VAS before", .exactly(9), .points),
        Quantity("median VAS after", .exactly(1), .points),
      ],
      refs: [45]),
    Entry(
      "vp-exp-neoplastic-favourable", .outcome, .experience, for: Reach.spinalCement,
      by: .benchmark,
      "The authors do well with painful tumour vertebrae when the team has its say."),
    Entry(
      "vp-note-further-benefit-open", .evidenceNote, .reported, for: [.vertebroplasty],
      by: .knowledge,
      "What vertebroplasty gives beyond pain and survival is still unknown.",
      refs: [48]),
  ]
}
