import Testing

@testable import Logic

@Suite struct CaseNamesTests {
  @Test(arguments: ["fig-01", "a", "7", "mri_2.b", String(repeating: "a", count: 64)])
  func `small letters, digits and a few signs name a case`(id: String) {
    #expect(Case.accepts(id: id))
  }

  @Test(
    arguments: [
      "", "Fig-01", ".hidden", "-x", "..", "a/b", "a b", "é", "a\n", "a\u{0}",
      String(repeating: "a", count: 65),
    ])
  func `nothing that could be a path, an option or a name of a person names a case`(id: String) {
    #expect(!Case.accepts(id: id))
  }

  @Test func `a lesion has letters and digits, a study is named as a case is`() {
    #expect(["A", "b2", "T10left"].allSatisfy(Lesion.accepts))
    #expect(
      !["", "A-1", "a b", "é", String(repeating: "A", count: 17)].contains(where: Lesion.accepts))
    #expect(["s1", "mri-1", "ct_2026"].allSatisfy(Study.accepts))
    #expect(!["", "S1", "-1", String(repeating: "a", count: 33)].contains(where: Study.accepts))
  }
}
