import Foundation
import Rules
import TestSupport
import Testing

@testable import Reports

struct HazardPageTests {
  @Test func `the page of hazards is the one of the register`() throws {
    let page = HazardPage().markdown
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try page.write(
        toFile: sourceRootPath() + "/docs/hazards.md", atomically: true, encoding: .utf8)
    }
    #expect(
      try sourceText("docs/hazards.md") == page,
      "docs/hazards.md is stale: trocar rules document --hazards > docs/hazards.md")
  }

  @Test func `a rule that can contraindicate shows its hazard`() throws {
    let rule = try #require(Rulebook.standard["cem-ci-coagulopathy"])
    let row = RulePage(rule, in: .standard).rows.first { $0.label == "Hazard" }
    #expect(
      row?.text == "C01 Bleeding from a needle or into the spinal canal (catastrophic)")
  }
}
