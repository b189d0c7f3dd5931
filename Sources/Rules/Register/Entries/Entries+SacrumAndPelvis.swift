extension Register {
  /// Sacrum and acetabulum.
  static let sacrumAndPelvis: [Entry] = [
    Entry(
      "sac-axis-choice", .approach, .preferred, for: [.sacroplasty], by: .plan,
      "The size and spread of the sacral lesion decide between a short and a long cannula path."),
    Entry(
      "sac-short-axis-ct", .guidance, .preferred, for: [.sacroplasty], by: .plan,
      "The short path suits CT and meets the back of the ala squarely.",
      refs: [28]),
    Entry(
      "sac-short-axis-volume", .limit, .reported, for: [.sacroplasty], by: .rule,
      "A cannula on the short path may place little cement: use several, or slant the path.",
      refs: [28]),
    Entry(
      "sac-cannula-lateral-to-foramina", .techniqueStep, .reported, for: [.sacroplasty], by: .plan,
      "Keep sacral cannulas outside the foramina."),
    Entry(
      "sac-fluoroscopic-control-before-cement", .techniqueStep, .reported, for: [.sacroplasty],
      by: .plan,
      "Before cement a lateral fluoroscopic view confirms what CT placed in the sacrum."),
    Entry(
      "ace-approach", .approach, .optional, for: [.acetabuloplasty], by: .plan,
      "The acetabulum is open from the front or the back."),
    Entry(
      "ace-cement-target", .techniqueStep, .preferred, for: [.acetabuloplasty], by: .plan,
      "At the acetabulum lay cement in the roof and the posterior column, where the load passes."),
    Entry(
      "ace-ci-displaced-protrusion", .contraindicationAbsolute, .absolute, for: Reach.hipCement,
      by: .rule,
      "A displaced acetabular fracture with protrusion forbids cement, which may enter the joint."),
    Entry(
      "sac-ind-insufficiency-fracture", .indication, .preferred, for: [.sacroplasty], by: .rule,
      "Painful insufficiency fracture of the sacrum: cement is safe and works early and late.",
      refs: [28, 49]),
    Entry(
      "sac-ind-pathological-lesion", .indication, .preferred, for: [.sacroplasty], by: .rule,
      "Painful sacral tumour or pathological fracture: cement is safe and works early and late.",
      refs: [28, 49]),
    Entry(
      "sac-out-insufficiency-vas", .outcome, .reported, for: [.sacroplasty], by: .benchmark,
      """
      Sacral insufficiency fracture, study of 243 patients: VAS on average 9.2 before and 1.9 a \
      year later.
      """,
      [
        Quantity("patients in the study", .exactly(243), .patients),
        Quantity("mean VAS before", .exactly(9.2), .points),
        Quantity("mean VAS after", .exactly(1.9), .points),
        Quantity("follow-up", .exactly(1), .years),
      ],
      refs: [28]),
    Entry(
      "sac-out-lesion-vas", .outcome, .reported, for: [.sacroplasty], by: .benchmark,
      "Sacral lesions of the same 243 patients: mean VAS 9.0 before and 2.6 a year later.",
      [
        Quantity("patients in the study", .exactly(243), .patients),
        Quantity("mean VAS before", .exactly(9), .points),
        Quantity("mean VAS after", .exactly(2.6), .points),
        Quantity("follow-up", .exactly(1), .years),
      ],
      refs: [28]),
    Entry(
      "sac-ref-displaced-or-unstable", .referral, .preferred, for: [.sacroplasty], by: .rule,
      """
      A fragility fracture of the sacrum that is displaced or unstable does better fixed by a \
      surgeon.
      """,
      refs: [50]),
    Entry(
      "ace-ind-load-transmission", .indication, .preferred, for: Reach.hipCement, by: .rule,
      "Cement at a metastatic acetabulum makes the roof carry load again."),
    Entry(
      "ace-ind-painful-osteolytic-pelvis", .indication, .preferred, for: Reach.hipCement, by: .rule,
      """
      Painful lytic metastasis of the pelvis: cement takes away pain and disability and leaves the \
      gait.
      """,
      refs: [51, 52, 53]),
    Entry(
      "ace-out-park-pain", .outcome, .reported, for: [.acetabuloplasty], by: .benchmark,
      "Pelvic lesions, 178 patients: mean pain 6.1 before and 2.1 a month after cement.",
      [
        Quantity("patients", .exactly(178), .patients),
        Quantity("mean pain before", .exactly(6.1), .points),
        Quantity("mean pain after", .exactly(2.1), .points),
        Quantity("follow-up", .exactly(1), .months),
      ],
      refs: [54]),
    Entry(
      "ace-out-park-gait", .outcome, .reported, for: [.acetabuloplasty], by: .benchmark,
      "In these 178 patients 68 percent kept their gait.",
      [
        Quantity("patients", .exactly(178), .patients),
        Quantity("gait kept", .exactly(68), .percent),
      ],
      refs: [54]),
    Entry(
      "ace-comp-leak-hip-joint", .complication, .reported, for: Reach.hipCement, by: .rule,
      """
      Cement that enters the hip joint may cost cartilage and femoral head, and end in an \
      arthroplasty.
      """,
      refs: [80]),
  ]
}
