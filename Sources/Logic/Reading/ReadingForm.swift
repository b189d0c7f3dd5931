/// A catalogue, and any further conditions, in the form in which a reader evaluates them: made once
/// and shared by every reader.
package final class ReadingForm: Sendable {
  let facts: [Fact]
  let conditions: ConditionForm
  let vocabulary: ConditionForm.Vocabulary
  /// The names of the facts, by their places.
  package let names: [FactName]
  /// The readings of single choices.
  let choiceReadings: [Reading]
  let dependents: Dependents

  /// What a reader needs of a declaration.
  struct Fact: Sendable {
    let isOfLesion: Bool
    let isOfStudy: Bool
    /// The first step of the condition; nothing where the fact is always asked.
    let askedWhen: Int?
    let derivation: Derivation?
    /// What the reading of the first choice is kept as; those of the others follow downward.
    let firstChoice: Int32
  }

  enum Derivation: Sendable {
    case condition(Int)
    case cases([(when: Int, cell: Cell)])
    case formula(Formula, reads: [Int], range: ClosedRange<Double>?)
  }

  init(_ declarations: [Declaration], _ indices: [FactName: Int]) {
    names = declarations.map(\.name)
    vocabulary = ConditionForm.Vocabulary(
      indices: indices,
      bits: declarations.map { declaration in
        Dictionary(
          zip(declaration.kind.choices.prefix(64).map(\.value), (0..<64).map { UInt64(1) << $0 }),
          uniquingKeysWith: { first, _ in first })
      })
    var conditions = ConditionForm()
    var facts: [Fact] = []
    var readings: [Reading] = []
    for (index, declaration) in declarations.enumerated() {
      let firstChoice = Int32(-1 - readings.count)
      readings += declaration.kind.choices.prefix(64).map { .value(.word($0.value)) }
      facts.append(
        Fact(
          isOfLesion: declaration.scope.isOfLesion, isOfStudy: declaration.scope == .study,
          askedWhen: declaration.askedWhen == .always
            ? nil : conditions.add(declaration.askedWhen, vocabulary),
          derivation: Self.derivation(
            declaration, vocabulary.bits[index], firstChoice, &readings, &conditions, vocabulary),
          firstChoice: firstChoice))
    }
    (self.facts, self.conditions, self.choiceReadings) = (facts, conditions, readings)
    dependents = Dependents(declarations, indices)
  }

  private static func derivation(
    _ declaration: Declaration, _ bits: [String: UInt64], _ firstChoice: Int32,
    _ readings: inout [Reading], _ conditions: inout ConditionForm,
    _ vocabulary: ConditionForm.Vocabulary
  ) -> Derivation? {
    switch declaration.derivation {
    case nil: return nil
    case .condition(let condition): return .condition(conditions.add(condition, vocabulary))
    case .cases(let cases):
      return .cases(
        cases.map { choice in
          readings.append(.value(.word(choice.value)))
          let cell = Cell(
            state: .words, kept: Int32(-readings.count), bits: bits[choice.value] ?? 0)
          return (conditions.add(choice.when, vocabulary), cell)
        })
    case .formula(let formula):
      let range: ClosedRange<Double>? =
        if case .number(_, let range) = declaration.kind { range } else { nil }
      return .formula(
        formula, reads: formula.reads.compactMap { vocabulary.indices[$0] }, range: range)
    }
  }

  private init(_ form: ReadingForm, _ conditions: ConditionForm) {
    (facts, vocabulary, names) = (form.facts, form.vocabulary, form.names)
    (choiceReadings, self.conditions) = (form.choiceReadings, conditions)
    dependents = form.dependents
  }

  func resolved(by settings: Settings) -> ReadingForm {
    ReadingForm(self, conditions.resolved(by: settings, vocabulary))
  }
}

extension Catalogue {
  /// The form of the catalogue with further conditions, such as those of rules, and settings in
  /// place; and the first step of each of those conditions.
  package func form(
    with conditions: [Condition], _ settings: Settings
  ) -> (form: ReadingForm, entries: [Int]) {
    form.adding(conditions, settings)
  }
}

extension ReadingForm {
  /// The facts whose readings may change with a fact, by their places, its own among them.
  package func dependents(of fact: Int) -> [Int] { dependents.near[fact] + dependents.far[fact] }

  fileprivate func adding(
    _ more: [Condition], _ settings: Settings
  ) -> (form: ReadingForm, entries: [Int]) {
    var conditions = conditions
    let entries = more.map { conditions.add($0, vocabulary) }
    return (ReadingForm(self, conditions.resolved(by: settings, vocabulary)), entries)
  }
}
