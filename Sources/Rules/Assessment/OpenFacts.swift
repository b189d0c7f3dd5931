internal import Logic

/// The facts that keep rules open for one lesion, each rule looked into once.
struct OpenFacts {
  private let form: RuleForm
  private var byRule: [[Int]?]
  /// For each fact, the last list in which it stands.
  private var lastSeen: [Int]
  private var lists = 0

  init(_ rulebook: Rulebook) {
    form = rulebook.form
    byRule = Array(repeating: nil, count: rulebook.rules.count)
    lastSeen = Array(repeating: 0, count: rulebook.catalogue.declarations.count)
  }

  /// The facts that keep a rule open, by their places. The reader is of the same rulebook.
  mutating func facts(
    of rule: Int, _ reader: CaseReader, _ place: CaseReader.Place
  ) -> [Int] {
    if let known = byRule[rule] { return known }
    let found = reader.openFacts(from: form.when[rule], at: place)
    byRule[rule] = found
    return found
  }

  /// The names of the facts, each once, in order.
  mutating func names(of lists: [[Int]]) -> [FactName] {
    self.lists += 1
    var names: [FactName] = []
    for facts in lists {
      for fact in facts where lastSeen[fact] != self.lists {
        lastSeen[fact] = self.lists
        names.append(form.reading.names[fact])
      }
    }
    return names
  }
}
