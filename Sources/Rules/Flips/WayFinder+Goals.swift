internal import Logic

extension Flip.Effect {
  /// Whether a technique that stands so could see the effect.
  func concerns(_ judgement: Judgement) -> Bool {
    switch self {
    case .opens: !judgement.verdict.isOpen
    case .indicates: judgement.verdict == .possible
    case .closes: !judgement.verdict.isClosed
    }
  }
}

extension Judgement {
  /// Whether an effect has come about.
  func meets(_ effect: Flip.Effect) -> Bool {
    switch effect {
    case .opens: verdict.isOpen
    case .indicates: verdict == .indicated
    case .closes: verdict.isClosed
    }
  }
}

extension WayFinder {
  /// The ways to an effect, by the order of the verdicts.
  mutating func ways(to effect: Flip.Effect, _ rules: [Rule]) -> Ways {
    let scopes = rules.filter { $0.effect == .scope }.map(\.when)
    let blocks = rules.filter { $0.effect == .block }.map(\.when)
    let requirements = rules.filter { $0.effect == .requirement }.map(\.when)
    let reservations = rules.filter { $0.effect == .reservation }.map(\.when)
    let indications = rules.filter(\.effect.isIndication).map(\.when)
    switch effect {
    case .closes:
      var ways = any(blocks, true).or(any(requirements, false)).or(all(indications, false))
      if !scopes.isEmpty { ways = ways.or(all(scopes, false)) }
      return ways
    case .opens, .indicates:
      var parts = [all(blocks, false), all(requirements, true), any(indications, true)]
      if !scopes.isEmpty { parts.append(any(scopes, true)) }
      if effect == .indicates { parts.append(all(reservations, false)) }
      return parts.reduce(.already) { both($0, $1) }
    }
  }

  /// The ways to lift a hold: what calls for it is not so, or what it waits for is.
  mutating func ways(toLift rule: Rule) -> Ways {
    guard case .hold(let release) = rule.effect else { return .impossible }
    let uncalled = ways(rule.when, false)
    return release.map { uncalled.or(ways($0, true)) } ?? uncalled
  }
}

extension Effect {
  fileprivate var isIndication: Bool {
    if case .indication = self { true } else { false }
  }
}
