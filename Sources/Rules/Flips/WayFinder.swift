internal import Logic

/// One field with one of its other answers.
struct Candidate {
  let field: Field
  let option: Int

  var steps: [CaseChange] { field.options[option].steps }
}

/// Goes from a condition down to the entered facts, and finds the one or two changes that would make
/// it hold or fail. Everything that is so already costs nothing.
struct WayFinder {
  let maker: FieldMaker
  private var fields: [Field] = []
  private var candidates: [(field: Int, option: Int)] = []
  /// The field of each candidate.
  private var fieldOf: [Int32] = []
  private var numberOf: [FactName: Int] = [:]
  private var firstCandidate: [Int] = []
  private var known: [Query: Ways] = [:]
  private var beingAsked: Set<FactName> = []

  private struct Query: Hashable {
    let fact: FactName
    let test: Test
    let wanted: Bool
  }

  private var reader: CaseReader { maker.reader }
  private var place: CaseReader.Place { .lesion(maker.lesion) }

  init(_ maker: FieldMaker) { self.maker = maker }

  /// A candidate by its number.
  func candidate(_ number: Int) -> Candidate {
    Candidate(field: fields[candidates[number].field], option: candidates[number].option)
  }

  /// The ways to make a condition hold, or fail.
  mutating func ways(_ condition: Condition, _ wanted: Bool) -> Ways {
    switch condition {
    case .always: return wanted ? .already : .impossible
    case .not(.always): return wanted ? .impossible : .already
    case .isKnown(let fact): return recording(fact, wanted)
    case .not(.isKnown(let fact)): return recording(fact, !wanted)
    case .not: return ways(condition.pushedDown, wanted)
    case .compare(let fact, let test): return ways(fact, test, wanted)
    case .all(let conditions):
      return wanted ? all(conditions, wanted) : any(conditions, wanted)
    case .any(let conditions):
      return wanted ? any(conditions, wanted) : all(conditions, wanted)
    }
  }

  /// The ways to bring about every one of the conditions.
  mutating func all(_ conditions: [Condition], _ wanted: Bool) -> Ways {
    var ways = Ways.already
    for condition in conditions {
      let more = self.ways(condition, wanted)
      ways = both(ways, more)
      if ways.sets.isEmpty { break }
    }
    return ways
  }

  /// The ways to bring about one of the conditions.
  mutating func any(_ conditions: [Condition], _ wanted: Bool) -> Ways {
    var ways = Ways.impossible
    for condition in conditions {
      ways = ways.or(self.ways(condition, wanted))
      if ways.isAlready { break }
    }
    return ways
  }

  func both(_ left: Ways, _ right: Ways) -> Ways { left.and(right, fields: fieldOf) }

  private mutating func recording(_ fact: FactName, _ wanted: Bool) -> Ways {
    if reader.reading(fact, at: place).isKnown == wanted { return .already }
    guard wanted, let declaration = reader.catalogue[fact], declaration.derivation == nil
    else { return .impossible }
    let number = field(declaration)
    let options = fields[number].options.indices.map { ChangeSet(firstCandidate[number] + $0) }
    let asked = ways(declaration.askedWhen, true)
    return both(asked, Ways(options))
  }

  private mutating func ways(_ fact: FactName, _ test: Test, _ wanted: Bool) -> Ways {
    let present = reader.truth(of: .compare(fact, test), at: place)
    if present == (wanted ? .yes : .no) { return .already }
    let query = Query(fact: fact, test: test, wanted: wanted)
    if let ways = known[query] { return ways }
    guard let declaration = reader.catalogue[fact], beingAsked.insert(fact).inserted else {
      return .impossible
    }
    defer { beingAsked.remove(fact) }
    let valued = valueWays(declaration, test, wanted)
    let asked = self.ways(declaration.askedWhen, true)
    var ways = both(asked, valued)
    // A fact that does not apply fails every test but that of not being so.
    if (test == .isNotYes) == wanted { ways = ways.or(self.ways(declaration.askedWhen, false)) }
    known[query] = ways
    return ways
  }

  private mutating func valueWays(
    _ declaration: Declaration, _ test: Test, _ wanted: Bool
  ) -> Ways {
    switch declaration.derivation {
    case .condition(let condition):
      switch test {
      case .isYes: return ways(condition, wanted)
      case .isNotYes: return ways(condition, !wanted)
      case .number, .oneOf, .noneOf: return .impossible
      }
    case .cases(let cases):
      var found = Ways.impossible
      for (index, choice) in cases.enumerated()
      where test.passes(.word(choice.value), reader.settings) == wanted {
        let before = all(cases.prefix(index).map(\.when), false)
        let here = ways(choice.when, true)
        found = found.or(both(before, here))
      }
      return found
    case .formula, nil:
      let number = field(declaration)
      let options = fields[number].options
      return Ways(
        options.indices.filter { options[$0].passes(test, reader.settings) == wanted }
          .map { ChangeSet(firstCandidate[number] + $0) })
    }
  }

  private mutating func field(_ declaration: Declaration) -> Int {
    if let number = numberOf[declaration.name] { return number }
    let number = fields.count
    let field = maker.field(of: declaration)
    fields.append(field)
    firstCandidate.append(candidates.count)
    candidates += field.options.indices.map { (field: number, option: $0) }
    fieldOf += field.options.map { _ in Int32(number) }
    numberOf[declaration.name] = number
    return number
  }
}

extension Field.Option {
  /// Whether the answer passes a test; neither way for one that only says that something is there.
  fileprivate func passes(_ test: Test, _ settings: Settings) -> Bool? {
    edit == .recording ? nil : test.passes(value, settings)
  }
}
