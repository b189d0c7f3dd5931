/// Finds what conditions ask of each fact at which a circuit begins.
struct DemandSurvey {
  let catalogue: Catalogue
  let settings: Settings
  private(set) var demands: [FactName: Demands] = [:]
  private var visited: Set<FactName> = []

  init(catalogue: Catalogue, settings: Settings) {
    self.catalogue = catalogue
    self.settings = settings
  }

  mutating func visit(_ condition: Condition) {
    switch condition.pushedDown {
    case .always, .not(.always): break
    case .compare(let fact, let test):
      visit(fact)
      ask(fact, test)
    case .isKnown(let fact), .not(.isKnown(let fact)):
      visit(fact)
      askWhetherKnown(fact)
    case .not(let condition): visit(condition)
    case .all(let conditions), .any(let conditions):
      for condition in conditions { visit(condition) }
    }
  }

  private mutating func visit(_ name: FactName) {
    guard let declaration = catalogue[name], visited.insert(name).inserted else { return }
    visit(declaration.askedWhen)
    switch declaration.derivation {
    case .condition(let condition): visit(condition)
    case .cases(let cases): for choice in cases { visit(choice.when) }
    case .formula, nil: demands[name] = Demands()
    }
  }

  private mutating func ask(_ name: FactName, _ test: Test) {
    guard demands[name] != nil else { return }
    switch test {
    case .isYes, .isNotYes: demands[name]?.isYes = true
    case .number(let relation, let bound):
      guard let bound = settings.number(bound) else { return }
      for isStrict in relation.marks {
        demands[name]?.ask(CircuitInput.Mark(bound: bound, isStrict: isStrict))
      }
    case .oneOf(let words), .noneOf(let words):
      guard let choices = catalogue[name]?.kind.choices.map(\.value),
        let sought = settings.words(words)
      else { return }
      demands[name]?.ask(choices.filter(sought.contains))
    }
  }

  /// A question that every value answers with yes, or with no where a set is empty.
  private mutating func askWhetherKnown(_ name: FactName) {
    guard demands[name] != nil else { return }
    switch catalogue[name]?.kind {
    case .number(_, let range):
      demands[name]?.ask(CircuitInput.Mark(bound: range.lowerBound, isStrict: false))
    case .word(let choices), .words(let choices), .levels(let choices):
      demands[name]?.ask(choices.map(\.value))
    case .yesNo, .numbers, .date, .text, nil: demands[name]?.isYes = true
    }
  }
}
