import Logic
import Testing

@testable import Rules

@Suite struct BenchmarksTests {
  @Test func `each benchmark has an id of its own`() {
    #expect(Set(Benchmarks.all.map(\.id)).count == Benchmarks.all.count)
  }

  @Test func `a benchmark names references that exist`() {
    let missing = Benchmarks.all.flatMap(\.references).filter { References.numbered($0) == nil }
    #expect(missing == [])
  }

  @Test func `only experience and common knowledge stand without a reference`() {
    let bare = Benchmarks.all.filter(\.references.isEmpty).map(\.id)
    #expect(bare == ["vp-exp-neoplastic-favourable", "kp-cavity-partial-height"])
  }

  @Test func `a benchmark has techniques, a population and one sentence`() {
    let faulty = Benchmarks.all.filter {
      $0.techniques.isEmpty || $0.population.isEmpty || $0.measured.isEmpty
        || !$0.says.hasSuffix(".") || $0.says.contains("\n")
    }
    #expect(faulty == [])
  }

  @Test func `what must be seen beside a benchmark exists`() {
    let lost = Benchmarks.all.flatMap(\.beside).filter { Benchmarks.named($0) == nil }
    #expect(lost == [])
  }

  /// Figures as the ledger prints them, written by hand.
  static let figures: [(id: String, figure: Figure, refs: [Int])] = [
    ("vp-out-metastatic-vas", .points(from: 5.8, to: 2.7), [43]),
    ("vp-out-myeloma-vas", .points(from: 9, to: 1), [45]),
    ("sac-out-insufficiency-vas", .points(from: 9.2, to: 1.9), [28]),
    ("sac-out-lesion-vas", .points(from: 9.0, to: 2.6), [28]),
    ("ace-out-park-pain", .points(from: 6.1, to: 2.1), [54]),
    ("ace-out-park-gait", .percent(68), [54]),
    ("lb-inc-fracture-one-year", .percent(40.6), [55]),
    ("lb-out-fracture-alone-versus-augmented.cement_alone", .percent(5), [56]),
    ("lb-out-fracture-alone-versus-augmented.with_fixation", .percent(7), [56]),
    ("kp-out-mortality-nnt.kyphoplasty", .patientsPerLife(11.9), [59]),
    ("kp-out-mortality-nnt.vertebroplasty", .patientsPerLife(23.8), [59]),
    ("osteo-out-pusceddu", .points(from: 7.1, to: 1.4), [68]),
    ("osteo-comp-few-major", .events(2), [66]),
    ("osteo-guidance-cbct", .share(0, of: 75), [70]),
    ("cem-inc-leak-minor", .about(percent: 70), [78]),
    ("cem-inc-intravasation", .upTo(percent: 25), [73]),
    ("cryo-out-osteoid-osteoma", .percent(96), [90]),
    ("cryo-inc-major.all", .percent(2.5), [131]),
    ("cryo-inc-major.fracture", .percent(1.2), [131]),
    ("vm-out-size", .percent(92), [130]),
    ("vm-out-pain", .percent(77), [130]),
    ("vm-out-symptom-free", .share(35, of: 55), [130]),
  ]

  @Test(arguments: figures)
  func `a figure is the published one`(id: String, figure: Figure, refs: [Int]) {
    let benchmark = Benchmarks.named(id)
    #expect(benchmark?.figure == figure)
    #expect(benchmark?.references == refs)
  }

  @Test func `every figure is checked by hand`() {
    let withFigure = Benchmarks.all.filter { $0.figure != .reported }.map(\.id)
    #expect(Set(withFigure) == Set(Self.figures.map(\.id)))
  }

  static let samples: [(id: String, sample: Benchmark.Sample)] = [
    ("sac-out-insufficiency-vas", .patients(243)), ("ace-out-park-pain", .patients(178)),
    ("osteo-out-pusceddu", .patients(27)), ("osteo-guidance-cbct", .screws(75)),
    ("cryo-out-osteoid-osteoma", .patients(50)), ("vm-out-size", .lesions(55)),
    ("comb-out-wang", .patients(35)),
  ]

