internal import Logic

extension PlanParameters {
  /// Freezes, thaws and sessions.
  static let freezing: [PlanParameter] = [
    PlanParameter(
      "cryo-protocol-range", .cycles, .reported, for: .freezing, alsoNeeds: .coldBeforeCement,
      says: """
        Reports range from one freeze of 120 s to repeated freezes of 10 minutes; outside of that \
        write down why.
        """,
      refs: [102], ledger: ["cryo-protocol-range", "amb-freeze-protocol"],
      computes: [.shortestFreeze, .longestFreeze, .freezingInAll]),
    PlanParameter(
      "cryo-thaw-between-cycles", .cycles, .reported, for: .freezing,
      alsoNeeds: .coldBeforeCement, when: PlanFacts.freezeCycles >= 2,
      says: "Between freezes the ice thaws, actively or passively; neither is preferred.",
      refs: [102], followedWhen: PlanFacts.thawMode.isKnown),
    PlanParameter(
      "cryo-short-freezes-near-canal", .cycles, .reported, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement,
      when: [
        LesionFacts.site == .spine,
        .any(
          LesionFacts.centralCanalStenosis.isYes, LesionFacts.distanceToNeuralStructureMM < 10),
      ],
      says: """
        Beside the canal one example froze for 3.5, then for 2 minutes, with active thaw: an \
        example, never a safe time.
        """),
    PlanParameter(
      "cryo-adv-repeatable", .cycles, .optional, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement, when: PriorTreatmentFacts.priorAblation.isYes,
      says: "Ablated before: cold can be given again where it is indicated.", refs: [96]),
    PlanParameter(
      "stt-repeat-sessions", .cycles, .reported, for: [.cryoablation],
      when: [
        LesionFacts.aetiology == .softTissueTumour, LesionFacts.tumourType == .desmoid,
      ],
      says: "A large or recurring desmoid may take several sessions, as in the example."),
    PlanParameter(
      "neuro-sunderland-two", .cycles, .required, for: [.cryoneurolysis],
      says: "The freeze has to make a Sunderland 2 injury: axon and myelin lysed.", refs: [102]),
  ]

  /// How far the ice reaches, and how cold it is there.
  static let ice: [PlanParameter] = [
    PlanParameter(
      "cryo-margin-beyond-lesion.plan", .margins, .preferred, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement,
      when: GoalFacts.treatmentIntent.includes(.localControl, .curative),
      says: "For tumour control the ice passes the lesion by no less than 5 to 8 mm all round.",
      refs: [95, 104, 105], followedWhen: PlanFacts.iceballMarginMM >= 8,
      computes: [.iceBeyondLesion, .iceDiameter]),
    PlanParameter(
      "cryo-target-interface", .margins, .preferred, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement,
      when: [NamedConditions.boneTumour.isYes, GoalFacts.treatmentIntent.includes(.palliation)],
      says: "For pain aim at the border between tumour and normal bone.", refs: [106],
      followedWhen: PlanFacts.probeTargetsBoneTumourInterface.isYes),
    PlanParameter(
      "cryo-iceball-edge-zero", .margins, .reported, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      says: "The visible edge of the ice is at 0 degrees C, which is not lethal.",
      refs: [95, 104, 105]),
    PlanParameter(
      "cryo-temp-complete-death", .margins, .reported, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement, when: PlanFacts.expectedLesionMarginTemperature < -20,
      says: "Below -20 degrees C at the edge of the lesion, cell death is complete.", refs: [86]),
    PlanParameter(
      "cryo-temp-partial-zone", .margins, .reported, for: .tumourFreezing,
      alsoNeeds: .coldBeforeCement,
      when: [
        PlanFacts.expectedLesionMarginTemperature >= -20,
        PlanFacts.expectedLesionMarginTemperature <= 0,
      ],
      says: "From 0 to -20 degrees C at the edge of the lesion, about 80 % of cells die.",
      refs: [86], ledger: ["cryo-temp-partial-zone", "amb-temperature-zone-notation"]),
  ]
}
