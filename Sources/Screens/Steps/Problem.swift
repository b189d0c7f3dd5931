internal import Logic
internal import Rules

/// Something that `.` goes to: what is unreadable first, then holds, then the open questions.
struct Problem: Hashable, Sendable {
  let place: FactPlace
  let words: String
}

extension OpenCase {
  /// The problems of the case, or of one lesion and of what all lesions share, worst first; each
  /// field once.
  func problems(of lesion: String? = nil) -> [Problem] {
    let all = unreadable + holdProblems(of: lesion) + questionProblems(of: lesion)
    var seen: Set<FactPlace> = []
    return all.filter { seen.insert($0.place).inserted }
  }

  /// Whether there is any, without working out which.
  func hasProblems(of lesion: String? = nil) -> Bool {
    !drafts.isEmpty
      || assessment.questions.contains { question in
        lesion == nil || question.settles.contains { $0.lesion == lesion }
      } || !holdProblems(of: lesion).isEmpty
  }

  private var unreadable: [Problem] {
    let order = catalogue.declarations.map(\.name)
    return drafts.keys
      .sorted { (order.firstIndex(of: $0.fact) ?? 0) < (order.firstIndex(of: $1.fact) ?? 0) }
      .map { Problem(place: $0, words: "Unreadable: it counts as not known until it is mended.") }
  }

  /// Holds that are called for, each at the first fact that would lift it.
  private func holdProblems(of lesion: String?) -> [Problem] {
    openHolds.filter { $0.isCalledFor && (lesion == nil || $0.lesion ?? lesion == lesion) }
      .compactMap { open in
        let places = open.hold.waitsFor.compactMap { place(of: $0, lesion: open.lesion ?? lesion) }
        guard let place = places.first(where: isShown) else { return nil }
        return Problem(
          place: place,
          words: "Hold, waits for \(catalogue.label(of: place.fact)): \(open.hold.rule.says)")
      }
  }

  private func questionProblems(of lesion: String?) -> [Problem] {
    assessment.questions
      .filter { question in
        lesion == nil || question.settles.contains { $0.lesion == lesion }
      }
      .map { question in
        if question.subject == .wholeCase, catalogue[question.fact]?.scope == .study {
          return Problem(
            place: FactPlace(.wholeCase, "procedure_date"),
            words: "\(question.ask). {case.new} adds a study.")
        }
        let techniques = question.settles.map { $0.technique.label.lowercased() }.uniqued
        let named = techniques.prefix(3).joined(separator: ", ")
        let left = techniques.count - 3
        return Problem(
          place: question.place,
          words: "Could settle \(named)" + (left > 0 ? " and \(left) more." : "."))
      }
  }

  private func place(of fact: FactName, lesion: String?) -> FactPlace? {
    guard let declaration = catalogue[fact] else { return nil }
    if declaration.scope == .study {
      return record.studies.last.map { FactPlace(.study($0.id), fact) }
    }
    guard declaration.scope.isOfLesion else { return FactPlace(.wholeCase, fact) }
    return (lesion ?? record.lesions.first?.id).map { FactPlace(.lesion($0), fact) }
  }

  /// Whether case entry has a field for it; what is decided in another step has none.
  private func isShown(_ place: FactPlace) -> Bool {
    var entry = CaseEntry()
    return entry.go(to: place, in: self)
  }
}
