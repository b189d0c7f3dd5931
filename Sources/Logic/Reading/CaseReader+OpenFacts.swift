extension CaseReader {
  /// The facts that are to be entered to settle a condition that is unknown, in the order in which
  /// the condition reads them. None where it is settled already.
  package func openFacts(of condition: Condition, at place: Place) -> [FactName] {
    var open: [FactName] = []
    var seen: Set<FactName> = []
    collect(condition.pushedDown, at: place, &open, &seen)
    return open
  }

  private func collect(
    _ condition: Condition, at place: Place, _ open: inout [FactName], _ seen: inout Set<FactName>
  ) {
    guard truth(of: condition, at: place) == .unknown else { return }
    switch condition {
    case .always, .isKnown, .not: break
    case .compare(let fact, _): collect(fact, at: place, &open, &seen)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { collect(condition, at: place, &open, &seen) }
    }
  }

  /// The facts behind one that is not settled: when it is asked, its parts, or itself.
  private func collect(
    _ fact: FactName, at place: Place, _ open: inout [FactName], _ seen: inout Set<FactName>
  ) {
    guard !reading(fact, at: place).isSettled, seen.insert(fact).inserted,
      let declaration = catalogue[fact]
    else { return }
    guard truthOfBeingAsked(declaration, at: place) == .yes else {
      return collect(declaration.askedWhen.pushedDown, at: place, &open, &seen)
    }
    switch declaration.derivation {
    case nil: open.append(fact)
    case .condition(let condition): collect(condition.pushedDown, at: place, &open, &seen)
    case .cases(let cases):
      for choice in cases.prefix(while: { truth(of: $0.when, at: place) != .yes }) {
        collect(choice.when.pushedDown, at: place, &open, &seen)
      }
    case .formula(let formula):
      let before = open.count
      for part in formula.reads { collect(part, at: place, &open, &seen) }
      if open.count == before, formula.stated != .never { open.append(fact) }
    }
  }
}

extension Reading {
  /// Whether nothing that could still be entered would change the reading.
  fileprivate var isSettled: Bool { isKnown || self == .notApplicable }
}
