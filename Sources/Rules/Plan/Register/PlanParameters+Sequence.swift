internal import Logic

extension PlanParameters {
  /// What comes before what.
  static let sequence: [PlanParameter] = [
    PlanParameter(
      "comb-sequence-ablate-then-cement", .sequence, .preferred, for: [.combinedAblationCement],
      says: "First ablate, then cement.", followedWhen: PlanFacts.ablationBeforeCement.isYes),
    PlanParameter(
      "kp-reamer-then-device", .sequence, .preferred, for: [.kyphoplasty, .vertebralImplant],
      says: "A reamer goes over the access cannula; the balloon or the stent goes through it.",
      followedWhen: PlanFacts.implantDevice != .none),
    PlanParameter(
      "impl-position-before-cement", .sequence, .reported, for: [.vertebralImplant],
      says: "Open the implant under fluoroscopy, confirm where it lies, and only then cement.",
      followedWhen: PlanFacts.injectionGuidance == .fluoroscopy),
    PlanParameter(
      "osteo-step-sequence", .sequence, .reported, for: [.osteosynthesis],
      says: """
        K-wire along the path, predrill, screw; then cement at its tip and in lytic parts under \
        fluoroscopy; CT at the end.
        """),
    PlanParameter(
      "cryo-ind-esmo-curettage-adjuvant.plan", .sequence, .optional, for: [.cryoablation],
      when: [
        LesionFacts.aetiology == .primaryBoneTumour,
        LesionFacts.tumourType.isOne(of: .atypicalCartilaginousTumour, .giantCellTumour),
        PriorTreatmentFacts.curettagePlanned.isYes,
      ],
      says: "Curettage is planned: cold is added to it, not put in its place.", refs: [87]),
    PlanParameter(
      "vp-radiotherapy-sequence-free.plan", .sequence, .experience, for: .spinalCement,
      when: [NamedConditions.spinalTumour.isYes, PriorTreatmentFacts.radiotherapyPlanned.isYes],
      says: "Cement may come before or after radiotherapy: agree on the order at the meeting."),
    PlanParameter(
      "neuro-diagnostic-block.plan", .sequence, .optional, for: [.cryoneurolysis],
      says: "A test injection of long-acting local anaesthetic first may tell whether it helps.",
      refs: [108], followedWhen: LesionFacts.diagnosticBlockDone.isYes),
  ]

  /// What is looked at afterwards, and what is to be expected.
  static let checks: [PlanParameter] = [
    PlanParameter(
      "img-completion-control.plan", .checks, .reported, for: .cementOrScrews,
      says: "End with control images of fill and position, and look for a leak.",
      followedWhen: FollowUpFacts.completionImagingDone.isYes),
    PlanParameter(
      "stt-follow-up-mri.plan", .checks, .reported, for: [.cryoablation],
      when: [
        LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .desmoid,
      ],
      says: "The desmoid example had contrast MRI at 1 and at 6 months."),
    PlanParameter(
      "neuro-axon-regrowth", .checks, .reported, for: [.cryoneurolysis],
      says: """
        Axons grow 1 to 2 mm a day: the length of nerve to the pain sets how long relief lasts.
        """,
      refs: [107], ledger: ["neuro-axon-regrowth", "amb-axon-regrowth-estimate"],
      computes: [.daysOfRelief]),
    PlanParameter(
      "plan-aftercare-local", .checks, .judgement, for: .allTechniques,
      says: "Observation, discharge and follow-up go by local policy: the source is silent.",
      ledger: ["amb-silent-aftercare"]),
  ]
}
