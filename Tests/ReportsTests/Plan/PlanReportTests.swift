import Logic
import Rules
import TestSupport
import Testing

@testable import Reports

struct PlanReportTests {
  private func report(
    _ changes: [(String, String)] = [], names: PlanReport.Names = .shown
  ) -> Report {
    PlanReport(
      PlannedCase.record(changes), rulebook: .standard,
      options: .init(names: names, day: CalendarDate("2026-11-25"))
    ).report
  }

  @Test func `the report on a planned case reads as on file`() {
    expectGolden(report().markdown.withoutDigest, named: "planned-markdown")
    expectGolden(report().html.withoutDigest, named: "planned-html")
  }

  @Test func `a plan that is ready has no warning`() {
    #expect(report().warning == nil)
    #expect(!report().html.contains("DRAFT"))
  }

  @Test(arguments: [
    ("imaging_reviewed: yes", "imaging_reviewed: no", "Earlier images"),
    ("imaging_reviewed: yes", "imaging_reviewed: unknown", "Earlier images"),
    ("study_date: 2026-11-20", "study_date: 2026-10-20", "images"),
    ("surgical_opinion: surgery_not_advised", "surgical_opinion: surgery_advised", "SINS"),
    ("plan_ready: yes", "plan_ready: no", "not marked ready"),
    ("      planned_technique: cryoablation\n", "", "no technique is chosen"),
    ("technique: cryoablation", "technique: vertebroplasty", "Vertebroplasty is undecided"),
  ])
  func `whatever is open makes it a draft, and is said on top`(
    old: String, new: String, reason: String
  ) throws {
    let report = report([(old, new)])
    #expect(report.warning == "DRAFT - NOT READY")
    #expect(report.warningReasons.contains { $0.contains(reason) }, "\(report.warningReasons)")
    let head = try #require(report.html.split(separator: "</thead>").first)
    #expect(head.contains("DRAFT - NOT READY"))
  }

  @Test func `no treatment is a choice that asks for nothing more`() {
    #expect(report([("technique: cryoablation", "technique: none")]).warning == nil)
  }

  @Test func `with names hidden nothing says who the patient is`() {
    for text in [report(names: .hidden).markdown, report(names: .hidden).html] {
      #expect(!text.contains("Lindholm"))
      #expect(!text.contains("H0042"))
      #expect(text.contains("left out"))
    }
    #expect(report().markdown.contains("Maja Lindholm"))
  }

  @Test func `everything cited is in the list of references, and nothing else is`() throws {
    let report = report()
    let list = try #require(report.sections.last)
    #expect(list.heading == "References")
    guard case .list(let entries) = list.blocks.first else {
      Issue.record("The references are no list.")
      return
    }
    let listed = entries.compactMap { Int($0.prefix { $0 != "." }) }
    #expect(listed == listed.sorted())
    let numbers = report.markdown.matches(of: /\\\[([0-9, ]+)\\\]/)
      .flatMap { $0.1.split(separator: ", ").compactMap { Int($0) } }
    #expect(Set(numbers).isSubset(of: Set(listed)))
    #expect(listed.contains(131))
  }

  @Test func `what the program is for is said once`() {
    #expect(report().markdown.ranges(of: "never replaces it").count == 1)
  }

  @Test func `dissent and attendees stand with the decision`() throws {
    let meeting = try #require(
      report().sections.first { $0.heading == "Decision of the meeting" })
    #expect(
      meeting.blocks.contains(
        .passage(label: "Dissent", text: "S. Brandl would decompress first.")))
    #expect(
      meeting.blocks.contains {
        if case .passage("Attendees", let text) = $0 { text.contains("O. Falk") } else { false }
      })
  }
}

extension String {
  /// The text without the digest of the rulebook, which every change of a rule changes.
  fileprivate var withoutDigest: String { replacing(/digest [0-9a-f]{64}/, with: "digest ...") }
}
