package import Logic

/// Where the rules and the register do not say the same.
package enum AnchorFault: Hashable, Sendable {
  /// No rule does what a statement asks for these techniques.
  case lost(entry: String, Register.Action, [Technique])
  /// A rule does for these techniques what none of its statements asks.
  case unasked(rule: String, entry: String, Register.Action, [Technique])
  /// A rule compares something other than the register has.
  case differs(rule: String, entry: String, Place, found: Anchor, asked: Anchor, [Technique])
  /// A rule compares something that the register does not have.
  case stray(rule: String, entry: String, Place, Anchor, [Technique])
  /// The register has a comparison that the rule lacks.
  case missing(rule: String, entry: String, Place, Anchor, [Technique])
  /// A rule joins the same comparisons otherwise: "or" for "and", or other brackets.
  case joined(rule: String, entry: String, Place, [Technique])
  /// A rule carries the id of no statement.
  case unknownEntry(rule: String, entry: String)
  /// A setting has another default than the register, or is not in it; nothing stands for absent.
  case setting(SettingName, found: Setting.Value?, asked: Setting.Value?)
  /// A computed fact turns on something that the register does not have.
  case strayDerivation(FactName, case: String, Anchor)
  /// A computed fact lacks a comparison that the register has.
  case missingDerivation(FactName, case: String, Anchor)
  /// A computed fact joins the same comparisons otherwise.
  case joinedDerivation(FactName, case: String)
  /// A number that rules are held to follows from no printed quantity and no named judgement.
  case groundless(in: String, Anchor)

  /// Where in a rule a comparison stands.
  package enum Place: String, Hashable, Sendable {
    case condition, release
  }
}

extension AnchorFault {
  /// The rule at fault, where one is named.
  package var rule: String? {
    switch self {
    case .unasked(let rule, _, _, _), .differs(let rule, _, _, _, _, _),
      .stray(let rule, _, _, _, _), .missing(let rule, _, _, _, _), .joined(let rule, _, _, _),
      .unknownEntry(let rule, _):
      rule
    case .lost, .setting, .strayDerivation, .missingDerivation, .joinedDerivation, .groundless: nil
    }
  }

  /// The statement that it concerns, where there is one.
  package var entry: String? {
    switch self {
    case .lost(let entry, _, _), .unasked(_, let entry, _, _), .differs(_, let entry, _, _, _, _),
      .stray(_, let entry, _, _, _), .missing(_, let entry, _, _, _), .joined(_, let entry, _, _),
      .unknownEntry(_, let entry):
      entry
    case .setting, .strayDerivation, .missingDerivation, .joinedDerivation, .groundless: nil
    }
  }

  /// The fault in one sentence that says what stands against what.
  package var words: String {
    switch self {
    case .lost(let entry, let action, let techniques):
      "\(entry): no rule makes a \(action.words) for \(techniques.listed)."
    case .unasked(let rule, let entry, let action, let techniques):
      "\(rule): a \(action.words) for \(techniques.listed) is not what \(entry) asks."
    case .differs(let rule, let entry, let place, let found, let asked, let techniques):
      """
      \(rule), \(place.rawValue), for \(techniques.listed): it has \(found.words), \
      \(entry) has \(asked.words).
      """
    case .stray(let rule, let entry, let place, let anchor, let techniques):
      """
      \(rule), \(place.rawValue), for \(techniques.listed): \(anchor.words) is not in what \
      \(entry) asks.
      """
    case .missing(let rule, let entry, let place, let anchor, let techniques):
      "\(rule), \(place.rawValue), for \(techniques.listed): \(entry) asks for \(anchor.words)."
    case .joined(let rule, let entry, let place, let techniques):
      """
      \(rule), \(place.rawValue), for \(techniques.listed): the comparisons are not joined by \
      "and" and "or" as \(entry) asks.
      """
    case .joinedDerivation(let fact, let answer):
      "\(fact), answer \(answer): the comparisons are not joined as in the register."
    case .unknownEntry(let rule, let entry):
      "\(rule): the register has no statement \(entry)."
    case .setting(let name, let found, let asked):
      "Setting \(name.rawValue): it is \(found.words), the register has \(asked.words)."
    case .strayDerivation(let fact, let answer, let anchor):
      "\(fact), answer \(answer): \(anchor.words) is not in the register."
    case .missingDerivation(let fact, let answer, let anchor):
      "\(fact), answer \(answer): the register asks for \(anchor.words)."
    case .groundless(let place, let anchor):
      "\(place): \(anchor.words) follows from no number of the source and no named judgement."
    }
  }
}

extension [Technique] {
  fileprivate var listed: String {
    count == Technique.allCases.count
      ? "every technique" : map(\.rawValue.withBlanks).joined(separator: ", ")
  }
}

extension Setting.Value? {
  fileprivate var words: String {
    switch self {
    case .number(let number): number.written
    case .words(let words): words.joined(separator: ", ")
    case nil: "absent"
    }
  }
}
