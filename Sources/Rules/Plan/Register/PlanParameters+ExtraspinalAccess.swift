internal import Logic

extension PlanParameters {
  /// The way into sacrum and acetabulum, and the path of a screw.
  static let extraspinalAccess: [PlanParameter] = [
    PlanParameter(
      "sac-axis-choice", .access, .preferred, for: [.sacroplasty],
      says: "Short or long axis: the size and the spread of fracture or lesion decide.",
      followedWhen: PlanFacts.accessRoute.isOne(of: .shortAxis, .longAxis, .oblique)),
    PlanParameter(
      "sac-cannula-lateral-to-foramina", .access, .reported, for: [.sacroplasty],
      says: "Keep the cannulas lateral to the sacral foramina, as in the example.",
      followedWhen: !PlanFacts.trajectoryCrossesCriticalStructure.isYes),
    PlanParameter(
      "ace-approach", .access, .optional, for: [.acetabuloplasty],
      when: LesionFacts.site == .acetabulum,
      says: "The acetabulum can be reached from the front or from behind.",
      followedWhen: PlanFacts.accessRoute.isOne(of: .anterior, .posterior)),
    PlanParameter(
      "osteo-plan-screw-trajectory", .access, .reported, for: [.osteosynthesis],
      says: """
        Draw the screw on CT in two planes, axial and coronal, at its diameter and clear of the \
        neural foramina.
        """,
      followedWhen: [
        PlanFacts.screwDiameterMM.isKnown, ImagingFacts.crossSectionalImagingAvailable.isYes,
        !PlanFacts.trajectoryCrossesCriticalStructure.isYes,
      ]),
  ]

  /// The way of a probe into the target.
  static let probeAccess: [PlanParameter] = [
    PlanParameter(
      "cryo-plan-trajectory-and-probes", .access, .required, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      says: """
        From CT or MRI settle the path, and how many probes of which model will shape the zone.
        """,
      followedWhen: [
        ImagingFacts.crossSectionalImagingAvailable.isYes, PlanFacts.cryoprobeCount.isKnown,
        PlanFacts.cryoprobeType.isKnown, !PlanFacts.trajectoryCrossesCriticalStructure.isYes,
      ]),
    PlanParameter(
      "cryo-coaxial-probe", .access, .reported, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement, when: NamedConditions.boneSite.isYes,
      says: """
        A probe may pass through a needle or a bone cannula: shown with 13G at T10, and with \
        cannulas at the iliac crest.
        """,
      followedWhen: PlanFacts.coaxialAccess.isYes),
    PlanParameter(
      "cryo-osteoblastic-exception", .access, .optional, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement, when: LesionFacts.lesionMatrix == .blastic,
      says: "Dense bone: a probe may lie beside the lesion, where nothing critical is near.",
      refs: [19], followedWhen: PlanFacts.probePathFeasible.isYes),
    PlanParameter(
      "neuro-intercostal-placement", .access, .reported, for: [.cryoneurolysis],
      when: LesionFacts.targetNerve == .intercostal,
      says: """
        Lay the probe in the intercostal groove near the costotransverse junction, and check it on \
        sagittal reformats.
        """),
  ]
}
