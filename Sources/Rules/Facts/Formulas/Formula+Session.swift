internal import Logic

extension Formula {
  /// The sum is open upward while a lesion that may take cement has no amount.
  static let cementOfSession = Formula(
    "sum of the cement of all lesions",
    reads: [
      PlanFacts.cementML.name, PlanFacts.plannedTechnique.name,
      PlanFacts.cementAugmentationPlanned.name,
    ],
    stated: .withoutParts
  ) { inputs in
    let lesions = inputs.ofEachLesion { reading in
      (amount: reading(PlanFacts.cementML.name).interval, takesNone: takesNoCement(reading))
    }
    let amounts = lesions.compactMap(\.amount)
    if amounts.isEmpty {
      let noneTakesAny = !lesions.isEmpty && lesions.allSatisfy(\.takesNone)
      return noneTakesAny ? .value(.number(0)) : .unknown
    }
    let sum = amounts.reduce(Interval(0), +)
    let isOpen = lesions.contains { $0.amount == nil && !$0.takesNone }
    return Reading(isOpen ? Interval(low: sum.low, high: .infinity) : sum)
  }

  private static func takesNoCement(_ reading: (FactName) -> Reading) -> Bool {
    switch reading(PlanFacts.plannedTechnique.name).word(PlannedTechnique.self) {
    case .some(.none), .cryoablation, .cryoneurolysis, .radiofrequencyAblation: true
    case .osteosynthesis: reading(PlanFacts.cementAugmentationPlanned.name).isNo
    case .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
      .longBoneCementoplasty, .combinedAblationCement, nil:
      false
    }
  }

  /// A segment counts once, however many lesions name it.
  static let segmentsWithCement = Formula(
    "different vertebral segments of the lesions planned for spinal cement",
    reads: [
      PlanFacts.plannedTechnique.name, LesionFacts.site.name, LesionFacts.vertebralLevels.name,
    ],
    stated: .withoutParts
  ) { inputs in
    let lesions = inputs.ofEachLesion { reading in
      (
        isPlanned: reading(PlanFacts.plannedTechnique.name).isKnown,
        takesCement: takesSpinalCement(reading),
        levels: reading(LesionFacts.vertebralLevels.name).levels
      )
    }
    guard lesions.contains(where: \.isPlanned) else { return .unknown }
    let planned = lesions.filter { $0.takesCement == .yes }
    let possible = lesions.filter { $0.takesCement != .no }
    let known = Set(planned.compactMap(\.levels).joined())
    let reachable = Set(possible.compactMap(\.levels).joined())
    let isOpen = possible.contains { $0.levels == nil }
    let atLeast = known.isEmpty && planned.contains { $0.levels == nil } ? 1 : known.count
    return Reading(
      Interval(low: Double(atLeast), high: isOpen ? .infinity : Double(reachable.count)))
  }

  private static func takesSpinalCement(_ reading: (FactName) -> Reading) -> Truth {
    let site = reading(LesionFacts.site.name).word(Site.self)
    let isSpine = site.map { Truth($0 == .spine) } ?? .unknown
    return switch reading(PlanFacts.plannedTechnique.name).word(PlannedTechnique.self) {
    case .vertebroplasty, .kyphoplasty, .vertebralImplant: .yes
    case .combinedAblationCement: isSpine
    case nil: isSpine && .unknown
    case .some(.none), .sacroplasty, .acetabuloplasty, .longBoneCementoplasty, .osteosynthesis,
      .cryoablation, .cryoneurolysis, .radiofrequencyAblation:
      .no
    }
  }
}