  @Test(arguments: samples)
  func `a sample is the published one`(id: String, sample: Benchmark.Sample) {
    #expect(Benchmarks.named(id)?.sample == sample)
  }

  @Test func `vp-out-vertos-1-2: trials for and against vertebroplasty come together`() {
    for id in ["vp-out-vertos-1-2", "vp-out-vapour"] {
      #expect(Benchmarks.named(id)?.beside.contains("vp-out-sham-trials-no-difference") == true)
      #expect(Benchmarks.named(id)?.beside.contains("vp-out-vertos-4") == true)
    }
    #expect(Benchmarks.named("vp-out-vertos-4")?.beside.contains("vp-out-vapour") == true)
  }

  @Test func `cem-inc-leak-minor: the two leak figures stand beside each other, never added`() {
    #expect(Benchmarks.named("cem-inc-leak-minor")?.beside == ["cem-inc-intravasation"])
    #expect(Benchmarks.named("cem-inc-intravasation")?.beside == ["cem-inc-leak-minor"])
  }

  @Test(arguments: Benchmarks.all)
  func `a benchmark reads only facts that there are`(benchmark: Benchmark) {
    #expect(benchmark.concerns.facts.allSatisfy { Catalogue.clinical[$0] != nil })
  }

  private func shown(_ answers: [FactName: FactValue], of technique: Technique) -> Set<String> {
    Set(Benchmarks.of(technique, Bedside(answers).reader(), at: .lesion(0)).map(\.id))
  }

  static let osteoporosis: [FactName: FactValue] = [
    "site": .word("spine"), "aetiology": .word("osteoporotic"), "fracture_present": .yes,
    "painful": .yes,
  ]

  static let trials: [(days: Double, positive: Bool, negative: Bool)] = [
    (41, true, true), (42, false, true), (63, false, true), (64, false, false),
  ]

  @Test(arguments: trials)
  func `vp-out-vertos-4: the acute trials are shown by the age of the fracture`(
    days: Double, positive: Bool, negative: Bool
  ) {
    let shown = shown(
      Self.osteoporosis.and(["symptom_duration_days": .number(days)]), of: .vertebroplasty)
    #expect(shown.contains("vp-out-vapour") == positive)
    #expect(shown.contains("vp-out-vertos-4") == negative)
    #expect(shown.contains("vp-out-sham-trials-no-difference"))
    #expect(shown.contains("vp-out-vertos-1-2"))
  }

  @Test func `while the age of the fracture is not known both acute trials are shown`() {
    let shown = shown(Self.osteoporosis, of: .vertebroplasty)
    #expect(shown.isSuperset(of: ["vp-out-vapour", "vp-out-vertos-4"]))
  }

  @Test func `kp-out-mortality-nnt: the survival figure is for osteoporosis only`() {
    let id = "kp-out-mortality-nnt.kyphoplasty"
    #expect(shown(Self.osteoporosis, of: .kyphoplasty).contains(id))
    let metastasis = Self.osteoporosis.and(["aetiology": .word("metastasis")])
    #expect(!shown(metastasis, of: .kyphoplasty).contains(id))
    #expect(
      shown(metastasis, of: .kyphoplasty).contains("kp-out-equal-to-vertebroplasty-metastases"))
  }

  @Test(arguments: Technique.allCases)
  func `each technique has at least one benchmark`(technique: Technique) {
    #expect(!Benchmarks.of(technique).isEmpty)
  }

  @Test(arguments: [
    (Figure.points(from: 9.0, to: 2.6), "9 to 2.6 points"), (.about(percent: 70), "about 70 %"),
    (.upTo(percent: 25), "up to 25 %"), (.percent(2.5), "2.5 %"), (.share(0, of: 75), "0 of 75"),
    (.events(2), "2, of how many is not said"), (.reported, "no figure given"),
    (.patientsPerLife(11.9), "1 life for 11.9 patients"),
  ])
  func `a figure reads as a clinician writes it`(figure: Figure, words: String) {
    #expect(figure.words == words)
  }
}
