import Logic
import Rules

extension PlantedFault {
  /// The mistakes that somebody who writes rules might make, each with the law that finds it.
  static let all: [PlantedFault] = anchored + proven

  /// What only the register of statements can tell.
  private static let anchored = [
    PlantedFault("a contraindication dropped", .anchored) { $0.without(["cem-ci-coagulopathy"]) },
    PlantedFault("a threshold off by one", .anchored) {
      $0.changing("cryo-rci-close-to-nerve-or-organ") {
        $0.replacing { fact, test in
          test == .number(.below, .literal(10)) ? .compare(fact, .number(.below, .literal(9))) : nil
        }
      }
    },
    PlantedFault("at most for below", .anchored) {
      $0.changing("vp-ind-acute-under-six-weeks") {
        $0.replacing { fact, test in
          test == .number(.below, .literal(42))
            ? .compare(fact, .number(.atMost, .literal(42))) : nil
        }
      }
    },
    PlantedFault("at least for above", .anchored) {
      $0.changing("cryo-sel-focal-pain") {
        $0.replacing { fact, test in
          test == .number(.above, .literal(4))
            ? .compare(fact, .number(.atLeast, .literal(4))) : nil
        }
      }
    },
    PlantedFault("a default of a setting changed", .anchored) {
      $0.setting(.sinsUnstableFrom, to: .number(14))
    },
    PlantedFault("yes for no", .anchored) {
      $0.changing("cem-ci-local-infection") { !$0 }
    },
    PlantedFault("a fact taken for another", .anchored) {
      $0.changing("cem-ci-coagulopathy") {
        $0.replacing { fact, test in
          fact == "coagulopathy" ? .compare("bleeding_disorder", test) : nil
        }
      }
    },
    PlantedFault("a rule for the wrong technique", .anchored) {
      $0.changing("neuro-ci-raynaud", techniques: [.vertebroplasty])
    },
    PlantedFault("a technique forgotten in a rule", .anchored) {
      $0.changing(
        "cem-ci-cement-allergy",
        techniques: ($0["cem-ci-cement-allergy"]?.techniques ?? []).filter { $0 != .kyphoplasty })
    },
    PlantedFault("a contraindication weakened to a caution", .anchored) {
      $0.changing("cem-ci-unstable-spinal-lesion", effect: .reservation)
    },
    PlantedFault("or for and", .anchored) {
      $0.changing("vp-ind-acute-under-six-weeks") { $0.loosened }
    },
    PlantedFault("a hold lost", .anchored) { $0.without(["cem-sins-surgical-consult.hold"]) },
    PlantedFault("a hold without its release", .anchored) {
      $0.changing("cem-sins-surgical-consult.hold", effect: .hold(release: nil))
    },
    PlantedFault("a statement no longer answered", .traced) { rulebook in
      rulebook.with(rules: rulebook.rules.filter { !$0.ledger.contains("cem-ci-cement-allergy") })
    },
  ]

  /// What shows in cases, whatever the register says.
  private static let proven = [
    PlantedFault("unknown read as no in a contraindication", .safe) {
      $0.changing("cem-ci-coagulopathy") { [.isKnown("coagulopathy"), $0] }
    },
    PlantedFault("unknown read as no in a requirement", .stable) {
      $0.changing("img-cross-sectional-required") { [.isKnown("imaging_reviewed"), $0] }
    },
    PlantedFault("a contraindication by what is not on record", .stable) {
      $0.changing("cem-ci-local-infection") { .any($0, !.isKnown("local_infection")) }
    },
    PlantedFault("a contraindication that cannot come true", .safe) {
      $0.changing("neuro-ci-cold-urticaria") { [$0, !$0] }
    },
    PlantedFault("a dead rule", .live) {
      $0.adding(
        Rule(
          "dead", .reservation, for: [.sacroplasty],
          when: [
            .compare("site", .oneOf(.literal(["spine"]))),
            .compare("site", .oneOf(.literal(["sacrum"]))),
          ], says: "Never."))
    },
    PlantedFault("a rule within another", .live) {
      guard let other = $0["neuro-ci-raynaud"] else { return $0 }
      return $0.adding(
        Rule(
          "within", .block, for: other.techniques,
          when: [other.when, .compare("coagulopathy", .isYes)], says: "Said already."))
    },
    PlantedFault("a contradictory pair", .reachable) {
      $0.adding(
        Rule(
          "contradictory", .block, for: [.sacroplasty],
          when: .compare("site", .oneOf(.literal(["sacrum"]))), says: "Against its own scope."))
    },
    PlantedFault("a requirement out of range", .reachable) {
      $0.adding(
        Rule(
          "impossible", .requirement, for: [.acetabuloplasty],
          when: .compare("pain_score_nrs", .number(.above, .literal(10))), says: "Above 10 of 10."))
    },
    PlantedFault("an indication that another always covers", .reachable) {
      guard let other = $0["sac-ind-insufficiency-fracture"] else { return $0 }
      return $0.adding(
        Rule(
          "covered", .indication(.optional), for: [.sacroplasty],
          when: [other.when, .compare("painful", .isYes)], says: "Said already."))
    },
    PlantedFault("a technique that nothing speaks for", .total) { rulebook in
      rulebook.with(
        rules: rulebook.rules.compactMap { rule in
          guard case .indication = rule.effect else { return rule }
          let others = rule.techniques.filter { $0 != .sacroplasty }
          return others.isEmpty
            ? nil
            : Rule(
              rule.id, rule.effect, for: others, when: rule.when, says: rule.says,
              refs: rule.refs, ledger: rule.ledger)
        })
    },
  ]
}
