internal import Logic
internal import Rules

extension PlanReport {
  /// What the plan rests on and a reader has to know at the head, also where the plan is ready: what
  /// was assumed, what nobody reviewed, what is not known; nothing where there is none of it.
  func basis(within sections: [Report.Section]) -> [String] {
    func section(_ heading: String) -> String {
      sections.firstIndex { $0.heading == heading }.map { " (section \($0 + 1))" } ?? ""
    }
    return [assumed.map { $0 + section("Assumptions") + "." }].compactMap(\.self)
      + lesions.compactMap { lesion, place in
        notReviewed(lesion, at: place).map { $0 + section("Complications") + "." }
      }
      + lesions.compactMap { lesion, place in
        notKnown(lesion, at: place).map { $0 + section("Techniques") + "." }
      }
      + imagesToCome
  }

  /// Assumed answers by their number; those on safety by name, since the source's silence about a
  /// danger is no finding.
  private var assumed: String? {
    let facts = sheets.flatMap { $0.sheet.assumptions.keys.sorted() }
    guard !facts.isEmpty else { return nil }
    let ofSafety = facts.filter { rulebook.catalogue[$0]?.group == .safety }.uniqued
      .map { rulebook.catalogue.label(of: $0).loweredFirst }
    let safety = ofSafety.isEmpty ? "" : ", of safety: \(ofSafety.joined(separator: ", "))"
    let count = facts.count == 1 ? "1 answer is" : "\(facts.count) answers are"
    return "\(count) assumed\(safety)"
  }

  private func notReviewed(_ lesion: LesionAssessment, at place: CaseReader.Place) -> String? {
    guard let choice = choice(for: lesion, at: place) else { return nil }
    let risks = Risks.review(reader, at: place, of: choice.technique)
    let open = risks.count { !isReviewed($0, at: place) }
    guard open > 0 else { return nil }
    return "\(lesion.id): \(open) of \(risks.count) complications "
      + (open == 1 ? "is not reviewed" : "are not reviewed")
  }

  private func notKnown(_ lesion: LesionAssessment, at place: CaseReader.Place) -> String? {
    guard let choice = choice(for: lesion, at: place), !choice.missing.isEmpty else { return nil }
    let labels = choice.missing.map { rulebook.catalogue.label(of: $0).loweredFirst }
    return "\(lesion.id): not known, and bearing on the verdict of "
      + "\(choice.technique.label.lowercased()): \(labels.joined(separator: ", "))"
  }

  /// Images after the procedure, which no age is counted by, and those of a day after the one on which
  /// the report is made; nothing where there are none, or where the days are not known.
  private var imagesToCome: [String] {
    let afterwards = Currency(reader).procedureDate.map {
      Currency.studiesToCome(reader, after: $0)
    }
    let uncounted = afterwards ?? []
    let toCome = (options.day.map { Currency.studiesToCome(reader, after: $0) } ?? [])
      .filter { !uncounted.contains($0) }
    return [
      uncounted.isEmpty
        ? nil : "Dated after the procedure, and not counted: \(uncounted.joined(separator: ", ")).",
      toCome.isEmpty
        ? nil
        : "Dated after the day of this report: \(toCome.joined(separator: ", ")). "
          + "The age of the images is counted as if they had been made.",
    ].compactMap(\.self)
  }
}
