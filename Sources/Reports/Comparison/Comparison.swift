package import Logic
package import Rules

/// What a rulebook says of a case, held against what was said before.
package struct Comparison {
  private let rulebook: Rulebook
  private let changes: RulebookChanges?

  /// - Parameter changes: what differs from the earlier rulebook; nothing where its text is not at
  ///   hand, so that less can be said of the causes.
  package init(with rulebook: Rulebook, since changes: RulebookChanges?) {
    self.rulebook = rulebook
    self.changes = changes
  }

  /// The techniques of which something else is said now.
  ///
  /// A lesion that was not there before, or is not there any more, is passed over: it is not for the
  /// rulebook to answer for.
  package func changes(of record: Case, since before: [Standpoint]) -> [TechniqueChange] {
    let assessment = rulebook.assess(record, asking: false)
    let now = assessment.standpoints
    return before.compactMap { was in
      guard
        let now = now.first(where: { $0.lesion == was.lesion && $0.technique == was.technique }),
        was.verdict != now.verdict || was.because != now.because
          || Set(was.holds) != Set(now.holds)
      else { return nil }
      return TechniqueChange(was: was, now: now, causes: causes(was, now))
    }
  }

  private func causes(_ was: Standpoint, _ now: Standpoint) -> [TechniqueChange.Cause] {
    let isOfVerdict = was.verdict != now.verdict || was.because != now.because
    let ofVerdict = isOfVerdict ? was.deciding.map(\.rule) + now.deciding.map(\.rule) : []
    let ofHolds = Set(was.holds).symmetricDifference(now.holds).sorted()
    let rules = (ofVerdict + ofHolds).uniqued
    let certain = rules.flatMap(certainCauses)
    return certain.isEmpty ? rules.compactMap { answer(of: $0, was, now) } : certain
  }

  private func certainCauses(_ id: String) -> [TechniqueChange.Cause] {
    guard let rule = rulebook[id] else { return [.removed(rule: id)] }
    guard let changes else { return [] }
    if changes.addedRules.contains(id) { return [.added(rule: id)] }
    if changes.changedRules.contains(id) { return [.changed(rule: id)] }
    let page = RulePage(rule, in: rulebook)
    let names = Set(page.settings.map(\.name))
    let settings = changes.settings.filter { names.contains($0.name) }
    if !settings.isEmpty { return settings.map { .setting($0, rule: id) } }
    let facts = changes.changedFacts.filter(page.factsBehind.contains)
    return facts.map { .fact($0, rule: id) }
  }

  /// How a rule decided and decides; nothing where it does so alike.
  private func answer(
    of id: String, _ was: Standpoint, _ now: Standpoint
  ) -> TechniqueChange.Cause? {
    let before = was.deciding.first { $0.rule == id }?.truth
    let after = now.deciding.first { $0.rule == id }?.truth
    let isHold = was.holds.contains(id) != now.holds.contains(id)
    return before == after && !isHold ? nil : .answers(rule: id, was: before, now: after)
  }
}
