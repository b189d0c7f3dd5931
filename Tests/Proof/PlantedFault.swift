import Logic
import Rules

/// A mistake put into the rulebook on purpose, and the law that has to find it.
struct PlantedFault {
  let name: String
  let law: Law
  let rulebook: Rulebook

  init(_ name: String, _ law: Law, _ change: (Rulebook) -> Rulebook) {
    self.name = name
    self.law = law
    self.rulebook = change(.standard)
  }

  /// Whether the law finds it, by a failure that names the subject where one is given.
  func isCaught(cases: Int) -> Bool {
    var verification = Verification(
      rulebook, plan: Verification.Plan(laws: [law], cases: cases, seed: 11))
    while verification.isOpen { verification.step() }
    return verification.proof.laws.contains { $0.law == law && !$0.failures.isEmpty }
  }
}

extension Rulebook {
  /// The rulebook with other rules.
  func with(rules: [Rule]) -> Rulebook {
    Rulebook(version: version, catalogue: catalogue, settings: settings, rules: rules)
  }

  func without(_ ids: Set<String>) -> Rulebook {
    with(rules: rules.filter { !ids.contains($0.id) })
  }

  func adding(_ rule: Rule) -> Rulebook { with(rules: rules + [rule]) }

  /// The rulebook with one rule changed; stops the proof where there is no such rule.
  func changing(
    _ id: String, effect: Effect? = nil, techniques: [Technique]? = nil,
    when condition: (Condition) -> Condition = { $0 }
  ) -> Rulebook {
    precondition(self[id] != nil, "There is no rule \(id).")
    return with(
      rules: rules.map { rule in
        guard rule.id == id else { return rule }
        return Rule(
          rule.id, effect ?? rule.effect, for: techniques ?? rule.techniques,
          when: condition(rule.when), says: rule.says, refs: rule.refs, ledger: rule.ledger)
      })
  }

  /// The rulebook with one setting changed.
  func setting(_ name: SettingName, to value: Setting.Value) -> Rulebook {
    Rulebook(
      version: version, catalogue: catalogue,
      settings: Settings(
        settings.all.map {
          $0.name == name ? Setting(name, value, unit: $0.unit, why: $0.why) : $0
        }), rules: rules)
  }
}

extension Condition {
  /// The condition with its comparisons replaced.
  func replacing(_ replace: (FactName, Test) -> Condition?) -> Condition {
    switch self {
    case .always, .isKnown: self
    case .compare(let fact, let test): replace(fact, test) ?? self
    case .not(let condition): .not(condition.replacing(replace))
    case .all(let conditions): .all(conditions.map { $0.replacing(replace) })
    case .any(let conditions): .any(conditions.map { $0.replacing(replace) })
    }
  }

  /// The condition with *or* where it had *and*, at its top.
  var loosened: Condition {
    if case .all(let conditions) = self { .any(conditions) } else { self }
  }
}
