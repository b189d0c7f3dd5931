import Rules

/// The bit-sliced and the explaining evaluator on cases of one seed, up to the first difference.
struct Comparison: Sendable {
  private(set) var compared = 0
  private(set) var differences: [CrossCheck.Difference] = []

  init(cases: Int, seed: UInt64) {
    var check = CrossCheck(.standard)
    var maker = CaseMaker(.standard, seed: seed)
    while compared < cases, differences.isEmpty {
      differences = check.compare((0..<CrossCheck.batch).map { _ in maker.next() })
      compared += CrossCheck.batch
    }
  }
}
