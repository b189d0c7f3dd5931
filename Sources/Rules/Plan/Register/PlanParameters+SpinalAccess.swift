internal import Logic

extension PlanParameters {
  /// A level below the cervical spine. The source lays patients prone and goes through the pedicle in
  /// conventional vertebroplasty, and has no more for the neck than a way through the mouth to C2.
  static let belowTheNeck: Condition = LesionFacts.spineRegions.includes(
    .upperThoracic, .thoracic, .lumbar, .sacral)

  /// The way into a vertebra.
  static let spinalAccess: [PlanParameter] = [
    PlanParameter(
      "vp-access-lumbar-transpedicular", .access, .preferred, for: .spinalAugmentation,
      when: [LesionFacts.spineRegions.includes(.lumbar), PlanFacts.pedicleSizeAdequate.isYes],
      says: "At a lumbar level go through the pedicle, entering at its upper outer part.",
      refs: [19],
      followedWhen: PlanFacts.accessRoute.isOne(of: .transpedicular, .bipedicular)),
    PlanParameter(
      "vp-access-thoracic-costotransverse", .access, .optional, for: .spinalAugmentation,
      when: [
        LesionFacts.spineRegions.includes(.upperThoracic, .thoracic),
        !PlanFacts.pedicleSizeAdequate.isYes,
      ],
      says: "Where a thoracic pedicle is too narrow, the costotransverse route will do.",
      followedWhen: PlanFacts.accessRoute == .costotransverse),
    PlanParameter(
      "vp-access-bipedicular-poor-position", .access, .optional, for: .spinalAugmentation,
      when: [PlanFacts.singleCannulaPositionSuboptimal.isYes, belowTheNeck],
      says: "One cannula does not lie well: consider the other pedicle too.",
      followedWhen: PlanFacts.accessRoute == .bipedicular),
    PlanParameter(
      "vp-access-bipedicular-central-collapse", .access, .optional, for: .spinalAugmentation,
      when: [LesionFacts.severeCentralHeightLoss.isYes, belowTheNeck],
      says: "Central collapse keeps a cannula from the midline: consider both pedicles.",
      followedWhen: PlanFacts.accessRoute == .bipedicular),
    PlanParameter(
      "vp-cannula-course-and-tip", .access, .preferred, for: .spinalAugmentation,
      when: [PlanFacts.accessRoute.isOne(of: .transpedicular, .bipedicular), belowTheNeck],
      says: """
        Aim medially through the pedicle into the front third of the body; the tip comes to lie \
        low, near the midline.
        """,
      refs: [19], followedWhen: PlanFacts.cannulaTipPosition == .anteriorThirdMidline),
    PlanParameter(
      "vp-access-transdiscal", .access, .reported, for: [.vertebroplasty],
      when: LesionFacts.site == .spine,
      says: "A way through the disc has been reported; when to take it is left open.",
      refs: [26], followedWhen: PlanFacts.accessRoute == .transdiscal),
    PlanParameter(
      "vp-access-transoral-c2", .access, .reported, for: [.vertebroplasty],
      when: .compare(LesionFacts.vertebralLevels.name, .oneOf(.literal(["C2"]))),
      says: "C2 has been reached through the mouth.", refs: [27],
      followedWhen: PlanFacts.accessRoute == .transoral),
    PlanParameter(
      "case-fig-15.access", .access, .reported, for: [.combinedAblationCement],
      when: LesionFacts.site == .spine,
      says: "In the vertebral example cannulas went through both pedicles.",
      followedWhen: PlanFacts.accessRoute == .bipedicular),
  ]
}
