internal import Logic

extension CaseChange {
  /// What changed, in a few words: `Coagulopathy`, `lesion B`.
  func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .answer(let place, _, _): catalogue.label(of: place.fact)
    case .addLesion(let lesion, _), .removeLesion(let lesion, _): "lesion \(lesion.id)"
    case .addStudy(let study, _), .removeStudy(let study, _): "study \(study.id)"
    case .addVisit, .removeVisit: "a visit"
    case .retitle: "the title"
    }
  }
}
