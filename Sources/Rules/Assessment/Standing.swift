internal import Logic

/// How a technique stands for a lesion: every rule that can make its verdict, and the verdict.
///
/// The order of the verdicts is the design's: scope, contraindication, requirement and indication
/// known to be no, anything unknown that decides, reservations.
struct Standing {
  let technique: Technique
  let rules: [(rule: Rule, truth: Truth)]

  init(_ technique: Technique, in rulebook: Rulebook, _ reader: CaseReader, lesion: Int) {
    self.technique = technique
    self.rules = rulebook.verdictRules(for: technique).map { rule in
      (rule, reader.truth(of: rule.when, at: .lesion(lesion)))
    }
  }

  var verdict: Verdict { judgement.verdict }
  var because: Because? { judgement.because }

  /// The verdict, and for a possible technique why it is no more than that.
  var judgement: Judgement {
    if scope == .no { return Judgement(.notApplicable) }
    if truths(.block).contains(.yes) { return Judgement(.contraindicated) }
    if truths(.requirement).contains(.no) || indication == .no { return Judgement(.notIndicated) }
    let isOpen =
      scope == .unknown || truths(.block).contains(.unknown)
      || truths(.requirement).contains(.unknown) || indication == .unknown
    if isOpen { return Judgement(.undecided) }
    let reservation = truths(.reservation).disjunction
    switch reservation {
    case .yes: return Judgement(.possible, .known)
    case .unknown: return Judgement(.possible, .notKnown)
    case .no: return Judgement(.indicated)
    }
  }

  /// Whether the site and the problem are what the technique is for.
  var scope: Truth { truths(.scope).isEmpty ? .yes : truths(.scope).disjunction }

  /// Whether anything speaks for the technique.
  var indication: Truth { truths(.indication).disjunction }

  /// The rules that make the verdict: of a kind that decides it, and of the truth that does.
  var deciding: [(rule: Rule, truth: Truth)] {
    switch verdict {
    case .notApplicable: select(.scope, [.no])
    case .contraindicated: select(.block, [.yes])
    case .notIndicated:
      select(.requirement, [.no]) + (indication == .no ? select(.indication, [.no]) : [])
    case .undecided:
      select(.scope, [.unknown]) + select(.block, [.unknown]) + select(.requirement, [.unknown])
        + (indication == .unknown ? select(.indication, [.unknown]) : [])
    case .possible:
      select(.indication, [.yes]) + select(.reservation, [.yes, .unknown])
    case .indicated: select(.indication, [.yes]) + select(.requirement, [.yes])
    }
  }

  /// The rules that keep the verdict open, most urgent first.
  ///
  /// While scope is not known, nothing else is asked: it may all be beside the point.
  var open: [Rule] {
    switch verdict {
    case .undecided where scope == .unknown: select(.scope, [.unknown]).map(\.rule)
    case .undecided: deciding.map(\.rule)
    case .possible: select(.reservation, [.unknown]).map(\.rule)
    case .notApplicable, .contraindicated, .notIndicated, .indicated: []
    }
  }

  /// The strongest indication that holds.
  var strength: Strength? {
    rules.compactMap { rule, truth in
      if truth == .yes, case .indication(let strength) = rule.effect { strength } else { nil }
    }.min()
  }

  /// How many reservations are present or not excluded.
  var reservationCount: Int { select(.reservation, [.yes, .unknown]).count }

  private func truths(_ kind: Kind) -> [Truth] {
    rules.filter { kind.includes($0.rule.effect) }.map(\.truth)
  }

  private func select(_ kind: Kind, _ truths: Set<Truth>) -> [(rule: Rule, truth: Truth)] {
    rules.filter { kind.includes($0.rule.effect) && truths.contains($0.truth) }
  }

  private enum Kind {
    case scope, requirement, indication, block, reservation

    func includes(_ effect: Effect) -> Bool {
      switch (self, effect) {
      case (.scope, .scope), (.requirement, .requirement), (.indication, .indication),
        (.block, .block), (.reservation, .reservation):
        true
      default: false
      }
    }
  }
}

/// A verdict with what qualifies it.
package struct Judgement: Hashable, Sendable {
  package let verdict: Verdict
  package let because: Because?

  init(_ verdict: Verdict, _ because: Because? = nil) {
    self.verdict = verdict
    self.because = because
  }

  /// Whether nothing that could still be found out would change it for the better or the worse.
  var isSettled: Bool { verdict != .undecided && because != .notKnown }
}
