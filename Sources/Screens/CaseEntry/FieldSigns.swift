internal import Logic
internal import Rules

/// What fields have to say for themselves, by the place of the field.
///
/// `!!` stands for a text that cannot be read, an answer that another one contradicts, and for what a
/// hold waits for; `??` for a field that
/// decides a verdict.
struct FieldSigns {
  private let unreadable: Set<FactPlace>
  private let asked: Set<FactPlace>
  private let awaited: Set<FactPlace>

  init(_ file: OpenCase) {
    unreadable = Set(file.drafts.keys).union(file.contradictions.keys)
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
    func isThere(_ place: FactPlace) -> Bool {
      if case .lesion(let id) = section, place.subject != .lesion(id) { return false }
      return file.catalogue[place.fact].map(section.holds) ?? false
    }
    if unreadable.contains(where: isThere) || awaited.contains(where: isThere) { return .bad }
    return asked.contains(where: isThere) ? .unknown : nil
  }
}
