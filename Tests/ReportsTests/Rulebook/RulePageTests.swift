import Logic
import Rules
import TestSupport
import Testing

@testable import Reports

struct RulePageTests {
  private static func page(_ id: String) throws -> RulePage {
    RulePage(try #require(Rulebook.standard[id]), in: .standard)
  }

  @Test func `a setting behind a fact that is worked out is on the page`() throws {
    let page = try Self.page("cem-ci-unstable-spinal-lesion")
    #expect(page.settings.map(\.name) == [.sinsUnstableFrom])
    #expect(page.rows.contains { $0.label == "That is" && $0.text.hasPrefix("Spine unstable: ") })
  }

  @Test func `every part of a condition has a row of its own`() throws {
    let rows = try Self.page("cem-ci-unstable-spinal-lesion").rows
    let start = try #require(rows.firstIndex { $0.label == "When" })
    #expect(rows[start].text == "Site: spine")
    #expect(rows[start + 1] == ("and", "Spine unstable: yes"))
  }

  @Test func `references stand with author, title and year`() throws {
    let references = try Self.page("cem-ci-coagulopathy").references
    #expect(references.map { $0.prefix(4) } == ["23. ", "24. "])
    #expect(references[0].contains("Saliou G") && references[0].contains("2010"))
  }

  @Test func `a rule decides in the case in which it alone is true`() throws {
    let rule = try #require(Rulebook.standard["cem-ci-coagulopathy"])
    var record = Case(id: "x", lesions: [Lesion(id: "A")])
    try record.set(
      "site=sacrum; aetiology=osteoporotic; fracture_present=yes; coagulopathy=yes",
      Rulebook.standard.catalogue)
    let works = Rulebook.standard.atWork(rule, in: [record])
    #expect(
      works == [
        RuleAtWork(
          caseID: "x", lesion: "A", technique: .sacroplasty, verdict: .contraindicated, truth: .yes)
      ])
    #expect(works.lines == ["x A: holds; Sacroplasty contraindicated"])
  }
}
