internal import Logic
internal import Rules

extension OpenCase {
  /// Every open hold of the case, those first that are known to be called for.
  var openHolds: [OpenHold] { findings.openHolds }

  /// The choices of techniques that do not stand any more.
  var closedPlans: [ClosedPlan] { findings.closedPlans }

  /// The lesions whose plans were marked ready and may not be any more.
  var lostPlans: [String] { findings.lostPlans }

  /// Answers that cannot both be so, by the place of the one to be looked at.
  var contradictions: [FactPlace: Contradiction] { findings.contradictions }

  /// The technique that is planned for each lesion that has a plan.
  var plannedTechniques: [String: Technique] { record.plannedTechniques }
}

extension Case {
  /// The technique that is planned for each lesion that has a plan, by the id of the lesion.
  var plannedTechniques: [String: Technique] {
    var planned: [String: Technique] = [:]
    for lesion in lesions {
      guard let word = lesion.sheet.word(.plannedTechnique),
        let technique = Technique(rawValue: word)
      else { continue }
      planned[lesion.id] = technique
    }
    return planned
  }
}
