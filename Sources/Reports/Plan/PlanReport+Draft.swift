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
    let planned = reader.reading(PlanFacts.plannedTechnique.name, at: place)
    // No treatment is a choice too, and asks for nothing more.
    if planned == .value(.word("none")) { return [] }
    guard let choice = choice(for: lesion, at: place) else {
      return ["no technique is chosen"] + holdsWithoutChoice(lesion)
    }
    var reasons: [String] = []
    if !choice.verdict.isOpen {
      reasons.append("\(choice.technique.label) is \(choice.verdict.label)")
    }
    reasons += choice.holds.map(words)
    if reader.reading(RecordFacts.planReady.name, at: place) != .value(.yesNo(true)) {
      reasons.append("the plan is not marked ready")
    }
    return reasons
  }

  /// The holds that are called for whichever technique is taken, or for some of those that are open.
  private func holdsWithoutChoice(_ lesion: LesionAssessment) -> [String] {
    let open = lesion.techniques.filter { !$0.verdict.isClosed }
    let called = open.flatMap(\.holds).filter { $0.truth == .yes }
    var seen: Set<String> = []
    return called.filter { seen.insert($0.rule.id).inserted }.map { hold in
      let techniques = open.filter { $0.holds.contains { $0.rule.id == hold.rule.id } }
      let names = techniques.map(\.technique.label).joined(separator: ", ")
      return techniques.count == open.count ? words(hold) : "for \(names), \(words(hold))"
    }
  }

  /// A hold with what lifts it.
  func words(_ hold: Hold) -> String {
    let doubt = hold.truth == .unknown ? " (not excluded)" : ""
    guard let release = hold.release else { return "hold\(doubt): \(hold.rule.says)" }
    return "hold\(doubt): \(hold.rule.says) Lifted by: \(release)"
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
