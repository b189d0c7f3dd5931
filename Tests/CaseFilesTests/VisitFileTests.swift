import Documents
import Logic
import Rules
import Testing

@testable import CaseFiles

@Suite struct VisitFileTests {
  private func read(_ visits: String) -> CaseFile {
    let text = """
      schema_version: 1
      case: x
      procedure:
        procedure_state: done
        procedure_done_date: 2026-01-12
      follow_up:
        visits:
      \(visits)
      """
    let book = Rulebook.standard
    return CaseFile.read(text, name: "x.yaml", book.catalogue, book.settings)
  }

  @Test func `visits are read in their order, and an id may be left out`() {
    let file = read("    - visit_date: 2026-02-10\n    - id: late\n      visit_state: died")
    #expect(file.problems.isEmpty)
    #expect(file.record.visits.map(\.id) == ["v1", "late"])
    #expect(file.record.visits[1].sheet["visit_state"] == .value(.word("died")))
  }

  @Test(arguments: [
    (
      "    - visit_date: 2026-01-02", "8:7",
      "The visit of 2026-01-02 lies before the procedure of 2026-01-12."
    ),
    ("    - id: a\n    - id: a", "9:11", "There is a visit a already."),
    ("    - id: Not so", "8:11", "Expected an id of up to 32 small letters"),
    ("    - pain: 3", "8:7", "`pain` is not a key here."),
    ("    - visit_pain_nrs: 11", "8:23", "`visit_pain_nrs`"),
    ("    - site: spine", "8:7", "`site` does not stand here. It belongs directly under a lesion."),
  ])
  func `what is wrong with a visit is said with its place`(
    visits: String, place: String, words: String
  ) {
    let problems = read(visits).problems.map(\.description)
    #expect(problems.contains { $0.hasPrefix("x.yaml:\(place): \(words)") }, "\(problems)")
  }

  @Test func `a fact of a visit has its place there and nowhere else`() {
    let book = Rulebook.standard
    let file = CaseFile.read(
      "schema_version: 1\ncase: x\nfollow_up:\n  visit_pain_nrs: 3\n", name: "x.yaml",
      book.catalogue, book.settings)
    #expect(
      file.problems.map(\.message) == [
        "`visit_pain_nrs` does not stand here. It belongs in a visit under `follow_up`."
      ])
  }

  @Test func `an assignment needs the visit in front where there are several`() throws {
    let record = read("    - id: a\n    - id: b").record
    let catalogue = Rulebook.standard.catalogue
    let one = try Assignment("b.visit_pain_nrs=4", in: record, catalogue)
    #expect(one.place == FactPlace(.visit("b"), "visit_pain_nrs"))
    #expect(throws: Assignment.Fault.self) {
      try Assignment("visit_pain_nrs=4", in: record, catalogue)
    }
  }
}
