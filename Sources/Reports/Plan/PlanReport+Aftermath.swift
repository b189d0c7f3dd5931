internal import Logic
internal import Rules

extension PlanReport {
  /// What was done, and how it went; no section before a procedure is on record.
  var aftermath: [Report.Section] {
    guard let treated = TreatedCase(record) else { return [] }
    return [procedure(treated)] + (tellsVisits ? [followUp(treated)] : [])
  }

  /// Whether the visits have a section of their own: those after a procedure that was begun.
  var tellsVisits: Bool {
    TreatedCase(record).map { $0.state != .cancelled } ?? false
  }

  private func procedure(_ treated: TreatedCase) -> Report.Section {
    let session = pairs([
      ProcedureFacts.state.name, ProcedureFacts.date.name, ProcedureFacts.doneBy.name,
      ProcedureFacts.stateReason.name,
    ])
    var blocks: [Report.Block] = [.pairs(session)]
    guard treated.state != .cancelled else { return .init("What was done", blocks) }
    for (lesion, place) in lesions {
      guard let own = record.lesion(lesion.id) else { continue }
      let lines = ProcedureLine.of(own, in: record).filter { $0.done != nil || $0.planned != nil }
      blocks.append(.heading(name(of: lesion, at: place)))
      blocks.append(
        .table(head: ["", "Planned", "Done", "Difference"], rows: lines.map(row)))
      blocks.append(
        .pairs(
          pairs(
            [
              FollowUpFacts.completionImagingDone.name, FollowUpFacts.cementLeakSite.name,
              FollowUpFacts.complicationGrade.name, ProcedureFacts.sirGrade.name,
            ], at: place)))
      blocks += passages(
        [ProcedureFacts.departureReason.name, FollowUpFacts.complicationText.name], at: place)
    }
    return .init("What was done", blocks)
  }

  private func row(_ line: ProcedureLine) -> [String] {
    let catalogue = rulebook.catalogue
    func words(_ value: FactValue?, _ fact: FactName?) -> String {
      guard let value, let fact else { return "" }
      return catalogue.words(for: .value(value), of: fact)
    }
    return [
      catalogue.label(of: line.doneFact), words(line.planned, line.plannedFact),
      words(line.done, line.doneFact), line.difference.words,
    ]
  }

  private func passages(_ facts: [FactName], at place: CaseReader.Place) -> [Report.Block] {
    facts.compactMap { fact in
      words(fact, at: place).map {
        .passage(label: rulebook.catalogue.label(of: fact), text: $0)
      }
    }
  }

  private func followUp(_ treated: TreatedCase) -> Report.Section {
    let facts = VisitFacts.all.map(\.name)
    let catalogue = rulebook.catalogue
    let rows = record.visits.map { visit in
      facts.map { fact in
        visit.sheet[fact].map { answer in
          answer.value.map { catalogue.words(for: .value($0), of: fact) } ?? "not known"
        } ?? ""
      }
    }
    // A column that no visit fills is left out.
    let filled = facts.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let next = treated.nextVisit(rulebook.followUp).map {
      "The next visit is due at \($0.label), on \($0.day.words)."
    }
    let blocks: [Report.Block] =
      rows.isEmpty
      ? [.line("No visit is on record.")]
      : [
        .table(
          head: filled.map { catalogue.label(of: facts[$0]) },
          rows: rows.map { row in filled.map { row[$0] } })
      ]
    return .init("Follow-up", blocks + (next.map { [.line($0)] } ?? []))
  }
}
