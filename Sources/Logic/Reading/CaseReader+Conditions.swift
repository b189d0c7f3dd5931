extension CaseReader {
  /// Whether a condition holds for a lesion, a study or the whole case.
  package func truth(of condition: Condition, at place: Place) -> Truth {
    switch condition {
    case .always: return .yes
    case .compare(let fact, let test): return truth(of: test, reading(fact, at: place))
    case .isKnown(let fact): return Truth(reading(fact, at: place).isKnown)
    case .not(.always): return .no
    case .not(.isKnown(let fact)): return Truth(!reading(fact, at: place).isKnown)
    case .not: return truth(of: condition.pushedDown, at: place)
    case .all(let conditions):
      var truth = Truth.yes
      for condition in conditions {
        truth = truth && self.truth(of: condition, at: place)
        if truth == .no { break }
      }
      return truth
    case .any(let conditions):
      var truth = Truth.no
      for condition in conditions {
        truth = truth || self.truth(of: condition, at: place)
        if truth == .yes { break }
      }
      return truth
    }
  }

  private func truth(of test: Test, _ reading: Reading) -> Truth {
    reading.truth(of: test, settings)
  }

  /// Whether the reader evaluates the conditions of a form, so that their steps may be given to it.
  package func evaluates(_ form: ReadingForm) -> Bool { self.form === form }

  /// Whether the condition that begins with a step of the form holds.
  package func truth(from step: Int, at place: Place) -> Truth { truth(from: step, row(of: place)) }

  /// Whether each of the conditions holds, by the steps with which they begin.
  package func truths(from steps: [Int], at place: Place) -> [Truth] {
    let row = row(of: place)
    return steps.map { truth(from: $0, row) }
  }

  /// The same, put where the caller wants them: as many as there are steps, or as fit.
  package func putTruths(from steps: [Int], at place: Place, into truths: inout [Truth]) {
    let row = row(of: place)
    for index in 0..<min(steps.count, truths.count) {
      truths[index] = truth(from: steps[index], row)
    }
  }

  func truth(from place: Int, _ row: Int) -> Truth {
    let step = form.conditions.steps[place]
    switch step.kind {
    case .all:
      var truth = Truth.yes
      var next = place + 1
      while next < step.end {
        let clause = form.conditions.steps[next]
        let found =
          clause.kind.isComparison
          ? clause.truth(of: cell(Int(clause.fact), row)) : self.truth(from: next, row)
        switch found {
        case .no: return .no
        case .unknown: truth = .unknown
        case .yes: break
        }
        next = Int(clause.end)
      }
      return truth
    case .any:
      var truth = Truth.no
      var next = place + 1
      while next < step.end {
        let clause = form.conditions.steps[next]
        let found =
          clause.kind.isComparison
          ? clause.truth(of: cell(Int(clause.fact), row)) : self.truth(from: next, row)
        switch found {
        case .yes: return .yes
        case .unknown: truth = .unknown
        case .no: break
        }
        next = Int(clause.end)
      }
      return truth
    case .always: return .yes
    case .never: return .no
    case .undeclared: return .unknown
    case .plain: return plainTruth(step, row)
    default: return step.truth(of: cell(Int(step.fact), row))
    }
  }

  /// A comparison of words that cannot be bits, made as text.
  private func plainTruth(_ step: ConditionStep, _ row: Int) -> Truth {
    guard case .compare(let name, let test) = form.conditions.plain[Int(step.fact)],
      let fact = catalogue.index(of: name)
    else { return .unknown }
    return reading(of: cell(fact, row)).truth(of: test, settings)
  }
}
