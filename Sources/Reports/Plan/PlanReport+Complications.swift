internal import Logic
internal import Rules

extension PlanReport {
  /// What can go wrong with the chosen technique: how often it does, and what this patient adds.
  var complications: Report.Section {
    var blocks: [Report.Block] = []
    for (lesion, place) in lesions {
      blocks.append(.heading(name(of: lesion, at: place)))
      guard let choice = choice(for: lesion, at: place) else {
        blocks.append(.line("No technique is chosen, so there is nothing to review."))
        continue
      }
      let risks = Risks.review(reader, at: place, of: choice.technique)
      blocks.append(
        .table(
          head: [
            "Complication", "Published", "In this patient", "What lowers it", "Review",
            "References",
          ],
          rows: risks.map { row($0, at: place) }))
      if let note = words(RecordFacts.complicationNote.name, at: place) {
        blocks.append(.passage(label: "Note", text: note))
      }
    }
    return .init("Complications", blocks)
  }

  private func row(_ risk: RiskAssessment, at place: CaseReader.Place) -> [String] {
    let mitigations = risk.mitigations.map { reading in
      let isPlanned =
        reading.isPlanned.map { $0 == .yes }
        ?? isOn(RecordFacts.mitigationsPlanned, reading.mitigation.id, at: place)
      return isPlanned ? "\(reading.mitigation.says) (planned)" : reading.mitigation.says
    }
    return [
      risk.risk.title, published(risk.risk), drivers(of: risk),
      mitigations.joined(separator: " "), review(of: risk, at: place),
      references(of: risk).map(String.init).joined(separator: ", "),
    ]
  }

  /// How often it is reported, and what of it is judgement and no word of the source.
  private func published(_ risk: Risk) -> String {
    let judged = risk.besides.filter(\.isJudgement).map(\.says)
    guard !judged.isEmpty else { return risk.published.words }
    return ([risk.published.words + "."] + judged).joined(separator: " ")
  }

  /// Whether the reviewer decided about a risk at all, as far as that counts.
  func isReviewed(_ risk: RiskAssessment, at place: CaseReader.Place) -> Bool {
    risk.decision(on: sheet(at: place)) != .open
  }

  /// What the reviewer decided about a risk.
  private func review(of risk: RiskAssessment, at place: CaseReader.Place) -> String {
    let sheet = sheet(at: place)
    return switch risk.decision(on: sheet) {
    case .mitigated: "mitigated"
    case .accepted: "accepted"
    case .open where risk.isOnRecord(as: .mitigated, on: sheet):
      risk.canBeMitigated
        ? "not reviewed: called mitigated, and no measure is planned"
        : "not reviewed: called mitigated, and there is no measure against it"
    case .open: "not reviewed"
    }
  }

  private func sheet(at place: CaseReader.Place) -> Sheet {
    guard case .lesion(let index) = place else { return record.sheet }
    return record.lesions[index].sheet
  }

  /// Whether a list that the reviewer made names a risk, or a measure.
  private func isOn(_ list: Declaration, _ id: String, at place: CaseReader.Place) -> Bool {
    guard case .value(.words(let ids)) = reader.reading(list.name, at: place) else { return false }
    return ids.contains(id)
  }

  private func drivers(of risk: RiskAssessment) -> String {
    let raised = risk.raisedBy.map(\.says)
    let open = risk.missing.map(rulebook.catalogue.label)
    let find = open.isEmpty ? [] : ["To find out: \(open.joined(separator: ", "))."]
    return ([risk.state.label + "."] + raised + find).joined(separator: " ")
  }

  /// The references of what a row says.
  func references(of risk: RiskAssessment) -> [Int] {
    (risk.risk.published.references + risk.raisedBy.flatMap(\.references)
      + risk.mitigations.flatMap(\.mitigation.references)).uniqued.sorted()
  }
}
