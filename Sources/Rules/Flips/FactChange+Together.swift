internal import Logic

extension [FactChange] {
  /// The changes as one sentence: `once cryoablation is planned: zone measured`, `cord compressed,
  /// and deficit significant`. What is on record otherwise is said where the rest is to be found out.
  package var words: String {
    if count > 1, let plan = first(where: { $0.place.fact == PlanFacts.plannedTechnique.name }) {
      let others = filter { $0 != plan }.map(\.words).joined(separator: ", and ")
      return "once \(plan.words): \(others)"
    }
    return map { isMixed ? $0.wordsBesideTheRecord : $0.words }.joined(separator: ", and ")
  }

  /// Whether one is to be found out while another would be a change of what is on record.
  package var isMixed: Bool {
    let answers = filter { $0.place.fact != PlanFacts.plannedTechnique.name }
    return answers.contains(where: \.isFinding) && answers.contains { !$0.isFinding }
  }
}

extension FactChange {
  /// The change with what is on record now: `nerve or cord 10 mm or more (on record: 2 mm)`.
  package var wordsBesideTheRecord: String {
    recorded.map { "\(words) (on record: \($0))" } ?? words
  }
}
