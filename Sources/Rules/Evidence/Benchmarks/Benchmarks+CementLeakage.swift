internal import Logic

extension Benchmarks {
  /// How often cement leaves the vertebra; the two figures overlap and are never added.
  static let cementLeakage: [Benchmark] = [
    Benchmark(
      "cem-inc-leak-minor", spinalCement, "Leak into veins, soft tissue or disc",
      .about(percent: 70), in: "Vertebra treated with cement", when: LesionFacts.site == .spine,
      leaning: .unfavourable,
      says: "Common, and mostly without symptoms.", refs: [78],
      beside: ["cem-inc-intravasation"]),
    Benchmark(
      "cem-inc-intravasation", spinalCement, "Cement in the periosteal veins",
      .upTo(percent: 25), in: "Vertebra treated with cement", when: LesionFacts.site == .spine,
      leaning: .unfavourable,
      says: "The highest incidence reported; veins are counted in the other figure too.",
      refs: [73], beside: ["cem-inc-leak-minor"]),
  ]

  private static let spinalCement: [Technique] = [
    .vertebroplasty, .kyphoplasty, .vertebralImplant, .combinedAblationCement,
  ]
}
