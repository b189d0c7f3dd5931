import Logic
import Testing

@testable import Rules

/// Every slip of the pen in every rule, one at a time: the law *anchored* names each of them.
@Suite struct SlipTests {
  /// The rules and the part of the register that share statements with one rule.
  private struct Excerpt {
    let rules: [Rule]
    let register: Register

    init(of rule: Rule) {
      let ledger = Set(rule.ledger)
      let demands = Register.standard.demands.filter { !ledger.isDisjoint(with: $0.entries) }
      let entries = ledger.union(demands.flatMap(\.entries))
      self.rules = Rulebook.standard.rules.filter { !entries.isDisjoint(with: $0.ledger) }
      let known = entries.union(rules.flatMap(\.ledger))
      self.register = Register(
        entries: Register.standard.entries.filter { known.contains($0.id) },
        demands: Register.standard.demands.filter { !entries.isDisjoint(with: $0.entries) })
    }

    /// The faults that name the rule where it is replaced; nothing where it is left as it is.
    func faults(of rule: Rule?, inPlaceOf id: String) -> [AnchorFault] {
      let rulebook = Rulebook(
        version: "slip", catalogue: Catalogue([]), settings: Settings([]),
        rules: rules.compactMap { $0.id == id ? rule : $0 })
      return register.unanchored(in: rulebook)
    }
  }

  @Test func `every slip in the condition or the release of a rule is named`() {
    var slips = 0
    for rule in Rulebook.standard.rules {
      let excerpt = Excerpt(of: rule)
      let sound = Set(excerpt.faults(of: rule, inPlaceOf: rule.id))
      for altered in rule.slips {
        slips += 1
        let faults = excerpt.faults(of: altered, inPlaceOf: rule.id)
        #expect(!sound.isSuperset(of: faults), "\(rule.id): \(altered.when) \(altered.effect)")
      }
    }
    #expect(slips > 2_000)
  }

  @Test func `every rule that is lost, and every technique of it, is named`() {
    for rule in Rulebook.standard.rules {
      let excerpt = Excerpt(of: rule)
      let sound = Set(excerpt.faults(of: rule, inPlaceOf: rule.id))
      #expect(!sound.isSuperset(of: excerpt.faults(of: nil, inPlaceOf: rule.id)), "\(rule.id)")
      for technique in Technique.allCases {
        let techniques =
          rule.concerns(technique)
          ? rule.techniques.filter { $0 != technique } : rule.techniques + [technique]
        let faults = excerpt.faults(of: rule.with(techniques: techniques), inPlaceOf: rule.id)
        #expect(!sound.isSuperset(of: faults), "\(rule.id), \(technique)")
      }
    }
  }
}

extension Rule {
  /// The rule with one slip in its condition, or in what lifts it if it is a hold.
  fileprivate var slips: [Rule] {
    let conditions = when.slips.map { with(when: $0) }
    guard case .hold(let release?) = effect else { return conditions }
    return conditions + release.slips.map { with(effect: .hold(release: $0)) }
      + [with(effect: .hold(release: nil))]
  }
}

extension Condition {
  /// The condition with one slip in it: a bound moved, a relation exchanged, a yes for a no, a word
  /// more or fewer, a part dropped, an "or" for an "and".
  fileprivate var slips: [Condition] {
    switch self {
    case .always: []
    case .isKnown: [.not(self)]
    case .compare(let fact, let test): test.slips.map { .compare(fact, $0) }
    case .not(let condition): condition.slips.map { .not($0) } + [condition]
    case .all(let parts): parts.slips.map { .all($0) } + (parts.count > 1 ? [.any(parts)] : [])
    case .any(let parts): parts.slips.map { .any($0) } + (parts.count > 1 ? [.all(parts)] : [])
    }
  }
}

extension [Condition] {
  fileprivate var slips: [[Condition]] {
    let altered = indices.flatMap { index in
      self[index].slips.map { slip in
        var parts = self
        parts[index] = slip
        return parts
      }
    }
    guard count > 1 else { return altered }
    return altered
      + indices.map { index in
        var parts = self
        parts.remove(at: index)
        return parts
      }
  }
}

extension Logic.Test {
  fileprivate var slips: [Logic.Test] {
    switch self {
    case .isYes, .isNotYes: [opposite]
    case .number(let relation, .literal(let number)):
      [
        .number(relation, .literal(number + 1)), .number(relation, .literal(number - 1)),
        .number(relation.neighbour, .literal(number)), opposite,
      ]
    case .number(let relation, .setting(let name)):
      [
        .number(relation.neighbour, .setting(name)), opposite, .number(relation, .literal(7)),
        .number(relation, .setting("another")),
      ]
    case .oneOf(.literal(let words)): words.slips.map { .oneOf(.literal($0)) } + [opposite]
    case .noneOf(.literal(let words)): words.slips.map { .noneOf(.literal($0)) } + [opposite]
    case .oneOf(.setting), .noneOf(.setting): [opposite]
    }
  }
}

extension [String] {
  /// One word fewer, or one more.
  fileprivate var slips: [[String]] {
    let fewer = count < 2 ? [] : indices.map { index in filter { $0 != self[index] } }
    return fewer + [self + ["another"]]
  }
}

extension Relation {
  /// The relation that differs at the very bound.
  fileprivate var neighbour: Relation {
    switch self {
    case .below: .atMost
    case .atMost: .below
    case .atLeast: .above
    case .above: .atLeast
    case .equal: .atLeast
    case .notEqual: .above
    }
  }
}
