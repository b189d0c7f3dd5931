internal import Logic
internal import Rules

extension PlanReport {
  /// Every technique for each lesion, the chosen one with all that bears on it.
  var techniques: Report.Section {
    .init(
      "Techniques",
      lesions.flatMap { lesion, place -> [Report.Block] in
        [.heading(name(of: lesion, at: place))] + chosen(lesion, at: place)
          + compared(lesion, at: place) + beside(lesion, at: place)
      })
  }

  private func chosen(_ lesion: LesionAssessment, at place: CaseReader.Place) -> [Report.Block] {
    guard let choice = choice(for: lesion, at: place) else {
      let planned = reader.reading(PlanFacts.plannedTechnique.name, at: place)
      return [
        .line(
          planned == .value(.word("none"))
            ? "No technique is to be used." : "No technique is chosen.")
      ]
    }
    var blocks: [Report.Block] = [
      .line("Chosen: \(choice.technique.label), \(choice.words).")
    ]
    blocks.append(.list(choice.reasons.map(words)))
    if let reason = words(RecordFacts.choiceReason.name, at: place) {
      blocks.append(.passage(label: "Reason for the choice", text: reason))
    }
    blocks.append(.list(choice.holds.map(\.words)))
    return blocks
  }

  private func compared(_ lesion: LesionAssessment, at place: CaseReader.Place) -> [Report.Block] {
    let applicable = lesion.techniques.filter { $0.verdict != .notApplicable }
    let others = lesion.techniques.filter { $0.verdict == .notApplicable }
    var blocks: [Report.Block] = [
      .table(
        head: ["Rank", "Technique", "Verdict", "Because", "References"],
        rows: applicable.map { technique in
          [
            technique.verdict.isClosed ? "" : String(technique.rank), technique.technique.label,
            technique.words,
            because(technique),
            technique.reasons.flatMap(\.rule.refs).uniqued.sorted().map(String.init)
              .joined(separator: ", "),
          ]
        })
    ]
    if !others.isEmpty {
      let names = others.map(\.technique.label).joined(separator: ", ")
      blocks.append(.line("Not applicable to this lesion: \(names)."))
    }
    if let ruledOut = words(RecordFacts.ruledOut.name, at: place) {
      blocks.append(.line("Ruled out by the clinician: \(ruledOut)."))
      if let reason = words(RecordFacts.ruledOutReason.name, at: place) {
        blocks.append(.passage(label: "Reason for ruling out", text: reason))
      }
    }
    return blocks
  }

  private func beside(_ lesion: LesionAssessment, at place: CaseReader.Place) -> [Report.Block] {
    let referrals = lesion.referrals.map {
      "Ask \($0.to.label): \($0.rule.says)".citing($0.rule.refs)
    }
    let notes = notes(of: lesion, at: place).map { $0.rule.says.citing($0.rule.refs) }
    return [.list(referrals), .list(notes)]
  }

  /// The notes of a lesion; once a technique is chosen, those on other techniques are left out.
  func notes(of lesion: LesionAssessment, at place: CaseReader.Place) -> [Note] {
    guard let choice = choice(for: lesion, at: place) else { return lesion.notes }
    return lesion.notes.filter { $0.techniques.contains(choice.technique) }
  }

  private func because(_ technique: TechniqueAssessment) -> String {
    let settled = technique.reasons.filter { $0.truth != .unknown }.map(\.rule.says)
    let missing = technique.missing.map(rulebook.catalogue.label)
    let find = missing.isEmpty ? [] : ["To find out: \(missing.joined(separator: ", "))."]
    return (settled.uniqued + find).joined(separator: " ")
  }

  /// A rule as it stands, with the facts that it read.
  private func words(_ reason: Reason) -> String {
    let facts = reason.facts.map { fact in
      rulebook.catalogue.label(of: fact.name) + ": "
        + rulebook.catalogue.words(for: fact.reading, of: fact.name)
    }
    return "\(reason.rule.effect.label), \(reason.truth.words): \(reason.rule.says)".citing(
      reason.rule.refs)
      + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))") + " Rule \(reason.rule.id)."
  }
}
