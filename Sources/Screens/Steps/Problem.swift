internal import Logic
internal import Rules

/// Something that `.` goes to: what is unreadable first, then holds, what is assumed, open questions, then
/// what would exclude the holds that are not called for.
struct Problem: Hashable, Sendable {
  let place: FactPlace
  let words: String
}

extension OpenCase {
  /// The problems of the case, or of one lesion and of what all lesions share, worst first; each
  /// field once.
  func problems(of lesion: String? = nil) -> [Problem] {
    let all =
      unreadable + contradicted + holdProblems(of: lesion) + assumed(of: lesion)
      + questionProblems(of: lesion)
      + notExcluded(of: lesion)
    var seen: Set<FactPlace> = []
    return all.filter { seen.insert($0.place).inserted }
  }

  /// Whether there is any, without working out which.
  func hasProblems(of lesion: String? = nil) -> Bool {
    !drafts.isEmpty || !contradictions.isEmpty
      || assessment.questions.contains { question in
        lesion == nil || question.settles.contains { $0.lesion == lesion }
      } || !holdProblems(of: lesion).isEmpty || !notExcluded(of: lesion).isEmpty
      || !assumed(of: lesion).isEmpty
  }

  /// How many fields of case entry without an answer could exclude a hold that is not called for.
  var unansweredOfHolds: Int { Set(notExcluded(of: nil).map(\.place)).count }

  private var unreadable: [Problem] {
    let order = catalogue.declarations.map(\.name)
    return drafts.keys
      .sorted { (order.firstIndex(of: $0.fact) ?? 0) < (order.firstIndex(of: $1.fact) ?? 0) }
      .map { Problem(place: $0, words: "Unreadable: it counts as not known until it is mended.") }
  }

  private var contradicted: [Problem] {
    contradictions.values.sorted { $0.words < $1.words }.map { found in
      Problem(
        place: found.place, words: "\(catalogue.label(of: found.place.fact)): \(found.words).")
    }
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

  /// Holds that nothing excludes yet, each at the first fact without an answer that could.
  private func notExcluded(of lesion: String?) -> [Problem] {
    openHolds.filter { !$0.isCalledFor && (lesion == nil || $0.lesion ?? lesion == lesion) }
      .compactMap { open in
        let facts = (open.hold.waitsFor + open.hold.rule.when.facts).uniqued
        let places = facts.compactMap { place(of: $0, lesion: open.lesion ?? lesion) }
        guard let place = places.first(where: { record[$0] == nil && isShown($0) }) else {
          return nil
        }
        return Problem(
          place: place,
          words: "Hold unless excluded, by \(catalogue.label(of: place.fact)): "
            + open.hold.rule.says)
      }
  }

  /// What is only assumed, and would forbid the technique that is planned.
  private func assumed(of lesion: String?) -> [Problem] {
    plannedTechniques.sorted { $0.key < $1.key }.filter { lesion == nil || $0.key == lesion }
      .flatMap { planned -> [Problem] in
        guard let assessed = assessment.lesion(planned.key)?[planned.value] else { return [] }
        return assumedContraindications(of: assessed, lesion: planned.key).filter(isShown).map {
          Problem(
            place: $0,
            words:
              "\(catalogue.label(of: $0.fact)) is assumed: answer it, and the plan may be ready.")
        }
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
