/// Conditions in the form in which they are evaluated, one after the other: `not` pushed down,
/// facts by their places, choices as bits.
///
/// The condition itself stays the one source. This form is made from it and never printed.
struct ConditionForm: Sendable {
  private(set) var steps: [ConditionStep] = []
  /// Comparisons of words that cannot be bits.
  private(set) var plain: [Condition] = []
  /// The steps that turn on a setting, with their comparisons.
  private var withSettings: [(step: Int, fact: Int, test: Test)] = []

  /// Where the facts are, and the bit of each of their choices.
  struct Vocabulary: Sendable {
    let indices: [FactName: Int]
    let bits: [[String: UInt64]]
  }

  /// Adds a condition, and gives its first step.
  mutating func add(_ condition: Condition, _ vocabulary: Vocabulary) -> Int {
    let first = steps.count
    append(condition.pushedDown, vocabulary)
    return first
  }

  private mutating func append(_ condition: Condition, _ vocabulary: Vocabulary) {
    let place = steps.count
    switch condition {
    case .always: steps.append(ConditionStep(.always))
    case .not(.always): steps.append(ConditionStep(.never))
    case .isKnown(let fact):
      steps.append(vocabulary.indices[fact].map { .init(.known, fact: $0) } ?? .init(.never))
    case .not(.isKnown(let fact)):
      steps.append(vocabulary.indices[fact].map { .init(.notKnown, fact: $0) } ?? .init(.always))
    case .compare(let fact, let test):
      if let index = vocabulary.indices[fact] {
        append(test, of: fact, at: index, vocabulary)
      } else {
        steps.append(ConditionStep(.undeclared))
      }
    case .all(let conditions):
      steps.append(ConditionStep(.all))
      for condition in conditions { append(condition, vocabulary) }
    case .any(let conditions):
      steps.append(ConditionStep(.any))
      for condition in conditions { append(condition, vocabulary) }
    case .not: break  // Pushed down, `not` stands before `always` and `isKnown` only.
    }
    steps[place].end = Int32(steps.count)
  }

  private mutating func append(
    _ test: Test, of name: FactName, at fact: Int, _ vocabulary: Vocabulary
  ) {
    if test.turnsOnASetting { withSettings.append((steps.count, fact, test)) }
    if let step = ConditionStep(test, fact: fact, nil, vocabulary.bits[fact]) {
      steps.append(step)
    } else {
      steps.append(ConditionStep(.plain, fact: plain.count))
      plain.append(.compare(name, test))
    }
  }

  /// The same conditions with settings in place. Words of a setting that are no choices of their
  /// fact are none of its answers.
  func resolved(by settings: Settings, _ vocabulary: Vocabulary) -> ConditionForm {
    guard !withSettings.isEmpty else { return self }
    var form = self
    for (place, fact, test) in withSettings {
      guard var step = ConditionStep(test, fact: fact, settings, vocabulary.bits[fact]) else {
        continue
      }
      step.end = steps[place].end
      form.steps[place] = step
    }
    return form
  }
}

extension ConditionStep {
  /// A comparison with its bound looked up; nothing where words are not among the choices.
  fileprivate init?(
    _ test: Test, fact: Int, _ settings: Settings?, _ choices: [String: UInt64]
  ) {
    switch test {
    case .isYes: self.init(.yes, fact: fact)
    case .isNotYes: self.init(.notYes, fact: fact)
    case .number(let relation, let bound):
      let number: Double? =
        switch bound {
        case .literal(let number): number
        case .setting(let name): settings?.number(name)
        }
      self =
        number.map { .init(Kind(relation), fact: fact, bits: $0.bitPattern) }
        ?? .init(.withoutSetting, fact: fact)
    case .oneOf(let words), .noneOf(let words):
      let isNone = if case .noneOf = test { true } else { false }
      switch words {
      case .literal(let words):
        let bits = words.compactMap { choices[$0] }
        guard bits.count == words.count else { return nil }
        self.init(isNone ? .noneOf : .oneOf, fact: fact, bits: bits.reduce(0, |))
      case .setting(let name):
        guard let words = settings?.words(name) else {
          self.init(.withoutSetting, fact: fact)
          return
        }
        let bits = words.compactMap { choices[$0] }.reduce(0, |)
        self.init(isNone ? .noneOf : .oneOf, fact: fact, bits: bits)
      }
    }
  }
}

extension ConditionStep.Kind {
  fileprivate init(_ relation: Relation) {
    switch relation {
    case .below: self = .below
    case .atMost: self = .atMost
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .atLeast: self = .atLeast
    case .above: self = .above
    }
  }
}

extension Test {
  fileprivate var turnsOnASetting: Bool {
    switch self {
    case .number(_, .setting), .oneOf(.setting), .noneOf(.setting): true
    case .isYes, .isNotYes, .number, .oneOf, .noneOf: false
    }
  }
}
