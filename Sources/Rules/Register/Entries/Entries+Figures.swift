extension Register {
  /// The figures of the source: one patient each, reported and never a rule.
  static let figures: [Entry] = [
    Entry(
      "case-fig-1", .example, .reported, for: [.vertebroplasty], by: .knowledge,
      """
      Figure 1: two osteoporotic lumbar vertebrae cemented under two fluoroscopic views; cone-beam \
      CT afterwards shows a good fill without leak.
      """,
      [Quantity("levels treated", .exactly(2), .levels)]),
    Entry(
      "case-fig-2", .example, .reported, for: [.sacroplasty], by: .knowledge,
      """
      Figure 2: insufficiency fractures of both sacral alae, cannulas placed obliquely under CT \
      outside the foramina; lateral fluoroscopy before the cement, a good fill without leak after \
      it.
      """,
      [Quantity("sides with a cannula", .exactly(2), .count)]),
    Entry(
      "case-fig-3", .example, .reported, for: [.acetabuloplasty], by: .knowledge,
      """
      Figure 3: lung metastasis of the left acetabulum, 16 mL of cement along roof and posterior \
      column under CT with guidance software.
      """,
      [Quantity("cement", .exactly(16), .mL)]),
    Entry(
      "case-fig-4", .example, .reported, for: [.vertebralImplant], by: .knowledge,
      """
      Figure 4: collapsed kyphotic L1, SpineJack through both pedicles raised the height under \
      fluoroscopy; position checked before the cement.
      """),
    Entry(
      "case-fig-5", .example, .reported, for: [.osteosynthesis], by: .knowledge,
      """
      Figure 5: renal metastasis at the left sacroiliac joint, 72 years, prone with the side \
      wedged up; K-wire, drill and screw, cement at its tip and in the ala.
      """,
      [Quantity("age", .exactly(72), .years)]),
    Entry(
      "case-fig-6", .example, .reported, for: [.cryoablation], by: .knowledge,
      """
      Figure 6: osteoid osteoma at the base of the femoral neck, right, 20 years; one IceSphere \
      under CT, the ice took in the lesion.
      """,
      [Quantity("age", .exactly(20), .years), Quantity("probes", .exactly(1), .probes)]),
    Entry(
      "case-fig-7", .example, .reported, for: [.cryoablation], by: .knowledge,
      """
      Figure 7: T10 metastasis reaching the canal, two IceRod probes under CT, one through a 13G \
      needle; freezes of 3.5 and 2 minutes with active thaw.
      """,
      [
        Quantity("probes", .exactly(2), .probes), Quantity("freezes", .exactly(2), .count),
        Quantity("first freeze", .exactly(3.5), .minutes),
        Quantity("second freeze", .exactly(2), .minutes), Quantity("needle", .exactly(13), .gauge),
      ]),
    Entry(
      "case-fig-8", .example, .reported, for: [.cryoablation], by: .knowledge,
      """
      Figure 8: left gluteal desmoid, 32 years, several probes in one zone; MRI a month and 6 \
      months later, further sessions for what was left or came back.
      """,
      [
        Quantity("age", .exactly(32), .years),
        Quantity("first follow-up MRI", .exactly(1), .months),
        Quantity("second follow-up MRI", .exactly(6), .months),
      ]),
    Entry(
      "case-fig-9", .example, .reported, for: [.cryoneurolysis], by: .knowledge,
      "Figure 9: two Morton neuromas, the one in web space 3 frozen with one IceSeed under CT.",
      [
        Quantity("web space treated", .exactly(3), .webSpace),
        Quantity("probes", .exactly(1), .probes),
      ]),
    Entry(
      "case-fig-10", .example, .reported, for: [.cryoneurolysis], by: .knowledge,
      """
      Figure 10: lung metastases of ribs 7 and 8, IceRod probes along the intercostal nerves \
      beside the spine.
      """,
      [Quantity("first rib", .exactly(7), .ribs), Quantity("last rib", .exactly(8), .ribs)]),
    Entry(
      "case-fig-11", .example, .reported, for: [.cryoneurolysis], by: .knowledge,
      """
      Figure 11: man of 65, colorectal metastasis of L5 into the foramen; the L5 root frozen with \
      one IceForce under CT.
      """,
      [Quantity("age", .exactly(65), .years), Quantity("probes", .exactly(1), .probes)]),
    Entry(
      "case-fig-12", .example, .reported, for: [.cryoablation, .cryoneurolysis], by: .knowledge,
      """
      Figure 12: man of 40, small lesion beside the left ilium, probably neurogenic; one IceSeed \
      under CT.
      """,
      [Quantity("age", .exactly(40), .years), Quantity("probes", .exactly(1), .probes)]),
    Entry(
      "case-fig-13", .example, .reported, for: [.cryoablation], by: .knowledge,
      "Figure 13: woman of 52, vascular lesion at the elbow, one IceRod under CT.",
      [Quantity("age", .exactly(52), .years), Quantity("probes", .exactly(1), .probes)]),
    Entry(
      "case-fig-14", .example, .reported, for: [.combinedAblationCement], by: .knowledge,
      """
      Figure 14: liver metastasis of the iliac crest, left, probes through 2 bone cannulas under \
      CT, then cement under fluoroscopy; a good fill without leak.
      """,
      [Quantity("cannulas", .exactly(2), .cannulas)]),
    Entry(
      "case-fig-15", .example, .reported, for: [.combinedAblationCement], by: .knowledge,
      """
      Figure 15: woman of 62, breast metastases of L3, Osteocool probes through both pedicles \
      checked in the lateral view, then cement without leak.
      """,
      [Quantity("age", .exactly(62), .years), Quantity("cannulas", .exactly(2), .cannulas)]),
  ]
}
