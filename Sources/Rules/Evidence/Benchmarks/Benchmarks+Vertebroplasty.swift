internal import Logic

extension Benchmarks {
  /// Vertebroplasty in osteoporotic and neoplastic vertebrae.
  static let vertebroplasty = osteoporoticTrials + neoplasticVertebrae

  /// The trials that agree and those that do not; none of them is shown without the others.
  private static let trials = [
    "vp-out-vertos-1-2", "vp-out-sham-trials-no-difference", "vp-out-vertos-4", "vp-out-vapour",
  ]

  private static let osteoporoticTrials: [Benchmark] = [
    Benchmark(
      "vp-out-vertos-1-2", [.vertebroplasty], "Benefit against conservative care", .reported,
      in: "Osteoporotic vertebral fracture", when: osteoporotic,
      says: "Vertebroplasty did better than conservative care in VERTOS I and II.",
      refs: [34, 35], beside: others(than: "vp-out-vertos-1-2")),
    Benchmark(
      "vp-out-sham-trials-no-difference", [.vertebroplasty], "Pain against sham", .reported,
      in: "Osteoporotic vertebral fracture", when: osteoporotic, leaning: .noDifference,
      says: """
        Two multicentre trials and a later review saw no difference from a sham with local \
        anaesthetic; the sham is criticised as active treatment.
        """,
      refs: [36, 37, 38, 39], beside: others(than: "vp-out-sham-trials-no-difference")),
    Benchmark(
      "vp-out-vertos-4", [.vertebroplasty], "Pain against sham", .reported,
      in: "Acute osteoporotic fracture, up to 9 weeks old",
      when: [osteoporotic, PainFacts.symptomDurationDays <= 63], leaning: .noDifference,
      says: "VERTOS IV saw no difference from sham in fractures of up to 9 weeks.",
      refs: [39], beside: others(than: "vp-out-vertos-4")),
    Benchmark(
      "vp-out-vapour", [.vertebroplasty], "Benefit against placebo", .reported,
      in: "Acute fracture, symptoms for less than 6 weeks",
      when: [osteoporotic, PainFacts.symptomDurationDays < 42],
      says: "VAPOUR saw a benefit over placebo in fractures with less than 6 weeks of symptoms.",
      refs: [41], beside: others(than: "vp-out-vapour")),
    Benchmark(
      "vp-out-vertos-12-months", [.vertebroplasty], "Share with a high pain score", .reported,
      in: "Patients of VERTOS II and IV", when: osteoporotic, after: "12 months",
      says: "At a year fewer had much pain after vertebroplasty than after sham or usual care.",
      refs: [42], beside: trials),
    Benchmark(
      "vp-out-moderate-deformity", [.vertebroplasty], "Share with a high pain score", .reported,
      in: "Moderate fracture deformity",
      when: [osteoporotic, LesionFacts.fractureDeformityGrade == .moderate],
      says: "With a moderate deformity a high pain score was less likely after vertebroplasty.",
      refs: [42], beside: trials),
  ]

  private static let neoplasticVertebrae: [Benchmark] = [
    Benchmark(
      "vp-out-metastatic-vas", [.vertebroplasty], "Pain, VAS", .points(from: 5.8, to: 2.7),
      in: "Metastatic compression fracture", when: NamedConditions.metastaticBone.isYes,
      says: "A retrospective series; numbers 43 and 60 are the same paper and count once.",
      refs: [43]),
    Benchmark(
      "vp-out-posterior-column-paravertebral", [.vertebroplasty], "Relief of pain", .reported,
      in: "Metastatic compression fracture", when: NamedConditions.metastaticBone.isYes,
      says: """
        Relief was greater with posterior column or paravertebral involvement, which never \
        cancels the caution about the posterior wall.
        """,
      refs: [43]),
    Benchmark(
      "vp-out-myeloma-long-term", [.vertebroplasty], "Pain and disability", .reported,
      in: "Multiple myeloma", when: LesionFacts.aetiology == .myeloma, after: "5 years",
      says: "Pain and disability fell, and the gain held on long follow-up.", refs: [44]),
    Benchmark(
      "vp-out-myeloma-vas", [.vertebroplasty], "Pain, VAS, median", .points(from: 9, to: 1),
      in: "Multiple myeloma", when: LesionFacts.aetiology == .myeloma,
      says: "One series, of myeloma by the title of its reference; the text names no disease.",
      refs: [45]),
    Benchmark(
      "vp-exp-neoplastic-favourable",
      [.vertebroplasty, .kyphoplasty, .vertebralImplant, .combinedAblationCement],
      "Result of augmentation", .reported, in: "Symptomatic neoplastic vertebra",
      when: [LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes],
      says: "Experience of the authors: it tends to go well where the team takes part.",
      refs: []),
  ]

  private static func others(than id: String) -> [String] { trials.filter { $0 != id } }

  private static let osteoporotic: Condition = LesionFacts.aetiology == .osteoporotic
}
