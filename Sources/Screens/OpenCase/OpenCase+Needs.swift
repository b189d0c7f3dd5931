internal import Logic
internal import Rules

extension OpenCase {
  /// Every open hold of the case, each rule once a lesion.
  var openHolds: [LesionHold] { assessment.openHolds(planned: plannedTechniques) }

  /// The technique that is planned for each lesion that has a plan.
  var plannedTechniques: [String: Technique] { record.plannedTechniques }
}

/// A hold and the lesion that it holds up.
struct LesionHold: Hashable, Sendable {
  let lesion: String
  let hold: Hold
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

extension Assessment {
  /// The holds that stand in the way of a plan: for the technique that is planned, or for those
  /// that are not closed where none is. Each rule once a lesion.
  func openHolds(planned: [String: Technique]) -> [LesionHold] {
    lesions.flatMap { lesion -> [LesionHold] in
      var seen: Set<String> = []
      let techniques = lesion.techniques.filter { technique in
        planned[lesion.id].map { $0 == technique.technique } ?? !technique.verdict.isClosed
      }
      return techniques.flatMap(\.holds).filter { seen.insert($0.rule.id).inserted }
        .map { LesionHold(lesion: lesion.id, hold: $0) }
    }
  }
}
