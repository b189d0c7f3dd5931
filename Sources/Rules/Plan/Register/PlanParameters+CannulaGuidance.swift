internal import Logic

extension PlanParameters {
  /// What guides cannulas and screws.
  static let cannulaGuidance: [PlanParameter] = [
    PlanParameter(
      "cem-guidance-ct-cervical-upper-thoracic", .placingGuidance, .preferred, for: .spinalCement,
      when: LesionFacts.spineRegions.includes(.cervical, .upperThoracic),
      says: "At the neck and the upper thorax CT is preferred: it shows the soft tissues.",
      followedWhen: PlanFacts.guidanceModality.isOne(of: .ct, .ctPlusFluoroscopy, .coneBeamCT)),
    PlanParameter(
      "sac-short-axis-ct", .placingGuidance, .preferred, for: [.sacroplasty],
      when: PlanFacts.accessRoute == .shortAxis,
      says: "By the short axis place under CT, at right angles to the back of the ala.",
      refs: [28], followedWhen: PlanFacts.guidanceModality.isOne(of: .ct, .ctPlusFluoroscopy)),
    PlanParameter(
      "cem-guidance-cannula-modalities", .placingGuidance, .experience, for: .cementOrScrews,
      says: "Fluoroscopy, CT or cone-beam CT: what is at hand and the operator decide.",
      followedWhen: PlanFacts.guidanceModality.isOne(
        of: .fluoroscopy, .ct, .coneBeamCT, .ctPlusFluoroscopy)),
    PlanParameter(
      "cem-guidance-ct-plus-fluoroscopy", .placingGuidance, .reported, for: .cementOrScrews,
      when: NamedConditions.boneTumour.isYes,
      says: "For a complex tumour CT is often paired with fluoroscopy: axial detail, live flow.",
      followedWhen: .any(
        PlanFacts.guidanceModality == .ctPlusFluoroscopy,
        .all(
          PlanFacts.guidanceModality == .ct, PlanFacts.injectionGuidance == .fluoroscopy))),
    PlanParameter(
      "cem-guidance-navigation", .placingGuidance, .optional, for: .cementOrScrews,
      says: "Navigation software and live reformats in several planes may help.",
      followedWhen: PlanFacts.navigationSoftware.isYes),
    PlanParameter(
      "cem-guidance-gantry-or-software", .placingGuidance, .optional, for: .cementOrScrews,
      when: PlanFacts.trajectoryCrossesCriticalStructure.isYes,
      says: "A difficult path: tilt the gantry, or use needle guidance software.",
      followedWhen: PlanFacts.navigationSoftware.isYes),
    PlanParameter(
      "cem-guidance-ultrasound-neurovascular", .placingGuidance, .optional, for: .cementOrScrews,
      when: .any(
        PlanFacts.trajectoryCrossesCriticalStructure.isYes,
        LesionFacts.distanceToNeuralStructureMM < 10,
        LesionFacts.distanceToLargeVesselMM < .largeVesselNearMM),
      says: "Ultrasound can show critical vessels and nerves beside the path."),
    PlanParameter(
      "cem-guidance-cbct-ai", .placingGuidance, .reported, for: .cementOrScrews,
      when: PlanFacts.guidanceModality == .coneBeamCT,
      says: """
        The newest cone-beam CT units guide bone cannulas by learned algorithms instead of \
        fluoroscopy, with far less dose.
        """,
      refs: [31]),
    PlanParameter(
      "osteo-guidance-cbct", .placingGuidance, .reported, for: [.osteosynthesis],
      when: NamedConditions.pelvicSite.isYes,
      says: """
        Cone-beam CT guided 75 screws into pelvic metastases, steep ones included, without an \
        adverse event.
        """,
      refs: [70], followedWhen: PlanFacts.guidanceModality == .coneBeamCT),
  ]
}
