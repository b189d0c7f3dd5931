import Foundation
import Logic
import Rules
import TestSupport
import Testing

@testable import Reports

struct RulebookPageTests {
  @Test func `the page beside the documents is the one of the rulebook`() throws {
    let page = RulebookPage(.standard).markdown
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try page.write(
        toFile: sourceRootPath() + "/docs/rules.md", atomically: true, encoding: .utf8)
    }
    #expect(
      try sourceText("docs/rules.md") == page,
      "docs/rules.md is stale: trocar rules document > docs/rules.md")
  }

  @Test func `the page has every rule, and each by its technique`() {
    let page = RulebookPage(.standard).markdown
    for rule in Rulebook.standard.rules {
      let mentions = page.split(separator: "`\(rule.id)`").count - 1
      let isShared = rule.techniques.count == Technique.allCases.count
      #expect(mentions == (isShared ? 1 : rule.techniques.count), "\(rule.id)")
    }
  }
}
