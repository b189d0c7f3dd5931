internal import Logic

/// Cold against nerves.
enum CryoneurolysisRules {
  // MARK: What speaks for it.

  static let targets = Rule(
    "neuro-ind-targets", .indication(.reported), for: [.cryoneurolysis],
    when: [PainFacts.painful.isYes, LesionFacts.targetNerve != .none],
    says: "Painful territory of a nerve for which neurolysis by cold is reported.",
    refs: [101, 102])

  static let refractoryPain = Rule(
    "neuro-ind-refractory-pain", .indication(.preferred), for: [.cryoneurolysis],
    when: [
      PainFacts.painful.isYes, PainFacts.painRefractory.isYes,
      PainFacts.nervePainCause.isOne(of: .tumourInvasion, .afterSurgery, .afterRadiotherapy),
    ],
    says: "Refractory nerve pain from tumour, surgery or radiation.",
    refs: [101])

  // MARK: What forbids it.

  static let localInfection = Rule(
    "neuro-ci-local-infection", .block, for: [.cryoneurolysis],
    when: SafetyFacts.localInfection.isYes,
    says: "Infection at the site forbids neurolysis.",
    refs: [103])

  static let systemicInfection = Rule(
    "neuro-ci-systemic-infection", .block, for: [.cryoneurolysis],
    when: SafetyFacts.systemicInfection.isYes,
    says: "Systemic infection forbids neurolysis.",
    refs: [103])

  static let anticoagulation = Rule(
    "neuro-ci-anticoagulation", .block, for: [.cryoneurolysis],
    when: SafetyFacts.anticoagulation.isYes,
    says: "Neurolysis is not done under anticoagulation.",
    refs: [103])

  static let bleedingDisorder = Rule(
    "neuro-ci-bleeding-disorder", .block, for: [.cryoneurolysis],
    when: .any(SafetyFacts.bleedingDisorder.isYes, SafetyFacts.coagulopathy.isYes),
    says: "A bleeding disorder forbids neurolysis.",
    refs: [103])

  static let coldUrticaria = Rule(
    "neuro-ci-cold-urticaria", .block, for: [.cryoneurolysis],
    when: SafetyFacts.coldUrticaria.isYes,
    says: "Cold urticaria forbids neurolysis by cold.",
    refs: [103])

  static let raynaud = Rule(
    "neuro-ci-raynaud", .block, for: [.cryoneurolysis],
    when: SafetyFacts.raynaudSyndrome.isYes,
    says: "Raynaud syndrome forbids neurolysis by cold.",
    refs: [103])

  static let motorNerve = Rule(
    "neuro-ci-motor-nerve", .block, for: [.cryoneurolysis],
    when: [
      .any(LesionFacts.targetNerveMotorFunction == .important, LesionFacts.targetNerve == .femoral),
      !NamedConditions.motorRiskAcceptable.isYes,
    ],
    says: """
      The nerve drives important muscles, and the exception for terminal illness with severe \
      refractory pain is not met.
      """,
    refs: [103])

  // MARK: What speaks against it.

  static let diagnosticBlockNoRelief = Rule(
    "neuro-diagnostic-block.no_relief", .reservation, for: [.cryoneurolysis],
    when: [LesionFacts.diagnosticBlockDone.isYes, !LesionFacts.diagnosticBlockRelief.isYes],
    says: "The test block did not help: this nerve may not carry the pain.",
    refs: [108])

  static let refractoryPainNotRefractory = Rule(
    "neuro-ind-refractory-pain.not_refractory", .reservation, for: [.cryoneurolysis],
    when: [PainFacts.painful.isYes, !PainFacts.painRefractory.isYes],
    says: """
      Neurolysis is for pain that standard treatment has not settled; this pain is not \
      recorded as such.
      """,
    refs: [101])

  static let motorExceptionTerminal = Rule(
    "neuro-motor-exception-terminal", .reservation, for: [.cryoneurolysis],
    when: [
      .any(LesionFacts.targetNerveMotorFunction == .important, LesionFacts.targetNerve == .femoral),
      NamedConditions.motorRiskAcceptable.isYes,
    ],
    says: """
      Weakness is to be expected; accepted here for terminal illness with severe refractory \
      pain.
      """)

  static let localInfectionTumourAblation = Rule(
    "neuro-ci-local-infection.tumour_ablation", .reservation, for: .ablationAlone,
    when: SafetyFacts.localInfection.isYes,
    says: """
      Infection at the site: carried over from neighbouring techniques, beyond the source; \
      decide explicitly.
      """,
    refs: [103])

  static let systemicInfectionTumourAblation = Rule(
    "neuro-ci-systemic-infection.tumour_ablation", .reservation, for: .ablationAlone,
    when: SafetyFacts.systemicInfection.isYes,
    says: """
      Systemic infection: carried over from neighbouring techniques, beyond the source; decide \
      explicitly.
      """,
    refs: [103])

  static let anticoagulationTumourAblation = Rule(
    "neuro-ci-anticoagulation.tumour_ablation", .reservation, for: .ablationAlone,
    when: SafetyFacts.anticoagulation.isYes,
    says: """
      Anticoagulation: carried over from neighbouring techniques, beyond the source; decide \
      explicitly.
      """,
    refs: [103])

