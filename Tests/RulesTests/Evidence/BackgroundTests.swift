import Testing

@testable import Rules

@Suite struct BackgroundTests {
  @Test func `each statement answers one ledger entry`() {
    #expect(Set(Background.all.map(\.ledger)).count == Background.all.count)
  }

  @Test func `a statement is one sentence with techniques and references that exist`() {
    let faulty = Background.all.filter {
      $0.techniques.isEmpty || !$0.says.hasSuffix(".")
        || $0.references.contains { References.numbered($0) == nil }
    }
    #expect(faulty == [])
  }

  @Test func `cryo-note-no-modality-superior: it stands with every ablation of bone`() {
    for technique in [Technique.cryoablation, .combinedAblationCement, .radiofrequencyAblation] {
      #expect(
        Background.of(technique).contains { $0.ledger == "cryo-note-no-modality-superior" })
    }
  }
}
