package import Logic

extension Register {
  /// What statements ask of one rule: the effect, the techniques, and what it turns on.
  package struct Demand: Hashable, Sendable {
    /// The statements that ask for it, the leading one first.
    package let entries: [String]
    package let action: Action
    package let techniques: [Technique]

    /// What the condition compares, and how that is joined.
    package let when: Clause

    /// What lifts a hold; nothing where only the facts themselves can, and for every other effect.
    package let released: Clause?

    /// The ambiguity of the source, or our own judgement on it, that settles numbers which the
    /// statements do not print.
    package let settledBy: String?

    init(
      _ entry: String, _ action: Action, for techniques: [Technique], _ when: [Clause] = [],
      released: [Clause] = [], also others: [String] = [], settledBy: String? = nil
    ) {
      self.entries = [entry] + others
      self.action = action
      self.techniques = techniques
      self.when = .every(of: when)
      self.released = released.isEmpty ? nil : .every(of: released)
      self.settledBy = settledBy
    }

    /// Every comparison, of the condition and of the release.
    package var anchors: Set<Anchor> { when.anchors.union(released?.anchors ?? []) }
  }

  /// What a rule does, a hold without its release.
  package enum Action: Hashable, Sendable {
    case scope, requirement
    case indication(Strength)
    case block, reservation, hold
    case referral(Service)
    case sessionLimit(SessionLimit.State)
    case note

    init(_ effect: Effect) {
      self =
        switch effect {
        case .scope: .scope
        case .requirement: .requirement
        case .indication(let strength): .indication(strength)
        case .block: .block
        case .reservation: .reservation
        case .note: .note
        case .hold: .hold
        case .referral(let service): .referral(service)
        case .sessionLimit(let state): .sessionLimit(state)
        }
    }

    /// Whether the effect makes the verdict.
    package var makesVerdict: Bool {
      switch self {
      case .scope, .requirement, .indication, .block, .reservation: true
      case .hold, .referral, .sessionLimit, .note: false
      }
    }

    /// The effect in a sentence: `block`, `indication (preferred)`.
    package var words: String {
      switch self {
      case .scope: "scope"
      case .requirement: "requirement"
      case .indication(let strength): "indication (\(strength.rawValue))"
      case .block: "block"
      case .reservation: "reservation"
      case .hold: "hold"
      case .referral(let service): "referral to \(service.label)"
      case .sessionLimit(let state): "session limit (\(state.rawValue.withBlanks))"
      case .note: "note"
      }
    }
  }
}

extension Effect {
  /// What lifts a hold; nothing where only the facts themselves can, and for every other effect.
  var release: Condition? {
    if case .hold(let release) = self { release } else { nil }
  }
}

/// What a setting has to be by default, and where that comes from.
package struct SettingAnchor: Hashable, Sendable {
  package let name: SettingName
  package let value: Setting.Value
  package let ground: Ground

  init(_ name: SettingName, _ value: Setting.Value, _ ground: Ground) {
    self.name = name
    self.value = value
    self.ground = ground
  }
}

/// What a computed fact has to turn on, and where that comes from.
package struct DerivationAnchor: Hashable, Sendable {
  package let fact: FactName
  /// What the condition compares; for a fact with several answers that of each.
  package let cases: [String: Clause]
  package let ground: Ground

  /// The key of `cases` for a fact that is yes or no.
  static let yes = "yes"

  init(_ fact: FactName, _ clauses: [Clause], _ ground: Ground) {
    self.fact = fact
    self.cases = [Self.yes: .every(of: clauses)]
    self.ground = ground
  }

  init(_ fact: FactName, cases: [String: [Clause]], _ ground: Ground) {
    self.fact = fact
    self.cases = cases.mapValues { .every(of: $0) }
    self.ground = ground
  }
}

/// Where a number or a condition comes from.
package enum Ground: Hashable, Sendable {
  /// A statement of the source.
  case entry(String)
  /// An ambiguity of the source, settled by judgement.
  case ambiguity(String)
  /// A published score.
  case score(String)
  /// A name for a condition that several rules share; no number hangs on it.
  case name
}
