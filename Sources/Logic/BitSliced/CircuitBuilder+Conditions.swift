extension CircuitBuilder {
  /// Whether a condition holds for a lesion, as `CaseReader.truth` answers it.
  package mutating func operand(of condition: Condition) -> Circuit.Operand {
    if let known = operandByCondition[condition] { return known }
    let operand = compile(condition)
    if beingCompiled.isEmpty { operandByCondition[condition] = operand }
    return operand
  }

  private mutating func compile(_ condition: Condition) -> Circuit.Operand {
    switch condition {
    case .always: return .yes
    case .compare(let fact, let test): return compare(fact, test)
    case .isKnown(let fact): return isKnown(fact)
    case .not(.always): return !.yes
    case .not(.isKnown(let fact)): return !isKnown(fact)
    case .not: return operand(of: condition.pushedDown)
    case .all(let conditions): return all(conditions.map { operand(of: $0) })
    case .any(let conditions): return any(conditions.map { operand(of: $0) })
    }
  }

  private mutating func compare(_ name: FactName, _ test: Test) -> Circuit.Operand {
    guard let declaration = catalogue[name], beingCompiled.insert(name).inserted else {
      return unknown()
    }
    defer { beingCompiled.remove(name) }
    let isAsked = operand(of: declaration.askedWhen)
    switch test {
    case .isYes: return asked(isAsked, isYes(declaration))
    case .isNotYes: return !asked(isAsked, isYes(declaration))
    case .number(let relation, let bound):
      return asked(isAsked, number(declaration, relation, bound))
    case .oneOf(let words): return asked(isAsked, isOne(declaration, words))
    case .noneOf(let words): return asked(isAsked, !isOne(declaration, words))
    }
  }

  private mutating func isYes(_ declaration: Declaration) -> Circuit.Operand {
    if case .condition(let condition) = declaration.derivation { return operand(of: condition) }
    guard let input = input(declaration.name), case .yesNo = input.domain else {
      return unknown()
    }
    return Circuit.Operand(slot: input.firstSlot)
  }

  private mutating func number(
    _ declaration: Declaration, _ relation: Relation, _ bound: Bound
  ) -> Circuit.Operand {
    guard let input = input(declaration.name), case .number(let marks, _, _) = input.domain,
      let bound = settings.number(bound)
    else { return unknown() }
    func reaches(_ isStrict: Bool) -> Circuit.Operand? {
      marks.firstIndex(of: CircuitInput.Mark(bound: bound, isStrict: isStrict)).map {
        Circuit.Operand(slot: input.firstSlot + $0)
      }
    }
    let parts = relation.marks.map(reaches)
    switch (relation, parts.first ?? nil, parts.last ?? nil) {
    case (.atLeast, let reached?, _), (.above, let reached?, _): return reached
    case (.below, let reached?, _), (.atMost, let reached?, _): return !reached
    case (.equal, let reached?, let exceeded?): return all([reached, !exceeded])
    case (.notEqual, let reached?, let exceeded?): return !all([reached, !exceeded])
    default: return unknown()
    }
  }

  private mutating func isOne(_ declaration: Declaration, _ words: Words) -> Circuit.Operand {
    guard let sought = settings.words(words) else { return unknown() }
    if case .cases(let cases) = declaration.derivation { return isOne(of: sought, cases) }
    guard let input = input(declaration.name), let atom = input.atom(asking: sought) else {
      return unknown()
    }
    return Circuit.Operand(slot: input.firstSlot + atom)
  }

  /// The first choice whose condition holds is one of the words; not known from the first unknown
  /// condition on.
  private mutating func isOne(
    of sought: [String], _ cases: [Derivation.Case]
  ) -> Circuit.Operand {
    var before: [Circuit.Operand] = []
    var (speakingForYes, speakingForNo): ([Circuit.Operand], [Circuit.Operand]) = ([], [])
    for choice in cases {
      let holds = operand(of: choice.when)
      let isFirst = all(before + [holds])
      if sought.contains(choice.value) {
        speakingForYes.append(isFirst)
      } else {
        speakingForNo.append(isFirst)
      }
      before.append(!holds)
    }
    return add(
      Gate(
        kind: .pick, operands: speakingForYes + speakingForNo, mark: speakingForYes.count))
  }

  /// One value is settled. A number from which an interval is left counts as known here.
  private mutating func isKnown(_ name: FactName) -> Circuit.Operand {
    guard let declaration = catalogue[name], beingCompiled.insert(name).inserted else {
      return !.yes
    }
    defer { beingCompiled.remove(name) }
    let isAsked = operand(of: declaration.askedWhen)
    let value: Circuit.Operand
    switch declaration.derivation {
    case .condition(let condition): value = operand(of: condition)
    case .cases(let cases): value = isOne(of: cases.map(\.value), cases)
    case .formula, nil:
      guard let input = input(name), input.atomCount > 0 else { return !.yes }
      value = Circuit.Operand(slot: input.firstSlot)
    }
    let isYes = add(Gate(kind: .known, operands: [isAsked, value]))
    return isYes
  }
}

extension CircuitInput {
  /// The atom that asks whether one of the words is the answer, or among the answers.
  fileprivate func atom(asking sought: [String]) -> Int? {
    switch domain {
    case .word(let groups, let atoms), .words(let groups, let atoms):
      let wanted = groups.indices.filter { group in groups[group].contains(where: sought.contains) }
      return atoms.firstIndex(of: wanted)
    case .yesNo, .number: return nil
    }
  }
}

extension Relation {
  /// The marks whose being reached decides the comparison: whether each is strict.
  var marks: [Bool] {
    switch self {
    case .below, .atLeast: [false]
    case .atMost, .above: [true]
    case .equal, .notEqual: [false, true]
    }
  }
}

extension Settings {
  /// The number of a bound; nothing where its setting is missing.
  package func number(_ bound: Bound) -> Double? {
    switch bound {
    case .literal(let number): number
    case .setting(let name): number(name)
    }
  }

  func words(_ words: Words) -> [String]? {
    switch words {
    case .literal(let words): words
    case .setting(let name): self.words(name)
    }
  }
}
