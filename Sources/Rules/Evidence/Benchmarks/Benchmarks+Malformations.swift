internal import Logic

extension Benchmarks {
  /// Cold in venous malformations: one review of 55 lesions.
  static let malformations: [Benchmark] = [
    Benchmark(
      "vm-out-size", [.cryoablation], "Loss of size, weighted mean", .percent(92.0),
      in: "Venous malformation", when: malformation, of: .lesions(55),
      says: "Pooled by a systematic review.",
      refs: [130]),
    Benchmark(
      "vm-out-pain", [.cryoablation], "Fall of the pain score, weighted mean", .percent(77),
      in: "Venous malformation", when: malformation, of: .lesions(55), says: "Same review.",
      refs: [130]),
    Benchmark(
      "vm-out-symptom-free", [.cryoablation], "Symptoms gone", .share(35, of: 55),
      in: "Venous malformation", when: malformation, of: .lesions(55), says: "Same review; 63.6 %.",
      refs: [130]),
  ]

  private static let malformation = LesionFacts.aetiology == .vascularMalformation
}
