internal import Logic

extension Benchmarks {
  /// Ablation together with cement.
  static let combined: [Benchmark] = [
    Benchmark(
      "comb-out-rfa-mwa", [.combinedAblationCement], "Effect", .reported,
      in: "Radiofrequency or microwave with stabilisation in one session",
      says: "Both have worked as well; comparisons between energies are scarce.",
      refs: [138, 139, 140, 141, 142]),
    Benchmark(
      "comb-out-pelvic-acetabular-rfa", [.combinedAblationCement, .radiofrequencyAblation],
      "Effect", .reported, in: "Metastasis of pelvis or acetabulum",
      when: NamedConditions.pelvicSite.isYes,
      says: "Similar results, from one report of a related method.", refs: [143]),
    Benchmark(
      "comb-out-wang", [.combinedAblationCement],
      "Relief, cement volume, leakage, against cement alone", .reported,
      in: "Neoplastic vertebra, radiofrequency with vertebroplasty", when: neoplasticVertebra,
      of: .patients(35),
      says: "Retrospective and small: more relief, more cement, less leakage.", refs: [146]),
    Benchmark(
      "comb-out-wang.cement_alone", [.vertebroplasty],
      "Relief, cement volume, leakage, against the combination", .reported,
      in: "Neoplastic vertebra, vertebroplasty alone", when: neoplasticVertebra, of: .patients(35),
      leaning: .unfavourable,
      says: "Retrospective and small: less relief, less cement, more leakage.", refs: [146]),
  ]

  private static let neoplasticVertebra: Condition = [
    LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
  ]
}
