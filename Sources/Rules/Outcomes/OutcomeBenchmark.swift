internal import Logic

/// A published figure that stands beside one's own. Nothing is tested against it: the patients are
/// others.
package struct OutcomeBenchmark: Hashable, Sendable {
  package let benchmark: Benchmark
  package let subject: Subject
  /// Of whom the figure is, where that is fewer than the rules read it for.
  private let population: Condition

  /// What it stands beside.
  package enum Subject: Hashable, Sendable {
    case measure(OutcomeMeasure)
    case pain
  }

  /// The figures that can stand beside a department's, each of which is printed in the source.
  package static let all: [OutcomeBenchmark] = [
    // The rules read myeloma with the metastases; the series has none, and myeloma has its own.
    .init("vp-out-metastatic-vas", .pain, of: LesionFacts.aetiology == .metastasis),
    .init("vp-out-myeloma-vas", .pain),
    .init("sac-out-insufficiency-vas", .pain), .init("sac-out-lesion-vas", .pain),
    .init("ace-out-park-pain", .pain), .init("osteo-out-pusceddu", .pain),
    .init("cem-inc-leak-minor", .measure(.leaked)),
    .init("cem-inc-intravasation", .measure(.leaked)),
    .init("cryo-inc-major.all", .measure(.cirse3)),
    .init("osteo-guidance-cbct", .measure(.anyEvent)),
    .init("lb-inc-fracture-one-year", .measure(.fractured)),
    .init("lb-out-fracture-alone-versus-augmented.cement_alone", .measure(.fractured)),
    .init("lb-out-fracture-alone-versus-augmented.with_fixation", .measure(.fractured)),
    .init("osteo-comp-few-major", .measure(.fractured)),
    .init("cryo-inc-major.fracture", .measure(.fractured)),
    .init("ace-out-park-gait", .measure(.walking)),
  ].compactMap(\.self)

  init?(_ id: String, _ subject: Subject, of population: Condition = .always) {
    guard let benchmark = Benchmarks.named(id) else { return nil }
    (self.benchmark, self.subject, self.population) = (benchmark, subject, population)
  }

  /// Those that speak of a technique that was done, in a lesion that they may concern; where nobody
  /// is counted, those of the techniques that are asked for.
  static func beside(_ treated: [TreatedCase], _ filter: OutcomeFilter) -> [OutcomeBenchmark] {
    guard !treated.isEmpty else {
      return all.filter { !filter.techniques.isDisjoint(with: $0.benchmark.techniques) }
    }
    var open = Set(all.indices)
    for target in treated.flatMap(\.targets) {
      guard let technique = target.done?.technique else { continue }
      let asked = open.filter { all[$0].benchmark.techniques.contains(technique) }
      if asked.isEmpty { continue }
      let reader = CaseReader(
        Case(id: "", lesions: [target.lesion]), .clinical, .standard, Rulebook.standard.form.reading
      )
      open.subtract(
        asked.filter { index in
          [all[index].benchmark.concerns, all[index].population].allSatisfy {
            reader.truth(of: $0, at: .lesion(0)) != .no
          }
        })
    }
    return all.indices.filter { !open.contains($0) }.map { all[$0] }
  }
}

extension Figure {
  /// The rate as a share from 0 to 1; nothing for a figure that is none.
  package var share: Double? {
    switch self {
    case .percent(let rate), .about(let rate), .upTo(let rate): rate / 100
    case .share(let part, let whole): Double(part) / Double(whole)
    case .points, .events, .patientsPerLife, .reported: nil
    }
  }
}
