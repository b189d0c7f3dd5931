internal import Logic

extension Benchmarks {
  /// Cement in the sacrum and in the hip bone.
  static let sacrumAndPelvis: [Benchmark] = [
    Benchmark(
      "sac-out-insufficiency-vas", [.sacroplasty], "Pain, VAS, mean",
      .points(from: 9.2, to: 1.9), in: "Sacral insufficiency fracture",
      when: LesionFacts.aetiology.isOne(of: .insufficiency, .osteoporotic), of: .patients(243),
      after: "1 year",
      says: "Multicentre study; the number is of the whole study, sacral lesions included.",
      refs: [28]),
    Benchmark(
      "sac-out-lesion-vas", [.sacroplasty], "Pain, VAS, mean", .points(from: 9.0, to: 2.6),
      in: "Pathological lesion of the sacrum", when: NamedConditions.neoplasticBone.isYes,
      of: .patients(243), after: "1 year",
      says: "Same multicentre study; the number is of the whole study, fractures included.",
      refs: [28]),
    Benchmark(
      "ace-out-park-pain", [.acetabuloplasty], "Pain, numerical score, mean",
      .points(from: 6.1, to: 2.1), in: "Pelvic bone lesion", of: .patients(178),
      after: "1 month",
      says: "Pelvic lesions outside the acetabulum are counted in.", refs: [54]),
    Benchmark(
      "ace-out-park-gait", [.acetabuloplasty], "Gait kept", .percent(68),
      in: "Pelvic bone lesion", of: .patients(178),
      says: "About two in three of the same series kept their gait.", refs: [54]),
  ]
}
