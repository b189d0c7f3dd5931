extension Benchmarks {
  /// Cold on a nerve.
  static let cryoneurolysis: [Benchmark] = [
    Benchmark(
      "neuro-out-longer-than-injection", [.cryoneurolysis], "Duration of relief", .reported,
      in: "Painful territory of a nerve",
      says: "Longer than after a local injection or a temporary catheter.", refs: [102]),
    Benchmark(
      "neuro-out-fewer-neuromas", [.cryoneurolysis], "Neuroma formation", .reported,
      in: "Against heat, or cutting the nerve",
      says: "Neuromas form less often after cold.", refs: [102]),
    Benchmark(
      "neuro-adv-no-systemic-toxicity", [.cryoneurolysis], "Systemic toxicity", .reported,
      in: "Against chemical neurolysis",
      says: "The toxicity that chemicals cause now and then is not seen with cold.",
      refs: [127]),
  ]
}
