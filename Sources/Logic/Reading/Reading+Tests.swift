extension Reading {
  /// Whether a test holds of the reading: the meaning to which every faster form is held.
  package func truth(of test: Test, _ settings: Settings) -> Truth {
    switch self {
    case .unknown: .unknown
    case .notApplicable: Truth(test == .isNotYes)
    case .interval, .value: truthOfKnown(test, settings)
    }
  }

  private func truthOfKnown(_ test: Test, _ settings: Settings) -> Truth {
    switch test {
    case .isYes: return Truth(self == .value(.yesNo(true)))
    case .isNotYes: return Truth(self == .value(.yesNo(false)))
    case .number(let relation, let bound):
      let number: Double? =
        switch bound {
        case .literal(let number): number
        case .setting(let name): settings.number(name)
        }
      guard let interval, let number else { return .unknown }
      return interval.truth(of: relation, number)
    case .oneOf(let words): return truth(of: words, settings)
    case .noneOf(let words): return !truth(of: words, settings)
    }
  }

  /// Whether one of the words is the answer, or among the answers; unknown for a missing setting.
  private func truth(of words: Words, _ settings: Settings) -> Truth {
    let sought: [String]? =
      switch words {
      case .literal(let literal): literal
      case .setting(let name): settings.words(name)
      }
    guard let sought else { return .unknown }
    return switch self {
    case .value(.word(let word)): Truth(sought.contains(word))
    case .value(.words(let words)): Truth(words.contains(where: sought.contains))
    default: .no
    }
  }
}
