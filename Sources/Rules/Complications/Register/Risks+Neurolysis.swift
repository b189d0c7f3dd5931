internal import Logic

extension Risks {
  /// What can follow when a nerve is frozen.
  static let neurolysis = [
    weakness, neighbouringNerve, bleeding, infectionOfNeurolysis, skinAndHair,
  ]

  private static let weakness = Risk(
    "weakness_after_neurolysis", "Weakness", .ablation, of: [.cryoneurolysis],
    published: .notGiven(refs: [103]),
    drivers: [
      Driver(
        when: .any(
          LesionFacts.targetNerveMotorFunction == .important, LesionFacts.targetNerve == .femoral),
        "The nerve drives important muscles; weak thigh muscles, for one, limit walking.",
        refs: [103], ledger: "neuro-ci-motor-nerve")
    ],
    mitigations: [
      Mitigation(
        "consent_to_weakness", "Explain the weakness to be expected and document consent.",
        ledger: "neuro-motor-exception-terminal", plannedWhen: MeetingFacts.consentMotorLoss.isYes),
      Mitigation(
        "test_block", "Try a test block first: it shows what the nerve does.", refs: [108],
        ledger: "neuro-diagnostic-block", plannedWhen: LesionFacts.diagnosticBlockDone.isYes),
    ],
    management: .notNamed("neuro-ci-motor-nerve"), watches: [FollowUpFacts.nerveInjury.name],
    ledger: ["neuro-ci-motor-nerve"])

  private static let neighbouringNerve = Risk(
    "neighbouring_nerve_injury", "Injury of another nerve", .ablation, of: [.cryoneurolysis],
    published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: LesionFacts.distanceToNeuralStructureMM < 10,
        "Another nerve lies nearer than 10 mm; the target itself does not count.",
        ledger: "cryo-rci-close-to-nerve-or-organ")
    ],
    mitigations: [.neuroanatomy, .dissection, .neuromonitoring],
    management: .notNamed("cryo-damage-beyond-zero-line"),
    watches: [FollowUpFacts.nerveInjury.name],
    ledger: ["cryo-damage-beyond-zero-line"])

  private static let bleeding = Risk(
    "bleeding_after_neurolysis", "Bleeding, bruising", .access, of: [.cryoneurolysis],
    published: .notGiven(refs: [103]),
    drivers: [
      Driver(
        when: .any(SafetyFacts.bleedingDisorder.isYes, SafetyFacts.coagulopathy.isYes),
        "Clotting is disturbed.", refs: [103], ledger: "neuro-ci-bleeding-disorder"),
      Driver(
        when: SafetyFacts.anticoagulation.isYes, "The patient is anticoagulated.", refs: [103],
        ledger: "neuro-ci-anticoagulation"),
    ],
    management: .notNamed("neuro-comp-bleeding-infection"), watches: complicationRecord,
    ledger: ["neuro-comp-bleeding-infection"])

  private static let infectionOfNeurolysis = Risk(
    "infection_after_neurolysis", "Infection", .access, of: [.cryoneurolysis],
    published: .inWords(
      "seldom",
      Statement(
        "Infection after neurolysis is seldom.", refs: [103],
        ledger: "neuro-comp-bleeding-infection")),
    drivers: [
      Driver(
        when: SafetyFacts.localInfection.isYes, "There is infection at the site.", refs: [103],
        ledger: "neuro-ci-local-infection"),
      Driver(
        when: SafetyFacts.systemicInfection.isYes, "There is systemic infection.", refs: [103],
        ledger: "neuro-ci-systemic-infection"),
    ],
    mitigations: [.asepsis, .antibioticByLocalPolicy],
    management: .notNamed("neuro-comp-bleeding-infection"), watches: complicationRecord,
    ledger: ["neuro-comp-bleeding-infection"])

  private static let skinAndHair = Risk(
    "skin_and_hair_change", "Change of skin or hair", .ablation, of: [.cryoneurolysis],
    published: .notGiven(refs: [133]),
    drivers: [
      Driver(
        when: .any(
          LesionFacts.targetNerveDepth == .superficial, LesionFacts.targetNerve == .supraorbital),
        "A superficial nerve: skin may darken or pale and hair fall, the eyebrow above all.",
        refs: [133], ledger: "neuro-comp-skin-hair")
    ],
    management: .notNamed("neuro-comp-skin-hair"), watches: complicationRecord,
    ledger: ["neuro-comp-skin-hair"])
}
