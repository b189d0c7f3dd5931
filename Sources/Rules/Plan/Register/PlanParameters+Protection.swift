internal import Logic

extension PlanParameters {
  /// What shields the neighbours of the ice.
  static let protection: [PlanParameter] = [
    PlanParameter(
      "cryo-damage-beyond-zero-line.plan", .protection, .preferred, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      says: "Some cells die outside the visible ice: leave a reserve to what is near.",
      ledger: ["cryo-damage-beyond-zero-line", "amb-margin-versus-one-centimetre"],
      followedWhen: PlanFacts.iceReserveMM >= .nerveReserveMM,
      computes: [.reserveToNearest, .reserveToNerve, .reserveToOrgan, .reserveAtPrintedMargin]),
    PlanParameter(
      "cryo-protect-hydrodissection", .protection, .optional, for: .freezing,
      alsoNeeds: .coldBeforeCement, when: isNear,
      says: "Fluid between ice and neighbour can shield it.",
      followedWhen: PlanFacts.thermalProtection.includes(.hydrodissection)),
    PlanParameter(
      "cryo-protect-pneumodissection", .protection, .optional, for: .freezing,
      alsoNeeds: .coldBeforeCement, when: isNear,
      says: "Gas between ice and neighbour can shield it.",
      followedWhen: PlanFacts.thermalProtection.includes(.pneumodissection)),
    PlanParameter(
      "cryo-protect-neuromonitoring", .protection, .optional, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      when: .any(
        LesionFacts.distanceToNeuralStructureMM < 10, PlanFacts.iceReserveMM < .nerveReserveMM),
      says: "A device that monitors nerve function can guard the nerve.",
      followedWhen: PlanFacts.neuromonitoring.isYes),
    PlanParameter(
      "cryo-mit-organ-skin.plan", .protection, .preferred, for: .freezing,
      alsoNeeds: .coldBeforeCement,
      when: .any(LesionFacts.distanceToOrganMM < 10, LesionFacts.distanceToSkinMM < .skinProtectMM),
      says: "Protect organ and skin from the cold, by dissection for one.",
      followedWhen: PlanFacts.thermalProtection.includes(.hydrodissection, .pneumodissection)),
  ]

  /// A structure is near the lesion, or the reserve to it is short.
  private static let isNear: Condition = .any(
    LesionFacts.distanceToNeuralStructureMM < 10, LesionFacts.distanceToOrganMM < 10,
    LesionFacts.distanceToSkinMM < .skinJointNearMM, PlanFacts.iceReserveMM < .nerveReserveMM)
}
