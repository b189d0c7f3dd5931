internal import Logic

extension Risks {
  /// What any needle, cannula or screw can do on its way, and infection.
  static let access = [infection, injuryOnThePath]

  private static let infection = Risk(
    "infection", "Infection", .access,
    of: Technique.allCases.filter { $0 != .cryoneurolysis }, published: .notGiven(refs: []),
    drivers: [
      Driver(
        when: SafetyFacts.localInfection.isYes, "There is infection at the site.",
        ledger: "cem-comp-infection"),
      Driver(
        when: SafetyFacts.systemicInfection.isYes, "There is systemic infection.",
        ledger: "cem-comp-infection"),
    ],
    besides: [
      Statement("Possible, as in any invasive procedure.", ledger: "cem-comp-infection")
    ],
    mitigations: [.asepsis, .antibiotic], management: .notNamed("cem-comp-infection"),
    watches: complicationRecord, ledger: ["cem-comp-infection"])

  private static let injuryOnThePath = Risk(
    "access_injury", "Vessel, nerve, tendon", .access, of: Technique.allCases,
    published: .notGiven(refs: [72, 73]),
    drivers: [
      Driver(
        when: PlanFacts.trajectoryCrossesCriticalStructure.isYes,
        "The planned path meets an artery, nerve, tendon or organ.", refs: [72, 73],
        ledger: "cem-comp-access-injury"),
      Driver(
        when: [
          LesionFacts.spineRegions.includes(.cervical, .upperThoracic),
          PlanFacts.guidanceModality.isOne(of: .fluoroscopy, .mri, .ultrasound),
        ],
        "Neck or upper thorax without CT, which shows the soft tissues there best.",
        ledger: "cem-guidance-ct-cervical-upper-thoracic", only: Technique.spinalCement),
    ],
    besides: [
      Statement(
        "Complications are of two groups: those of access, and those of cement.",
        ledger: "cem-comp-two-groups")
    ],
    mitigations: [
      Mitigation(
        "see_the_path",
        "Think the path through, and choose the imaging that shows what lies along it.",
        ledger: "cem-mit-see-critical-structures",
        plannedWhen: [
          PlanFacts.trajectoryCrossesCriticalStructure.isKnown, PlanFacts.guidanceModality.isKnown,
        ]),
      Mitigation(
        "ultrasound_beside", "Show vessels and nerves near the path by ultrasound.",
        ledger: "cem-guidance-ultrasound-neurovascular"),
      .lateralToForamina,
      Mitigation(
        "screw_path_in_two_planes", "Plan the screw in two planes, clear of the foramina.",
        ledger: "osteo-plan-screw-trajectory", only: [.osteosynthesis]),
    ],
    management: Statement(
      """
      Muscle or nerve: anti-inflammatory drugs or steroids are preferred. Vessel: vascular \
      surgeon, and repair where needed.
      """,
      refs: [74], ledger: "cem-mgmt-muscle-nerve-injury"),
    watches: [
      FollowUpFacts.muscleInjury.name, FollowUpFacts.nerveInjury.name,
      FollowUpFacts.vascularInjury.name,
    ],
    ledger: ["cem-comp-access-injury", "cem-mgmt-vascular-injury"])
}

extension Mitigation {
  static let lateralToForamina = Mitigation(
    "lateral_to_foramina", "Keep the cannulas lateral to the sacral foramina.",
    ledger: "sac-cannula-lateral-to-foramina", only: [.sacroplasty])
}
