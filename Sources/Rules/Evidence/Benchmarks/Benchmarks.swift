package import Logic

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

  /// The benchmarks that speak of a technique and may concern the lesion.
  ///
  /// One that is known to concern others is left out; one of which that is not known is shown.
  package static func of(
    _ technique: Technique, _ reader: CaseReader, at place: CaseReader.Place
  ) -> [Benchmark] {
    of(technique).filter { reader.truth(of: $0.concerns, at: place) != .no }
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
