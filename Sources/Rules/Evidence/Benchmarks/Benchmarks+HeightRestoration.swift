internal import Logic

extension Benchmarks {
  /// Balloon kyphoplasty and implants in a vertebra.
  static let heightRestoration: [Benchmark] = [
    Benchmark(
      "kp-cavity-partial-height", [.kyphoplasty, .vertebralImplant], "Height regained",
      .reported, in: "Vertebral compression",
      says: "The device leaves a cavity and restores the height in part, not wholly.", refs: []),
    Benchmark(
      "kp-out-mortality-nnt.kyphoplasty", [.kyphoplasty], "Treated for each life saved",
      .patientsPerLife(11.9), in: "Not described as metastatic; shown for osteoporosis only",
      when: osteoporotic,
      after: "up to 5 years",
      says: "Adjusted estimate against conservative care.", refs: [59],
      beside: ["kp-out-mortality-nnt.vertebroplasty"]),
    Benchmark(
      "kp-out-mortality-nnt.vertebroplasty", [.vertebroplasty], "Treated for each life saved",
      .patientsPerLife(23.8), in: "Not described as metastatic; shown for osteoporosis only",
      when: osteoporotic,
      after: "up to 5 years",
      says: "Adjusted estimate against conservative care.", refs: [59],
      beside: ["kp-out-mortality-nnt.kyphoplasty"]),
    Benchmark(
      "kp-out-equal-to-vertebroplasty-metastases", [.vertebroplasty, .kyphoplasty],
      "Pain, disability, quality of life", .reported, in: "Spinal metastasis",
      when: NamedConditions.metastaticBone.isYes,
      leaning: .noDifference,
      says: "Both improved all three clearly, and neither did so substantially better.",
      refs: [58, 60]),
    Benchmark(
      "impl-out-versus-balloon", [.vertebralImplant],
      "Pain, height, adjacent fractures, against a balloon", .reported,
      in: "Painful osteoporotic compression fracture", when: osteoporotic,
      says: "Randomised: titanium implants did better on all three than balloon kyphoplasty.",
      refs: [64], beside: ["impl-out-safety-function-equal"]),
    Benchmark(
      "impl-out-versus-balloon.balloon", [.kyphoplasty],
      "Pain, height, adjacent fractures, against an implant", .reported,
      in: "Painful osteoporotic compression fracture", when: osteoporotic, leaning: .unfavourable,
      says: "Randomised: the balloon did less well on all three than titanium implants.",
      refs: [64], beside: ["impl-out-safety-function-equal"]),
    Benchmark(
      "impl-out-safety-function-equal", [.vertebralImplant, .kyphoplasty],
      "Adverse events and function", .reported,
      in: "Painful osteoporotic compression fracture", when: osteoporotic, leaning: .noDifference,
      says: "In the same trial both were similar with implant and with balloon.", refs: [64]),
  ]

  private static let osteoporotic: Condition = LesionFacts.aetiology == .osteoporotic
}
