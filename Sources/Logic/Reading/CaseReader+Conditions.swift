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
    switch reading {
    case .unknown: .unknown
    case .notApplicable: Truth(test == .isNotYes)
    case .interval, .value: truth(of: test, known: reading)
    }
  }

  private func truth(of test: Test, known reading: Reading) -> Truth {
    switch test {
    case .isYes: Truth(reading == .value(.yesNo(true)))
    case .isNotYes: Truth(reading == .value(.yesNo(false)))
    case .number(let relation, let bound):
      if let interval = reading.interval, let number = number(of: bound) {
        interval.truth(of: relation, number)
      } else {
        .unknown
      }
    case .oneOf(let words): truth(of: words, in: reading)
    case .noneOf(let words): !truth(of: words, in: reading)
    }
  }

  private func number(of bound: Bound) -> Double? {
    switch bound {
    case .literal(let number): number
    case .setting(let name): settings.number(name)
    }
  }

  /// Whether one of the words is the answer, or among the answers; unknown for a missing setting.
  private func truth(of words: Words, in reading: Reading) -> Truth {
    guard let sought = self.words(words) else { return .unknown }
    return switch reading {
    case .value(.word(let word)): Truth(sought.contains(word))
    case .value(.words(let words)): Truth(words.contains(where: sought.contains))
    default: .no
    }
  }

  private func words(_ words: Words) -> [String]? {
    switch words {
    case .literal(let literal): literal
    case .setting(let name): settings.words(name)
    }
  }
}
