import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// A verdict is explained in plain words on one screen, and in full on request.
@Suite struct ExplanationTests {
  /// Every technique of every lesion of the sample cases and of the case with three lesions.
  private func everyVerdict(_ check: (Explanation) throws -> Void) throws {
    for record in try (1...15).map(Story.figure) + [ThreeLesions.record()] {
      var file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
      for lesion in record.lesions.indices {
        file.lesionIndex = lesion
        for assessed in file.lesionAssessment?.techniques ?? [] {
          try check(Explanation(assessed, file))
        }
      }
    }
  }

  private func text(_ lines: [[Span]]) -> String {
    lines.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  @Test func `every verdict is explained on the smallest screen`() throws {
    try everyVerdict { explanation in
      let lines = explanation.lines(width: 78, rows: 18)
      #expect(lines.count <= 18)
      #expect(lines.allSatisfy { $0.columns <= 78 })
      let verdict = explanation.assessed.verdict.label
      #expect(text(lines).lowercased().hasPrefix(verdict))
      if !explanation.assessed.missing.isEmpty { #expect(text(lines).contains("TO FIND OUT")) }
      if !explanation.assessed.holds.isEmpty { #expect(text(lines).contains("HOLD")) }
    }
  }

  @Test func `with room every rule that holds is said with its references`() throws {
    try everyVerdict { explanation in
      let found = text(explanation.lines(width: 500, rows: 500))
      for reason in explanation.assessed.trace where reason.truth == .yes {
        let effect = reason.rule.effect.label
        guard ["caution", "indication", "contraindication"].contains(effect),
          !explanation.assessed.verdict.isClosed
        else { continue }
        let refs = reason.rule.refs.isEmpty ? "" : " \(reason.rule.refs)"
        #expect(found.contains("yes \(effect): \(reason.rule.says)\(refs)"))
      }
    }
  }

  @Test func `a rule that could forbid is named before one that could not`() throws {
    try everyVerdict { explanation in
      let effects = explanation.open.map(\.rule.effect.label)
      let last = effects.lastIndex(of: "contraindication") ?? -1
      let first = effects.firstIndex { $0 != "contraindication" && $0 != "scope" } ?? effects.count
      #expect(last < first)
    }
  }

  @Test func `the facts that were read stand below the rule with their values`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("w")
    #expect(story.screen.contains("Why cryoablation is possible"))
    #expect(story.screen.contains("To nerve or cord: 2 mm; To organ: NOT KNOWN"))
    story.press("j")
    #expect(story.screen.contains("Why ablation with cement is undecided"))
    story.press("Esc")
    #expect(story.screen.contains("No  Technique"))
  }

  @Test func `W gives every rule with its name from there`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press("w")
    #expect(!story.screen.contains("rt-percutaneous-scope"))
    story.press("W")
    #expect(story.screen.contains("every rule"))
    #expect(story.screen.contains("rt-percutaneous-scope"))
  }
}
