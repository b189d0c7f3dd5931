extension Register {
  /// Long bones, and screws.
  static let longBonesAndScrews: [Entry] = [
    Entry(
      "lb-caution-complex-loading", .caution, .reported,
      for: [.longBoneCementoplasty, .combinedAblationCement], by: .rule,
      """
      In a long bone that bears weight cement is disputed: it is pulled and twisted there, not \
      only pressed.
      """),
    Entry(
      "lb-inc-fracture-one-year", .complicationIncidence, .reported, for: [.longBoneCementoplasty],
      by: .risk,
      "Early series of the proximal femur: 40.6 percent broke within a year of cement.",
      [Quantity("fracture", .exactly(40.6), .percent), Quantity("follow-up", .exactly(1), .years)],
      refs: [55]),
    Entry(
      "lb-out-standalone", .outcome, .reported, for: [.longBoneCementoplasty], by: .benchmark,
      "A review finds cement alone in long bones good for pain and function.",
      refs: [53]),
    Entry(
      "lb-comp-fracture-most-frequent", .complication, .reported, for: [.longBoneCementoplasty],
      by: .rule,
      "In that review the commonest complication of cement alone was fracture.",
      refs: [53]),
    Entry(
      "lb-out-fracture-alone-versus-augmented", .complicationIncidence, .reported,
      for: [.longBoneCementoplasty, .osteosynthesis], by: .risk,
      """
      Impending femoral fracture, a review: 5 percent broke after cement alone, 7 percent after \
      cement with a device; no real difference.
      """,
      [
        Quantity("fracture after cement alone", .exactly(5), .percent),
        Quantity("fracture after cement with a device", .exactly(7), .percent),
      ],
      refs: [56]),
    Entry(
      "lb-out-pain-alone-versus-augmented", .outcome, .reported,
      for: [.longBoneCementoplasty, .osteosynthesis], by: .benchmark,
      "In that review pain fell after cement alone and after cement with a device.",
      refs: [56]),
    Entry(
      "lb-ind-palliation-immobile", .indication, .optional, for: [.longBoneCementoplasty],
      by: .rule,
      """
      Cement in a long bone is a palliative choice for a patient who does not walk and cannot have \
      surgery.
      """),
    Entry(
      "osteo-mech-screw-versus-cement", .mechanism, .reported, for: [.osteosynthesis],
      by: .knowledge,
      "Screws bear pull, twist and shear, which cement does not.",
      refs: [65]),
    Entry(
      "osteo-ind-minimally-displaced", .indication, .reported, for: [.osteosynthesis], by: .rule,
      """
      Screws hold a pathological fracture that is hardly displaced, in pelvis or proximal femur \
      above all.
      """,
      refs: [66, 67, 68, 69]),
    Entry(
      "osteo-ind-impending-mirels", .indication, .reported, for: [.osteosynthesis], by: .rule,
      """
      Screws forestall a pathological fracture from Mirels 8, in pelvis or proximal femur above \
      all.
      """,
      [Quantity("Mirels score", .atLeast(8), .points)],
      refs: [66, 67, 68, 69]),
    Entry(
      "osteo-cement-augmentation", .techniqueStep, .optional, for: [.osteosynthesis], by: .plan,
      "Cement may be added around the screws.",
      refs: [66, 67, 68, 69]),
    Entry(
      "osteo-out-pain-function", .outcome, .reported, for: [.osteosynthesis], by: .benchmark,
      "In the series of screws pain and function got clearly better.",
      refs: [66, 67, 68, 69]),
    Entry(
      "osteo-out-pusceddu", .outcome, .reported, for: [.osteosynthesis], by: .benchmark,
      "Screws with cement, 27 patients: mean VAS 7.1 before and 1.4 after six months.",
      [
        Quantity("patients", .exactly(27), .patients),
        Quantity("mean VAS before", .exactly(7.1), .points),
        Quantity("mean VAS after", .exactly(1.4), .points),
        Quantity("follow-up", .exactly(6), .months),
      ],
      refs: [68]),
    Entry(
      "osteo-comp-few-major", .complicationIncidence, .reported, for: [.osteosynthesis], by: .risk,
      "Major complications of screws are few; one series had 2 later breaks of the proximal femur.",
      [Quantity("later fractures of the femur", .exactly(2), .events)],
      refs: [66]),
    Entry(
      "osteo-guidance-cbct", .guidance, .reported, for: [.osteosynthesis], by: .plan,
      "Under cone-beam CT 75 pelvic screws went in, some at steep angles, without adverse event.",
      [
        Quantity("screws", .exactly(75), .screws), Quantity("adverse events", .exactly(0), .events),
      ],
      refs: [70]),
    Entry(
      "osteo-plan-screw-trajectory", .techniqueStep, .reported, for: [.osteosynthesis], by: .plan,
      "Plan a screw on CT in two planes, with its diameter and clear of the foramina.",
      [Quantity("planes", .exactly(2), .count)]),
    Entry(
      "osteo-position-prone-wedged", .positioning, .reported, for: [.osteosynthesis], by: .plan,
      "For a screw at the back of the pelvis: prone, the side to be treated wedged up."),
    Entry(
      "osteo-step-sequence", .techniqueStep, .reported, for: [.osteosynthesis], by: .plan,
      "In order: K-wire, drill, screw, cement at the tip and in what is left of the lysis, CT."),
    Entry(
      "osteo-selection-factors", .caution, .preferred, for: [.osteosynthesis], by: .rule,
      "Function before the illness, expected survival and the site decide together on screws."),
    Entry(
      "osteo-reserved-nonsurgical", .indication, .preferred, for: [.osteosynthesis], by: .rule,
      """
      Screws are in the main for patients who are not for surgery, to ease pain and mobilise them \
      soon.
      """,
      refs: [66, 71]),
    Entry(
      "osteo-note-long-term-open", .evidenceNote, .reported, for: [.osteosynthesis], by: .knowledge,
      "How percutaneous screws fare in the long run is not known."),
  ]
}
