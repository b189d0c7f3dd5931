internal import Logic
internal import Rules

extension PlanReport {
  /// Why the plan is not ready, one reason a line; none where it is.
  var draftReasons: [String] {
    lesions.flatMap { lesion, place in
      draftReasons(lesion, at: place).map { "\(lesion.id): \($0)" }
    }
  }

  private func draftReasons(
    _ lesion: LesionAssessment, at place: CaseReader.Place
  ) -> [String] {
    let readiness = readiness(of: lesion)
    let against = readiness.against.map { $0.words(rulebook.catalogue) }
    guard choice(for: lesion, at: place) != nil else {
      // No treatment is a choice too, and asks for nothing more.
      return against.isEmpty ? [] : against + holdsWithoutChoice(lesion)
    }
    if readiness.isReady { return [] }
    return against + [
      readiness.isMarked
        ? "the plan was marked ready, and is not so any more" : "the plan is not marked ready"
    ]
  }

  /// How the plan for a lesion stands.
  func readiness(of lesion: LesionAssessment) -> Readiness {
    assessment.readiness(of: lesion.id, in: record, rulebook.catalogue)
  }

  /// The holds that are called for whichever technique is taken, or for some of those that are open.
  private func holdsWithoutChoice(_ lesion: LesionAssessment) -> [String] {
    let open = lesion.techniques.filter { !$0.verdict.isClosed }
    let called = open.flatMap(\.holds).filter { $0.truth == .yes }
    var seen: Set<String> = []
    return called.filter { seen.insert($0.rule.id).inserted }.map { hold in
      let techniques = open.filter { $0.holds.contains { $0.rule.id == hold.rule.id } }
      let names = techniques.map(\.technique.label).joined(separator: ", ")
      return techniques.count == open.count ? hold.words : "for \(names), \(hold.words)"
    }
  }

  /// Who the case is about. With names hidden only what no one is known by.
  var subject: String {
    var parts: [String] = []
    if options.names == .shown {
      parts += [RecordFacts.patientName.name, RecordFacts.patientNumber.name]
        .compactMap { words($0) }
    }
    parts += [PatientFacts.ageYears.name, PatientFacts.sex.name].compactMap { words($0) }
    if let date = words(ImagingFacts.procedureDate.name) { parts.append("procedure \(date)") }
    return parts.joined(separator: ", ")
  }
}
