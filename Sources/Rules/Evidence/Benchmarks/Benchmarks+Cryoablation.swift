internal import Logic

extension Benchmarks {
  /// Cold in tumours of bone and soft tissue.
  static let cryoablation: [Benchmark] = [
    Benchmark(
      "cryo-out-osteoid-osteoma", [.cryoablation], "Overall clinical success", .percent(96),
      in: "Osteoid osteoma", when: LesionFacts.tumourType == .osteoidOsteoma, of: .patients(50),
      says: "Retrospective; adults, by the title of its reference.", refs: [90]),
    Benchmark(
      "cryo-adv-intrinsic-analgesia", [.cryoablation, .combinedAblationCement],
      "Pain during and just after", .reported, in: "Ablation by cold against other energies",
      says: "Cold numbs by itself, so there is less pain at the time; not a sign of efficacy.",
      refs: [94, 95]),
    Benchmark(
      "cryo-sel-small-no-erosion", [.cryoablation, .combinedAblationCement], "Local control",
      .reported, in: "Few metastases, under 2 cm, cortex intact",
      when: LesionFacts.aetiology == .metastasis,
      says: "Control is better in such lesions; a predictor, not a condition of admission.",
      refs: [97, 98]),
    Benchmark(
      "cryo-out-motion", [.cryoablation], "Pain, quality of life, function", .reported,
      in: "Metastatic bone disease", when: NamedConditions.metastaticBone.isYes, after: "6 months",
      says: "MOTION: relief quick and lasting, better quality of life, function kept.",
      refs: [112]),
    Benchmark(
      "stt-out-desmoid", [.cryoablation], "Effect against usual treatment", .reported,
      in: "Desmoid outside the abdomen", when: LesionFacts.tumourType == .desmoid,
      after: "short to medium term", leaning: .noDifference,
      says: "Safe, and as effective as the usual treatment.", refs: [124, 125]),
    Benchmark(
      "cryo-inc-major.all", boneCryoablation, "Major complication", .percent(2.5),
      in: "Bone tumour", when: NamedConditions.boneTumour.isYes, leaning: .unfavourable,
      says: "All major complications together; secondary fracture is the largest part.",
      refs: [131], beside: ["cryo-inc-major.fracture"]),
    Benchmark(
      "cryo-inc-major.fracture", boneCryoablation, "Secondary fracture", .percent(1.2),
      in: "Bone tumour", when: NamedConditions.boneTumour.isYes, leaning: .unfavourable,
      says: "Counted within the major complications, not on top of them.", refs: [131],
      beside: ["cryo-inc-major.all"]),
  ]

  private static let boneCryoablation: [Technique] = [.cryoablation, .combinedAblationCement]
}
