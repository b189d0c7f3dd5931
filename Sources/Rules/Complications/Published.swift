internal import Logic

/// How often a complication is reported.
package enum Published: Hashable, Sendable {
  /// Published figures, by the ids of their benchmarks; the worst stands first.
  case figures([String])
  /// A frequency that the source gives in words only, such as "rare".
  case inWords(String, Statement)
  /// The source gives no rate. The references name the complication.
  case notGiven(refs: [Int])

  /// The frequency for a cell of a table. Figures are listed and never added.
  package var words: String {
    switch self {
    case .figures: benchmarks.map(\.figure.words).joined(separator: "; ")
    case .inWords(let words, _): words
    case .notGiven: "no rate given"
    }
  }

  /// The published figures with their populations; none where there is only a word, or nothing.
  package var benchmarks: [Benchmark] {
    guard case .figures(let ids) = self else { return [] }
    return ids.compactMap(Benchmarks.named)
  }

  /// The article's reference numbers, each once.
  package var references: [Int] {
    switch self {
    case .figures: Array(benchmarks.map(\.references).joined()).uniqued
    case .inWords(_, let statement): statement.references
    case .notGiven(let references): references
    }
  }

  /// The ledger entries that give the frequency.
  package var ledger: [String] {
    switch self {
    case .figures: benchmarks.map(\.ledger).uniqued
    case .inWords(_, let statement): [statement.ledger]
    case .notGiven: []
    }
  }
}
