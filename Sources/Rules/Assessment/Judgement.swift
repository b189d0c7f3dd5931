internal import Logic

/// A verdict with what qualifies it.
package struct Judgement: Hashable, Sendable {
  package let verdict: Verdict
  package let because: Because?

  init(_ verdict: Verdict, _ because: Because? = nil) {
    self.verdict = verdict
    self.because = because
  }

  /// Whether nothing that could still be found out would change it for the better or the worse.
  ///
  /// Cautions may still be open beside one that is known: they no longer change the judgement, but
  /// who plans has to know of them.
  package var isSettled: Bool {
    switch (verdict, because) {
    case (.undecided, _), (_, .notKnown): false
    default: true
    }
  }
}

extension TechniqueForm {
  /// The verdict that rules make, asking for no more of them than it takes. What is not asked for
  /// is given as unknown.
  func judge(
    _ truth: (Int) -> Truth
  ) -> (judgement: Judgement, scope: Truth, indication: Truth) {
    let scope = scope.isEmpty ? .yes : disjunction(scope, truth)
    if case .no = scope { return (Judgement(.notApplicable), scope, .unknown) }
    let block = disjunction(blocks, truth)
    if case .yes = block { return (Judgement(.contraindicated), scope, .unknown) }
    let indication = disjunction(indications.lazy.map(\.rule), truth)
    func judged(_ verdict: Verdict, _ because: Because? = nil) -> (Judgement, Truth, Truth) {
      (Judgement(verdict, because), scope, indication)
    }
    let requirement = conjunction(requirements, truth)
    if case .no = requirement { return judged(.notIndicated) }
    if case .no = indication { return judged(.notIndicated) }
    switch (scope, block, requirement, indication) {
    case (.yes, .no, .yes, .yes): break
    default: return judged(.undecided)
    }
    switch disjunction(reservations, truth) {
    case .yes: return judged(.possible, .known)
    case .unknown: return judged(.possible, .notKnown)
    case .no: return judged(.indicated)
    }
  }

  private func disjunction(_ rules: some Sequence<Int>, _ truth: (Int) -> Truth) -> Truth {
    var isOpen = false
    for rule in rules {
      switch truth(rule) {
      case .yes: return .yes
      case .unknown: isOpen = true
      case .no: break
      }
    }
    return isOpen ? .unknown : .no
  }

  private func conjunction(_ rules: [Int], _ truth: (Int) -> Truth) -> Truth {
    var isOpen = false
    for rule in rules {
      switch truth(rule) {
      case .no: return .no
      case .unknown: isOpen = true
      case .yes: break
      }
    }
    return isOpen ? .unknown : .yes
  }
}
