internal import Logic

/// Holds *reachable* and *live* against the rulebook: for every technique and indication a case, and
/// for every rule a case whose assessment would be another without it.
package struct LivingRules {
  private let rulebook: Rulebook
  private let verdicts: VerdictCircuit
  private var search: CaseSearch
  package private(set) var failures: [LawFailure] = []
  /// How many cases were looked for, and how many found.
  package private(set) var sought = 0

  package init(_ rulebook: Rulebook, seed: UInt64, mostRounds: Int) {
    self.rulebook = rulebook
    verdicts = VerdictCircuit(rulebook, everyRule: true)
    search = CaseSearch(verdicts.circuit, seed: seed)
    search.mostRounds = mostRounds
  }

  /// Looks for a case in which a technique is indicated, and for one for each of its indications
  /// in which no other holds.
  package mutating func reach(_ technique: Technique) {
    guard let outputs = verdicts.techniques.first(where: { $0.technique == technique }) else {
      return
    }
    let favourable: [CaseSearch.Wish] = [
      .init(outputs.scope, .yes), .init(outputs.block, .no), .init(outputs.requirement, .yes),
    ]
    let indicated: [CaseSearch.Wish] = [
      .init(outputs.indication, .yes), .init(outputs.reservation, .no),
    ]
    if !isFound(favourable + parts(outputs) + indicated) {
      failures.append(
        LawFailure(.reachable, technique.rawValue, "No case was found in which it is indicated."))
    }
    for indication in outputs.indications {
      let alone = wishes(only: indication, among: outputs.indications)
      if !isFound(favourable + alone) {
        failures.append(
          LawFailure(
            .reachable, rulebook.rules[indication].id,
            "No case was found in which it alone speaks for \(technique.label.lowercased())."))
      }
    }
  }

  /// Every block and reservation by itself, so that the search sees how near it is.
  private func parts(_ outputs: VerdictCircuit.TechniqueOutputs) -> [CaseSearch.Wish] {
    (outputs.blocks + outputs.reservations).compactMap { verdicts.holds[$0] }.map {
      CaseSearch.Wish($0, .no)
    } + outputs.requirements.compactMap { verdicts.holds[$0] }.map { CaseSearch.Wish($0, .yes) }
  }

  /// Looks for a case whose assessment would be another without the rule.
  package mutating func live(_ place: Int) {
    let rule = rulebook.rules[place]
    let isLive = verdicts.techniques.contains { technique in
      rule.concerns(technique.technique) && isFound(deciding(place, technique))
    }
    if !isLive {
      failures.append(
        LawFailure(.live, rule.id, "No case was found whose assessment would change without it."))
    }
  }

  private func deciding(
    _ place: Int, _ technique: VerdictCircuit.TechniqueOutputs
  ) -> [CaseSearch.Wish] {
    guard let holds = verdicts.holds[place] else { return [] }
    let rule = rulebook.rules[place]
    let inScope = CaseSearch.Wish(technique.scope, .yes)
    let unblocked = CaseSearch.Wish(technique.block, .no, .unknown)
    let required = CaseSearch.Wish(technique.requirement, .yes, .unknown)
    switch rule.effect {
    case .scope where technique.scopes == [place]: return [CaseSearch.Wish(holds, .no)]
    case .scope: return wishes(only: place, among: technique.scopes)
    case .block: return [inScope] + wishes(only: place, among: technique.blocks)
    case .requirement:
      return [
        inScope, unblocked, CaseSearch.Wish(technique.indication, .yes),
        CaseSearch.Wish(holds, .no),
      ]
        + technique.requirements.filter { $0 != place }.compactMap { verdicts.holds[$0] }.map {
          CaseSearch.Wish($0, .yes, .unknown)
        }
    case .indication:
      return [inScope, unblocked, required] + wishes(only: place, among: technique.indications)
    case .reservation:
      return [
        inScope, CaseSearch.Wish(technique.block, .no),
        CaseSearch.Wish(technique.requirement, .yes), CaseSearch.Wish(technique.indication, .yes),
      ] + wishes(only: place, among: technique.reservations)
    case .hold:
      let unreleased = verdicts.released[place].map { [CaseSearch.Wish($0, .no, .unknown)] } ?? []
      return [inScope, CaseSearch.Wish(holds, .yes)] + unreleased
    case .note, .referral: return [inScope, CaseSearch.Wish(holds, .yes)]
    case .sessionLimit: return [CaseSearch.Wish(holds, .yes)]
    }
  }

  /// The rule holds, and no other of its kind does.
  private func wishes(only place: Int, among others: [Int]) -> [CaseSearch.Wish] {
    let rule = verdicts.holds[place].map { [CaseSearch.Wish($0, .yes)] } ?? []
    return rule
      + others.filter { $0 != place }.compactMap { verdicts.holds[$0] }.map {
        CaseSearch.Wish($0, .no, .unknown)
      }
  }

  private mutating func isFound(_ wishes: [CaseSearch.Wish]) -> Bool {
    sought += 1
    return search.find(wishes) != nil
  }
}