  static let bleedingDisorderTumourAblation = Rule(
    "neuro-ci-bleeding-disorder.tumour_ablation", .reservation, for: .ablationAlone,
    when: .any(SafetyFacts.bleedingDisorder.isYes, SafetyFacts.coagulopathy.isYes),
    says: """
      Disturbed clotting or a bleeding disorder: carried over from neighbouring techniques, \
      beyond the source; decide explicitly.
      """,
    refs: [103])

  static let coldUrticariaTumourAblation = Rule(
    "neuro-ci-cold-urticaria.tumour_ablation", .reservation, for: [.cryoablation],
    when: SafetyFacts.coldUrticaria.isYes,
    says: """
      Cold urticaria: carried over from neighbouring techniques, beyond the source; decide \
      explicitly.
      """,
    refs: [103])

  static let raynaudTumourAblation = Rule(
    "neuro-ci-raynaud.tumour_ablation", .reservation, for: [.cryoablation],
    when: SafetyFacts.raynaudSyndrome.isYes,
    says: """
      Raynaud syndrome: carried over from neighbouring techniques, beyond the source; decide \
      explicitly.
      """,
    refs: [103])

  static let coldUrticariaCombined = Rule(
    "neuro-ci-cold-urticaria.combined", .reservation, for: [.combinedAblationCement],
    when: [
      .any(SafetyFacts.coldUrticaria.isYes, SafetyFacts.raynaudSyndrome.isYes),
      PlanFacts.ablationModality == .cryoablation,
    ],
    says: """
      Sensitivity to cold where cold is the energy: carried over, beyond the source; decide \
      explicitly.
      """,
    refs: [103],
    ledger: ["neuro-ci-cold-urticaria", "neuro-ci-raynaud"])

  // MARK: What must be on record before a plan is ready.

  static let motorExceptionTerminalHold = Rule(
    "neuro-motor-exception-terminal.hold",
    .hold(release: MeetingFacts.consentMotorLoss.isYes),
    for: [.cryoneurolysis],
    when: .any(
      LesionFacts.targetNerveMotorFunction == .important, LesionFacts.targetNerve == .femoral),
    says: "The expected weakness has to be explained and the consent documented.")

  static let asNerveBlockDecisionHeat = Rule(
    "neuro-ci-as-nerve-block.decision_heat",
    .hold(release: SafetyFacts.cautionDecision.isKnown),
    for: [.radiofrequencyAblation],
    when: .any(
      SafetyFacts.localInfection.isYes, SafetyFacts.systemicInfection.isYes,
      SafetyFacts.anticoagulation.isYes, SafetyFacts.bleedingDisorder.isYes,
      SafetyFacts.coagulopathy.isYes),
    says: """
      A caution carried over from neighbouring techniques is present or not excluded: record \
      the decision.
      """,
    refs: [103])

  static let asNerveBlockDecision = Rule(
    "neuro-ci-as-nerve-block.decision",
    .hold(release: SafetyFacts.cautionDecision.isKnown),
    for: [.cryoablation],
    when: .any(
      SafetyFacts.localInfection.isYes, SafetyFacts.systemicInfection.isYes,
      SafetyFacts.anticoagulation.isYes, SafetyFacts.bleedingDisorder.isYes,
      SafetyFacts.coagulopathy.isYes, SafetyFacts.coldUrticaria.isYes,
      SafetyFacts.raynaudSyndrome.isYes),
    says: """
      A caution carried over from neighbouring techniques is present or not excluded: record \
      the decision.
      """,
    refs: [103])

  static let anticoagulationProtocol = Rule(
    "neuro-ci-anticoagulation.protocol",
    .hold(release: SafetyFacts.anticoagulationPlan.isKnown),
    for: .cementOrScrews,
    when: SafetyFacts.anticoagulation.isYes,
    says: """
      Anticoagulation: record whether it amounts to coagulopathy and what the local protocol \
      says.
      """,
    refs: [103])

  static let bleedingDisorderCement = Rule(
    "neuro-ci-bleeding-disorder.cement",
    .hold(release: SafetyFacts.cautionDecision.isKnown),
    for: .cementOrScrews,
    when: SafetyFacts.bleedingDisorder.isYes,
    says: """
      Bleeding disorder: record whether it amounts to coagulopathy and what was decided \
      (judgement).
      """,
    refs: [103])

  /// All of them, by what they do.
  static let all: [Rule] = [
    targets, refractoryPain, localInfection, systemicInfection, anticoagulation, bleedingDisorder,
    coldUrticaria, raynaud, motorNerve, diagnosticBlockNoRelief, refractoryPainNotRefractory,
    motorExceptionTerminal, localInfectionTumourAblation, systemicInfectionTumourAblation,
    anticoagulationTumourAblation, bleedingDisorderTumourAblation, coldUrticariaTumourAblation,
    raynaudTumourAblation, coldUrticariaCombined, motorExceptionTerminalHold,
    asNerveBlockDecisionHeat, asNerveBlockDecision, anticoagulationProtocol, bleedingDisorderCement,
    skinHair, diagnosticBlock,
  ]
}
