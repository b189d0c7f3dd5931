internal import Logic

/// A rule, or a demand of the register, as the law *anchored* compares them.
struct Reckoned: Hashable {
  let key: Key
  let name: String
  let techniques: [Technique]
  let when: Clause
  let released: Clause?

  /// What is compared: what one statement asks of one effect.
  struct Key: Hashable {
    let entry: String
    let action: Register.Action
  }

  /// How many comparisons are not shared, and besides whether they are joined otherwise.
  func distance(to other: Reckoned) -> Int {
    when.distance(to: other.when) + released.distance(to: other.released)
  }
}

extension Rule {
  var keys: [Reckoned.Key] {
    ledger.map { Reckoned.Key(entry: $0, action: Register.Action(effect)) }
  }

  var reckoned: [Reckoned] {
    let when = when.clause
    let released = effect.release?.clause
    return keys.map {
      Reckoned(key: $0, name: id, techniques: techniques, when: when, released: released)
    }
  }
}

extension Register.Demand {
  var keys: [Reckoned.Key] { entries.map { Reckoned.Key(entry: $0, action: action) } }

  var reckoned: [Reckoned] {
    keys.map {
      Reckoned(
        key: $0, name: entries[0], techniques: techniques, when: when, released: released)
    }
  }
}

/// The faults of one statement and effect, gathered over the techniques.
struct Tally {
  private let key: Reckoned.Key
  private var order: [Finding] = []
  private var techniques: [Finding: [Technique]] = [:]

  private enum Finding: Hashable {
    case lost
    case unasked(String)
    case differs(String, AnchorFault.Place, found: Anchor, asked: Anchor)
    case stray(String, AnchorFault.Place, Anchor)
    case missing(String, AnchorFault.Place, Anchor)
    case joined(String, AnchorFault.Place)
  }

  init(_ key: Reckoned.Key) { self.key = key }

  /// Compares what the rules do for one technique with what the register asks.
  ///
  /// A rule and a demand that are the same go out first; of the rest the nearest are held against
  /// each other, so that a fault names the comparison and not the whole rule.
  mutating func hold(
    _ rules: [Reckoned], against demands: [Reckoned], for technique: Technique
  ) {
    var rules = rules
    var demands = demands
    while let pair = nearest(rules, demands) {
      let rule = rules.remove(at: pair.rule)
      let demand = demands.remove(at: pair.demand)
      hold(rule, rule.when, against: demand.when, .condition, technique)
      hold(rule, rule.released, against: demand.released, .release, technique)
    }
    for _ in demands { note(.lost, technique) }
    for rule in rules { note(.unasked(rule.name), technique) }
  }

  private func nearest(
    _ rules: [Reckoned], _ demands: [Reckoned]
  ) -> (rule: Int, demand: Int)? {
    rules.indices.flatMap { rule in demands.indices.map { (rule: rule, demand: $0) } }
      .min {
        rules[$0.rule].distance(to: demands[$0.demand])
          < rules[$1.rule].distance(to: demands[$1.demand])
      }
  }

  private mutating func hold(
    _ rule: Reckoned, _ clause: Clause?, against demand: Clause?, _ place: AnchorFault.Place,
    _ technique: Technique
  ) {
    let found = clause?.anchors ?? []
    let asked = demand?.anchors ?? []
    if found == asked, clause != demand { note(.joined(rule.name, place), technique) }
    var missing = asked.subtracting(found).inOrder
    for stray in found.subtracting(asked).inOrder {
      if let index = missing.firstIndex(where: { $0.fact == stray.fact }) {
        let asked = missing.remove(at: index)
        note(.differs(rule.name, place, found: stray, asked: asked), technique)
      } else {
        note(.stray(rule.name, place, stray), technique)
      }
    }
    for anchor in missing { note(.missing(rule.name, place, anchor), technique) }
  }

  private mutating func note(_ finding: Finding, _ technique: Technique) {
    if techniques[finding] == nil { order.append(finding) }
    if techniques[finding]?.contains(technique) != true {
      techniques[finding, default: []].append(technique)
    }
  }

  var faults: [AnchorFault] {
    order.map { finding in
      let techniques = techniques[finding] ?? []
      return switch finding {
      case .lost: .lost(entry: key.entry, key.action, techniques)
      case .unasked(let rule):
        .unasked(rule: rule, entry: key.entry, key.action, techniques)
      case .differs(let rule, let place, let found, let asked):
        .differs(
          rule: rule, entry: key.entry, place, found: found, asked: asked, techniques)
      case .stray(let rule, let place, let anchor):
        .stray(rule: rule, entry: key.entry, place, anchor, techniques)
      case .missing(let rule, let place, let anchor):
        .missing(rule: rule, entry: key.entry, place, anchor, techniques)
      case .joined(let rule, let place):
        .joined(rule: rule, entry: key.entry, place, techniques)
      }
    }
  }
}

extension Clause? {
  fileprivate func distance(to other: Clause?) -> Int {
    let found = self?.anchors ?? []
    let asked = other?.anchors ?? []
    return 2 * found.symmetricDifference(asked).count + (self == other ? 0 : 1)
  }
}

extension Clause {
  fileprivate func distance(to other: Clause) -> Int {
    Optional(self).distance(to: other)
  }
}
