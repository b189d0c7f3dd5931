internal import Logic

/// Cold against vascular malformations.
enum VascularMalformationRules {
  // MARK: What speaks for it.

  static let malformation = Rule(
    "vm-ind-malformation", .indication(.optional), for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .vascularMalformation,
      LesionFacts.tumourType.isOne(
        of: .venousMalformation, .fibroadiposeVascularAnomaly, .vascularLesionUnspecified),
      PainFacts.painful.isYes,
    ],
    says: "Vascular malformation that causes symptoms.",
    refs: [128, 129])

  // MARK: What to know besides.

  static let firstLine = Rule(
    "vm-ind-first-line", .note, for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .vascularMalformation, !PriorTreatmentFacts.priorSclerotherapy.isYes,
    ],
    says: "Cold has been used as the first treatment of a malformation.",
    refs: [128])

  static let secondLine = Rule(
    "vm-ind-second-line", .note, for: [.cryoablation],
    when: [
      LesionFacts.aetiology == .vascularMalformation, PriorTreatmentFacts.priorSclerotherapy.isYes,
    ],
    says: "Cold has been used after sclerotherapy.",
    refs: [129])

  /// All of them, by what they do.
  static let all: [Rule] = [
    malformation, firstLine, secondLine,
  ]
}
