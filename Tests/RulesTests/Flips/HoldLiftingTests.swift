import Logic
import TestSupport
import Testing

@testable import Rules

/// What is to become so to lift a hold, said as a state and never as the name of a fact.
@Suite struct HoldLiftingTests {
  private let rulebook = Rulebook.standard

  private func lesion(_ notation: String) throws -> LesionAssessment {
    var record = Case(id: "made-up", lesions: [Lesion(id: "A")])
    try record.set(notation, rulebook.catalogue)
    return try #require(rulebook.assess(record).lesion("A"))
  }

  private static let gluteal =
    "site=soft_tissue; aetiology=soft_tissue_tumour; tumour_type=desmoid;"
    + " soft_tissue_region=gluteal; painful=yes; study_age=3"

  private func lifting(_ fact: FactName, _ notation: String) throws -> [[String]] {
    try lesion(notation).techniques.flatMap(\.holds).filter { $0.waitsFor == [fact] }
      .map { $0.lifting(rulebook.catalogue) }.uniqued
  }

  @Test func `changed symptoms are not what lifts the hold that they call for`() throws {
    #expect(
      try lifting("symptoms_changed_since_imaging", Self.gluteal) == [
        ["symptoms as at the imaging"]
      ])
  }

  @Test func `images that wait to be reviewed are lifted by the review`() throws {
    #expect(try lifting("imaging_reviewed", Self.gluteal) == [["images reviewed"]])
  }

  @Test func `a hold says whether it is called for or only not excluded`() throws {
    var record = Case(id: "made-up", lesions: [Lesion(id: "A")])
    try record.set(Self.gluteal, rulebook.catalogue)
    let before = try #require(FlipSearch(rulebook).flips(of: record).first).holds
    try record.set("symptoms_changed_since_imaging=yes", rulebook.catalogue)
    let after = try #require(FlipSearch(rulebook).flips(of: record).first).holds
    func truth(_ holds: [HoldFlips]) -> [Truth] {
      holds.filter { $0.rule.when.facts.contains("symptoms_changed_since_imaging") }.map(\.truth)
    }
    #expect(truth(before) == [.unknown])
    #expect(truth(after) == [.yes])
  }
}
