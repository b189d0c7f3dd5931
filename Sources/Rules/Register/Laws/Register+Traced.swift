internal import Logic

extension Register {
  /// Statements without an answer, and answers without a statement: the law *traced*.
  ///
  /// Nothing is returned where every statement is answered by the kind of thing that has to answer
  /// it, where verdicts rest on rules that read the facts, and where references agree.
  package func untraced(in rulebook: Rulebook) -> [TraceFault] {
    let traces = Trace.all(rulebook)
    let byEntry = answers(among: traces)
    return entries.flatMap { entry -> [TraceFault] in
      let answers = byEntry[entry.id] ?? []
      guard answers.contains(where: { $0.kind == entry.answeredBy }) else {
        return [.unanswered(entry: entry.id, entry.answeredBy)]
      }
      let shown = Set(answers.flatMap(\.references))
      return unread(entry, rulebook)
        + entry.references.filter { !shown.contains($0) }
        .map { .lostReference(entry: entry.id, $0) }
    }
      + traces.flatMap(faults)
  }

  /// What answers each statement, in the order of the product.
  package func answers(in rulebook: Rulebook) -> [String: [Trace]] {
    answers(among: Trace.all(rulebook))
  }

  private func answers(among traces: [Trace]) -> [String: [Trace]] {
    var answers: [String: [Trace]] = [:]
    for trace in traces {
      for entry in trace.ledger.uniqued { answers[entry, default: []].append(trace) }
    }
    return answers
  }

  private func unread(_ entry: Entry, _ rulebook: Rulebook) -> [TraceFault] {
    demands(of: entry.id).filter(\.action.makesVerdict).filter { demand in
      let facts = Set(demand.when.anchors.map(\.fact))
      return !rulebook.rules.contains { rule in
        rule.ledger.contains(entry.id) && Action(rule.effect) == demand.action
          && facts.isSubset(of: rule.when.facts)
      }
    }
    .map { TraceFault.notRead(entry: entry.id, $0.action) }.uniqued
  }

  private func faults(of trace: Trace) -> [TraceFault] {
    let known = trace.ledger.compactMap { self[$0] }
    let cited = Set(known.flatMap(\.references))
    let strange = trace.ledger.filter { self[$0] == nil && !$0.hasPrefix("amb-") }
    let isJudgement = trace.ledger.contains { $0.hasPrefix("amb-") }
    return strange.map { .strange(trace.kind, name: trace.name, entry: $0) }
      + trace.references.filter { !isJudgement && !cited.contains($0) }
      .map { .strangeReference(trace.kind, name: trace.name, $0) }
  }
}
