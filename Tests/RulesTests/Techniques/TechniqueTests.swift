import Testing

@testable import Rules

@Suite struct TechniqueTests {
  @Test func `techniques keep the names that files and rules use`() {
    #expect(
      Technique.allCases.map(\.rawValue) == [
        "vertebroplasty", "kyphoplasty", "vertebral_implant", "sacroplasty", "acetabuloplasty",
        "long_bone_cementoplasty", "osteosynthesis", "cryoablation", "cryoneurolysis",
        "combined_ablation_cement", "radiofrequency_ablation",
      ])
  }

  @Test func `techniques sort as they are declared`() {
    #expect(
      [Technique.cryoablation, .kyphoplasty, .vertebroplasty].sorted().first == .vertebroplasty)
    #expect(Technique.allCases.shuffled().sorted() == Technique.allCases)
  }

  @Test(arguments: Technique.allCases)
  func `a short label fits the head of a table`(technique: Technique) {
    #expect((1...10).contains(technique.shortLabel.count))
  }

  @Test func `short labels differ`() {
    #expect(Set(Technique.allCases.map(\.shortLabel)).count == 11)
  }

  @Test func `screws alone place no cement, and freezing is one way to ablate`() {
    #expect(!Technique.placesCement.contains(.osteosynthesis))
    #expect(Technique.placesCement.count == 7)
    #expect(Technique.freezes.isStrictSubset(of: Technique.ablates))
    #expect(!Technique.freezes.contains(.radiofrequencyAblation))
  }
}
