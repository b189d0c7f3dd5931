/// What the literature reports of each technique.
package enum Benchmarks {
  /// Every benchmark, in the order of the source article.
  package static let all: [Benchmark] =
    vertebroplasty + sacrumAndPelvis + longBones + heightRestoration + osteosynthesis
    + cementLeakage + cryoablation + cryoneurolysis + malformations + combined

  /// The benchmarks that speak of a technique.
  package static func of(_ technique: Technique) -> [Benchmark] {
    all.filter { $0.techniques.contains(technique) }
  }

  /// The benchmarks that answer a ledger entry.
  package static func answering(ledger: String) -> [Benchmark] {
    all.filter { $0.ledger == ledger }
  }

  /// The benchmark with this id.
  package static func named(_ id: String) -> Benchmark? {
    all.first { $0.id == id }
  }
}
