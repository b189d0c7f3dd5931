package import Logic

/// What the literature reports of a technique: one published figure or finding, with its population.
///
/// A benchmark informs and never changes a verdict. Figures of different benchmarks are never added.
package struct Benchmark: Hashable, Sendable, Identifiable {
  /// The ledger entry that the benchmark answers, with a suffix after a dot where one entry gives
  /// several figures.
  package let id: String

  /// The techniques of which it speaks.
  package let techniques: [Technique]

  /// Who was treated, or what for.
  package let population: String

  /// For which lesions it is worth showing; of others it says nothing.
  package let concerns: Condition

  /// What was measured, with the scale where one is named.
  package let measured: String

  /// The value itself, or `reported` where the source gives a finding without a number.
  package let figure: Figure

  /// How many were counted, where the source says so.
  package let sample: Sample?

  /// How long after treatment, where the source says so.
  package let followUp: String?

  /// Which way the finding points for the technique.
  package let leaning: Leaning

  /// One sentence in our own words, with the caveat that belongs to the figure.
  package let says: String

  /// The article's reference numbers; none for the authors' own experience.
  package let references: [Int]

  /// The ids of benchmarks that a reader must see at the same time where they concern the lesion
  /// themselves, so that no side stands alone.
  package let beside: [String]

  init(
    _ id: String, _ techniques: [Technique], _ measured: String, _ figure: Figure,
    in population: String, when concerns: Condition = .always, of sample: Sample? = nil,
    after followUp: String? = nil,
    leaning: Leaning = .favourable, says: String, refs references: [Int], beside: [String] = []
  ) {
    self.id = id
    self.techniques = techniques
    self.population = population
    self.concerns = concerns
    self.measured = measured
    self.figure = figure
    self.sample = sample
    self.followUp = followUp
    self.leaning = leaning
    self.says = says
    self.references = references
    self.beside = beside
  }
}

extension Benchmark {
  /// The ledger entry without the suffix.
  package var ledger: String { String(id.prefix { $0 != "." }) }

  /// Which way a finding points, so that both sides of a dispute can be set beside each other.
  package enum Leaning: String, Hashable, Sendable, CaseIterable {
    /// Speaks for the technique.
    case favourable
    /// Found no difference from what it was compared with.
    case noDifference = "no_difference"
    /// A harm, or a result that speaks against the technique.
    case unfavourable
  }

  /// How many were counted, and of what.
  package enum Sample: Hashable, Sendable {
    case patients(Int)
    case lesions(Int)
    case screws(Int)

    /// The number with its noun.
    package var words: String {
      switch self {
      case .patients(let count): "\(count) patients"
      case .lesions(let count): "\(count) lesions"
      case .screws(let count): "\(count) screws"
      }
    }
  }
}
