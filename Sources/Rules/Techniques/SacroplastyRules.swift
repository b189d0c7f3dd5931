internal import Logic

/// Cement in the sacrum.
enum SacroplastyRules {
  // MARK: What speaks for it.

  static let insufficiencyFracture = Rule(
    "sac-ind-insufficiency-fracture", .indication(.preferred), for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum, LesionFacts.aetiology.isOne(of: .insufficiency, .osteoporotic),
      LesionFacts.fracturePresent.isYes, PainFacts.painful.isYes,
    ],
    says: "Painful insufficiency fracture of the sacrum.",
    refs: [28, 49])

  static let pathologicalLesion = Rule(
    "sac-ind-pathological-lesion", .indication(.preferred), for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum, NamedConditions.neoplasticBone.isYes, PainFacts.painful.isYes,
    ],
    says: "Painful neoplasm of the sacrum.",
    refs: [28, 49])

  // MARK: What speaks against it.

  static let displacedOrUnstable = Rule(
    "sac-ref-displaced-or-unstable", .reservation, for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum, LesionFacts.fracturePresent.isYes,
      .any(NamedConditions.displacedFracture.isYes, !LesionFacts.fractureStable.isYes),
    ],
    says: """
      A displaced or unstable fracture of the sacrum does better with surgical fixation (said \
      of fragility fractures; extended to pathological ones by judgement).
      """,
    refs: [50])

  // MARK: What must be on record before a plan is ready.

  static let displacedOrUnstableHold = Rule(
    "sac-ref-displaced-or-unstable.hold",
    .hold(
      release: MeetingFacts.surgicalOpinion.isOne(
        of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
    for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum, LesionFacts.fracturePresent.isYes,
      .any(NamedConditions.displacedFracture.isYes, !LesionFacts.fractureStable.isYes),
    ],
    says: "A surgical opinion that does not advise fixation has to be on record.",
    refs: [50])

  // MARK: Whom to ask.

  static let displacedOrUnstableReferral = Rule(
    "sac-ref-displaced-or-unstable.referral", .referral(.orthopaedicSurgery), for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum, LesionFacts.fracturePresent.isYes,
      .any(NamedConditions.displacedFracture.isYes, !LesionFacts.fractureStable.isYes),
    ],
    says: "Displaced or unstable sacral fracture: surgeon to advise on fixation.",
    refs: [50])

  // MARK: What to know besides.

  static let shortAxisVolume = Rule(
    "sac-short-axis-volume", .note, for: [.sacroplasty],
    when: PlanFacts.accessRoute == .shortAxis,
    says: """
      A short-axis cannula may deliver little cement: plan more cannulas or a slanted path.
      """,
    refs: [28])

  /// All of them, by what they do.
  static let all: [Rule] = [
    insufficiencyFracture, pathologicalLesion, displacedOrUnstable, displacedOrUnstableHold,
    displacedOrUnstableReferral, shortAxisVolume,
  ]
}
