package import Logic

/// A technique of which a rulebook says something else than was said before, and why.
package struct TechniqueChange: Hashable, Sendable {
  package let was: Standpoint
  package let now: Standpoint
  /// What made the difference, as far as it can be told.
  package let causes: [Cause]

  package var isOfVerdict: Bool { was.verdict != now.verdict || was.because != now.because }
  /// Holds that stand now and did not.
  package var newHolds: [String] { now.holds.filter { !was.holds.contains($0) } }
  /// Holds that stood and do not any more.
  package var goneHolds: [String] { was.holds.filter { !now.holds.contains($0) } }

  /// What made a difference.
  package enum Cause: Hashable, Sendable {
    /// The rulebook had no such rule.
    case added(rule: String)
    /// The rulebook has no such rule any more.
    case removed(rule: String)
    /// The rule holds under other conditions, for other techniques, or does something else.
    case changed(rule: String)
    /// The rule turns on a setting that has another value.
    case setting(RulebookChanges.SettingChange, rule: String)
    /// The rule reads a fact that is asked or worked out otherwise.
    case fact(FactName, rule: String)
    /// The rule answers otherwise or did not decide; why cannot be told.
    case answers(rule: String, was: Truth?, now: Truth?)

    /// The rule that made the difference.
    package var rule: String {
      switch self {
      case .added(let rule), .removed(let rule), .changed(let rule), .setting(_, let rule),
        .fact(_, let rule), .answers(let rule, _, _):
        rule
      }
    }

    /// What happened to the rule, as the end of a sentence that begins with its id.
    package var words: String {
      switch self {
      case .added: "is new"
      case .removed: "is no longer in the rulebook"
      case .changed: "was changed"
      case .setting(let change, _):
        "turns on \(change.name.rawValue.withBlanks): was \(change.was ?? "not set"), "
          + "is \(change.now ?? "not set")"
      case .fact(let fact, _): "reads \(fact.rawValue.withBlanks), which is worked out otherwise"
      case .answers(_, let was?, let now?): "was \(was.words), is \(now.words)"
      case .answers(_, nil, let now?): "decides now: \(now.words)"
      case .answers(_, let was?, nil): "decided: \(was.words)"
      case .answers(_, nil, nil): "stands otherwise"
      }
    }
  }
}
