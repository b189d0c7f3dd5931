import Foundation
import Rules
import TestSupport
import Testing

@testable import Reports

struct ScoresPageTests {
  @Test func `the page beside the documents is the one of the scores`() throws {
    let page = ScoresPage(Scales.all).markdown
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try page.write(
        toFile: sourceRootPath() + "/docs/scores.md", atomically: true, encoding: .utf8)
    }
    #expect(
      try sourceText("docs/scores.md") == page,
      "docs/scores.md is stale: UPDATE_GOLDEN=1 swift test --filter ScoresPageTests")
  }

  @Test func `the page has every score, and says what is unverified`() {
    let page = ScoresPage(Scales.all).markdown
    for scale in Scales.all {
      #expect(page.split(separator: "\n`\(scale.name)`: ").count == 2, "\(scale.name)")
    }
    #expect(page.contains("| unverified | 30 %. |"))
  }
}
