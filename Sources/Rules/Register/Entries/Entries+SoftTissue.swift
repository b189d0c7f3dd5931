extension Register {
  /// Soft tissue tumours and vascular malformations.
  static let softTissue: [Entry] = [
    Entry(
      "stt-note-sarcoma-subtypes", .evidenceNote, .reported, for: [.cryoablation], by: .knowledge,
      "Sarcomas of soft tissue are rare and varied, liposarcoma and leiomyosarcoma in front.",
      refs: [116]),
    Entry(
      "stt-ind-sarcoma", .indication, .optional, for: [.cryoablation], by: .rule,
      """
      In soft tissue sarcoma cold looks feasible and safe, recurrent or metastatic disease above \
      all.
      """,
      refs: [117, 118]),
    Entry(
      "stt-ind-endometriosis", .indication, .optional, for: [.cryoablation], by: .rule,
      "Cold has been used on endometriosis of the abdominal wall.",
      refs: [119]),
    Entry(
      "stt-ind-neurofibroma", .indication, .optional, for: [.cryoablation], by: .rule,
      "Cold has been used on neurofibroma.",
      refs: [120]),
    Entry(
      "stt-ind-gist", .indication, .optional, for: [.cryoablation], by: .rule,
      "Cold has been used on gastrointestinal stromal tumour.",
      refs: [121]),
    Entry(
      "stt-ind-desmoid", .indication, .optional, for: [.cryoablation], by: .rule,
      "Among soft tissue tumours desmoid outside the abdomen suits cold especially.",
      refs: [111]),
    Entry(
      "stt-alt-desmoid-surgery-radiotherapy", .alternative, .reported, for: [.cryoablation],
      by: .rule,
      "Surgery with radiotherapy used to be the treatment of desmoid.",
      refs: [122]),
    Entry(
      "stt-alt-desmoid-medical-first-line", .alternative, .preferred, for: [.cryoablation],
      by: .rule,
      """
      A desmoid with symptoms is now treated first by drugs, kinase inhibitors or chemotherapy, \
      for all their side effects.
      """,
      refs: [123]),
    Entry(
      "stt-out-desmoid", .outcome, .reported, for: [.cryoablation], by: .benchmark,
      """
      In desmoid outside the abdomen cold is safe and, in the short and middle term, as good as \
      the usual treatment.
      """,
      refs: [124, 125]),
    Entry(
      "stt-follow-up-mri", .followUp, .reported, for: [.cryoablation], by: .checklist,
      "The desmoid was looked at again by contrast MRI after 1 month and after 6.",
      [
        Quantity("first follow-up MRI", .exactly(1), .months),
        Quantity("second follow-up MRI", .exactly(6), .months),
      ]),
    Entry(
      "stt-repeat-sessions", .techniqueStep, .reported, for: [.cryoablation], by: .plan,
      "A large desmoid, or one that comes back, may take several sessions."),
    Entry(
      "vm-ind-malformation", .indication, .optional, for: [.cryoablation], by: .rule,
      "Vascular malformations can be frozen, venous ones and fibroadipose anomalies above all.",
      refs: [128, 129]),
    Entry(
      "vm-ind-first-line", .timing, .reported, for: [.cryoablation], by: .rule,
      "For a malformation cold has come first.",
      refs: [128]),
    Entry(
      "vm-ind-second-line", .timing, .reported, for: [.cryoablation], by: .rule,
      "For a malformation cold has also come after sclerotherapy.",
      refs: [129]),
    Entry(
      "vm-out-size", .outcome, .reported, for: [.cryoablation], by: .benchmark,
      "55 venous malformations: size down by 92.0 percent on average.",
      [
        Quantity("lesions", .exactly(55), .lesions),
        Quantity("loss of size", .exactly(92), .percent),
      ],
      refs: [130]),
    Entry(
      "vm-out-pain", .outcome, .reported, for: [.cryoablation], by: .benchmark,
      "The same 55: pain down by 77 percent on average.",
      [
        Quantity("lesions", .exactly(55), .lesions),
        Quantity("loss of pain", .exactly(77), .percent),
      ],
      refs: [130]),
    Entry(
      "vm-out-symptom-free", .outcome, .reported, for: [.cryoablation], by: .benchmark,
      "Of the same 55 lesions 35, or 63.6 percent, lost all symptoms.",
      [
        Quantity("lesions without symptoms", .exactly(35), .lesions),
        Quantity("lesions", .exactly(55), .lesions),
        Quantity("share without symptoms", .exactly(63.6), .percent),
      ],
      refs: [130]),
  ]
}
