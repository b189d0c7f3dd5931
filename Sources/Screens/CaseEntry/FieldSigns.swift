internal import Logic
internal import Rules

/// What fields have to say for themselves, by the place of the field.
///
/// `!!` stands for a text that cannot be read and for what a hold waits for; `??` for a field that
/// decides a verdict.
struct FieldSigns {
  private let unreadable: Set<FactPlace>
  private let asked: Set<FactPlace>
  private let awaited: Set<FactPlace>

  init(_ file: OpenCase) {
    unreadable = Set(file.drafts.keys)
    asked = Set(file.assessment.questions.map(\.place))
    awaited = Set(
      file.openHolds.filter(\.isCalledFor).flatMap { open in
        open.hold.waitsFor.map { fact in
          let isOfLesion = file.catalogue[fact]?.scope.isOfLesion ?? false
          return FactPlace(
            isOfLesion ? open.lesion.map(Subject.lesion) ?? .wholeCase : .wholeCase, fact)
        }
      })
  }

  subscript(place: FactPlace) -> Sign? {
    if unreadable.contains(place) || awaited.contains(place) { return .bad }
    return asked.contains(place) ? .unknown : nil
  }

  /// The worst sign of a section: its tab bears it.
  func worst(of section: EntrySection, _ file: OpenCase) -> Sign? {
    let signs = (unreadable.union(asked).union(awaited)).filter { place in
      guard let declaration = file.catalogue[place.fact], section.holds(declaration) else {
        return false
      }
      if case .lesion(let id) = section { return place.subject == .lesion(id) }
      return true
    }.compactMap { self[$0] }
    return signs.contains(.bad) ? .bad : signs.first
  }
}
