internal import Logic

/// What the rulebook asks of each fact: the places where a number is cut, and the lists of words.
struct FactTests: Sendable {
  private(set) var cuts: [FactName: Set<Cut>] = [:]
  private(set) var lists: [FactName: Set<[String]>] = [:]
  /// The facts that formulas read, of which each answer may count for something else.
  private(set) var inFormulas: Set<FactName> = []
  /// The place of each fact in the catalogue.
  let order: [FactName: Int]

  /// A place between two numbers: just below a number, or just above it.
  struct Cut: Hashable, Comparable {
    let number: Double
    let isAbove: Bool

    static func < (left: Cut, right: Cut) -> Bool {
      left.number == right.number ? !left.isAbove && right.isAbove : left.number < right.number
    }
  }

  /// Everything that verdicts and holds of a rulebook turn on.
  init(_ rulebook: Rulebook) {
    order = Dictionary(
      rulebook.catalogue.declarations.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    for rule in rulebook.rules {
      switch rule.effect {
      case .scope, .requirement, .indication, .block, .reservation:
        collect(rule.when, rulebook.settings)
      case .hold(let release):
        collect(rule.when, rulebook.settings)
        if let release { collect(release, rulebook.settings) }
      case .note, .referral, .sessionLimit: break
      }
    }
    for declaration in rulebook.catalogue.declarations {
      collect(declaration.askedWhen, rulebook.settings)
      switch declaration.derivation {
      case .condition(let condition): collect(condition, rulebook.settings)
      case .cases(let cases): for choice in cases { collect(choice.when, rulebook.settings) }
      case .formula(let formula): inFormulas.formUnion(formula.reads)
      case nil: break
      }
    }
  }

  private mutating func collect(_ condition: Condition, _ settings: Settings) {
    switch condition {
    case .always, .isKnown, .compare(_, .isYes), .compare(_, .isNotYes): break
    case .compare(let fact, .number(let relation, let bound)):
      guard let number = settings.number(of: bound) else { return }
      cuts[fact, default: []].formUnion(Self.cuts(relation, number))
    case .compare(let fact, .oneOf(let words)), .compare(let fact, .noneOf(let words)):
      if let words = settings.words(of: words) { lists[fact, default: []].insert(words) }
    case .not(let condition): collect(condition, settings)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { collect(condition, settings) }
    }
  }

  private static func cuts(_ relation: Relation, _ number: Double) -> [Cut] {
    switch relation {
    case .below, .atLeast: [Cut(number: number, isAbove: false)]
    case .atMost, .above: [Cut(number: number, isAbove: true)]
    case .equal, .notEqual:
      [Cut(number: number, isAbove: false), Cut(number: number, isAbove: true)]
    }
  }
}

extension Settings {
  func number(of bound: Bound) -> Double? {
    switch bound {
    case .literal(let number): number
    case .setting(let name): self.number(name)
    }
  }

  func words(of words: Words) -> [String]? {
    switch words {
    case .literal(let literal): literal
    case .setting(let name): self.words(name)
    }
  }
}

extension Test {
  /// Whether a value passes; no for a value of another kind.
  func passes(_ value: FactValue, _ settings: Settings) -> Bool {
    switch (self, value) {
    case (.isYes, .yesNo(let isYes)): return isYes
    case (.isNotYes, .yesNo(let isYes)): return !isYes
    case (.number(let relation, let bound), .number(let number)):
      guard let bound = settings.number(of: bound) else { return false }
      return Interval(number).truth(of: relation, bound) == .yes
    case (.oneOf(let words), _): return Self.names(words, value, settings) == true
    case (.noneOf(let words), _): return Self.names(words, value, settings) == false
    default: return false
    }
  }

  private static func names(_ words: Words, _ value: FactValue, _ settings: Settings) -> Bool? {
    guard let sought = settings.words(of: words) else { return nil }
    return switch value {
    case .word(let word): sought.contains(word)
    case .words(let words): words.contains(where: sought.contains)
    default: nil
    }
  }
}
