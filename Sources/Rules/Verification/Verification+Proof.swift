extension Verification {
  /// What was proven so far.
  package var proof: Proof {
    let failures =
      registerFailures + blocked.failures + living.failures + conditions.failures
      + random.failures + every.flatMap(\.failures)
    return Proof(
      laws: Law.allCases.filter(plan.laws.contains).map { law in
        LawResult(
          law: law, against: against(law), isWhole: isWhole(law),
          failures: failures.filter { $0.law == law })
      },
      blocks: blocked.outcomes, coverage: coverage, judged: judged,
      exhausted: every.filter(\.isDone).map(\.technique),
      isWhole: !isOpen)
  }

  /// How many cases were judged so far, every technique each.
  package var judged: Int {
    random.judged + blocked.judged + every.reduce(0) { $0 + $1.judged }
  }

  private func against(_ law: Law) -> String {
    switch law {
    case .total, .stable:
      return "\((judged - blocked.judged).grouped) cases"
    case .safe:
      let whole = blocked.outcomes.count { $0.isExhaustive }
      return """
        \(judged.grouped) cases, \(blocked.outcomes.count) contraindications, of \(whole) every \
        combination of their facts
        """
    case .live:
      let rules = done.count { if case .live = $0 { true } else { false } }
      return """
        \(rules) rules, \(sum(\.deciding)) of \(sum(\.clauses)) comparisons decide alone, \
        \(sum(\.exercised)) of \(sum(\.thresholds)) thresholds turn where they stand
        """
    case .reachable:
      let techniques = done.count { if case .reach = $0 { true } else { false } }
      return "\(techniques) techniques and their indications"
    case .anchored: return "\(register.demands.count) demands of the register"
    case .traced: return "\(register.entries.count) statements"
    }
  }

  private func sum(_ part: KeyPath<ConditionCoverage, Int>) -> Int {
    coverage.reduce(0) { $0 + $1[keyPath: part] }
  }
}

extension Int {
  /// The number with a comma between thousands: `20,480,000`.
  package var grouped: String {
    let digits = Array(String(magnitude))
    let grouped = digits.indices.reduce(into: "") { text, place in
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digits[place])
    }
    return (self < 0 ? "-" : "") + grouped
  }
}
