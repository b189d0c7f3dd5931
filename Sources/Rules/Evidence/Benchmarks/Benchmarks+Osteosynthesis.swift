extension Benchmarks {
  /// Percutaneous screws in pelvis and proximal femur.
  static let osteosynthesis: [Benchmark] = [
    Benchmark(
      "osteo-out-pain-function", [.osteosynthesis], "Pain and function", .reported,
      in: "Pathological fracture, present or impending",
      says: "The series report significantly better scores for both.", refs: [66, 67, 68, 69]),
    Benchmark(
      "osteo-out-pusceddu", [.osteosynthesis], "Pain, VAS, mean", .points(from: 7.1, to: 1.4),
      in: "Screws with cement", of: .patients(27), after: "6 months",
      says: "One series of screws with cement.", refs: [68]),
    Benchmark(
      "osteo-comp-few-major", [.osteosynthesis], "Secondary fracture of the proximal femur",
      .events(2), in: "One series of screws in the pelvis", leaning: .unfavourable,
      says: "Few major complications are reported; these two stand in one series.", refs: [66]),
    Benchmark(
      "osteo-guidance-cbct", [.osteosynthesis], "Adverse events", .share(0, of: 75),
      in: "Pelvic metastasis, cone-beam CT guidance", of: .screws(75),
      says: "Counted by screw, steep angles included.", refs: [70]),
  ]
}
