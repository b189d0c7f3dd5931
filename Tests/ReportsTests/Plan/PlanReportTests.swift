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

  private static let cement = ("technique: cryoablation", "technique: vertebroplasty")

  static let lost: [(changes: [(String, String)], why: String)] = [
    (
      [("      choice_reason: Nothing local is left but cold.\n", "")],
      "Cryoablation is possible, and no reason for the choice is on record"
    ),
    ([cement, ("coagulopathy: no", "coagulopathy: yes")], "Vertebroplasty is contraindicated"),
    ([("imaging_reviewed: yes", "imaging_reviewed: no")], "hold: "),
    (
      [
        cement,
        (
          "pain:\n  symptoms", "assumed:\n  coagulopathy: not mentioned\npain:\n  symptoms"
        ),
      ], "assumed, not known, and could forbid it: coagulopathy"
    ),
  ]

  @Test(arguments: lost.indices)
  func `a plan that was marked ready and may not be any more is nowhere called ready`(
    index: Int
  ) {
    let (changes, why) = Self.lost[index]
    let report = report(changes)
    #expect(report.warning == "DRAFT - NOT READY")
    #expect(report.warningReasons.contains { $0.contains(why) }, "\(report.warningReasons)")
    for text in [report.markdown, report.html] {
      #expect(!text.contains("**Plan ready**: yes"))
      #expect(!text.contains("<dt>Plan ready</dt><dd>yes"))
      // In the plan, and among the answers.
      #expect(text.ranges(of: "Marked ready, and no longer so: ").count == 2)
    }
  }

  @Test func `ice that reaches a joint, a vessel or the skin is a remark beside the reserve`() {
    let near = report([
      ("iceball_margin_mm: 2", "iceball_margin_mm: 6"),
      ("distance_to_joint_mm: 30", "distance_to_joint_mm: 3"),
      ("distance_to_skin_mm: 40", "distance_to_skin_mm: 6"),
    ]).markdown
    #expect(
      near.contains("The ice reaches the joint: 3 mm away, ice 6 mm beyond the lesion. Judgement"))
    #expect(!near.contains("reaches the skin"))
    #expect(!near.contains("reaches the large vessel"))
    #expect(near.contains("Reserve to the nearest nerve or organ: 6 mm"))
    #expect(!report().markdown.contains("The ice reaches"))
  }

  @Test func `six segments are told in one way`() {
    let text = report([
      ("technique: cryoablation", "technique: vertebroplasty"),
      ("levels: [T10]", "levels: [T7, T8, T9, T10, T11, T12]"),
    ]).markdown
    #expect(text.contains("Six segments in one session are the limit, to be acknowledged"))
    for other in ["too many", "still allowed"] { #expect(!text.contains(other)) }
  }

  @Test func `what is closed has no rank`() {
    let text = report([
      ("technique: cryoablation", "technique: vertebroplasty"),
      ("coagulopathy: no", "coagulopathy: yes"),
    ]).markdown
    #expect(text.contains("|  | Vertebroplasty | contraindicated |"))
  }

  @Test func `what is called mitigated without a measure is not reviewed`() {
    let called = report([
      (
        "risks_accepted: [infection]",
        "risks_accepted: [infection]\n      risks_mitigated: [major_complication_after_freezing]"
      )
    ])
    #expect(
      called.markdown.contains(
        "| not reviewed: called mitigated, and there is no measure against it | 131 |"))
    #expect(called.restsOn.contains { $0.contains("8 of 9 complications are not reviewed") })
  }

  @Test func `a plan that is ready still says at its head what it rests on`() {
    let head = report().restsOn
    #expect(head.contains { $0.contains("complications are not reviewed (section 7).") })
    #expect(head.contains { $0.contains("not known, and bearing on the verdict of cryoablation") })
    #expect(!head.contains { $0.contains("assumed") })
    #expect(report().markdown.contains("**What this rests on**"))
    #expect(report().html.contains("What this rests on"))
  }

  @Test func `what was assumed about safety stands at the head by name`() {
    let head = report([
      (
        "pain:\n  symptoms",
        "assumed:\n  coagulopathy: not mentioned\n  sex: a guess\npain:\n  symptoms"
      )
    ]).restsOn
    #expect(
      head.first == "2 answers are assumed, of safety: coagulopathy (section 12).", "\(head)")
  }

  @Test func `images dated after the day of the report are said at its head`() {
    let late = report([("study_date: 2026-11-20", "study_date: 2026-11-27")]).restsOn
    #expect(late.contains { $0.contains("MRI of Fri 27 Nov 2026") }, "\(late)")
    #expect(!report().restsOn.contains { $0.contains("Dated after") })
  }

  @Test func `images of a day to come are to come on the checklist too, and in order once made`() {
    let late = report([("study_date: 2026-11-20", "study_date: 2026-11-30")]).markdown
    #expect(late.contains("| Cross-sectional images | to come | MRI 30 Nov |"))
    #expect(late.contains("- **Latest CT or MRI**: MRI, Mon 30 Nov 2026, to come"))
    #expect(report().markdown.contains("| Cross-sectional images | met | MRI 20 Nov |"))
  }

  @Test func `images after the procedure are counted nowhere, and the head does not say they are`()
    throws
  {
    var record = PlannedCase.record()
    let day = try #require(CalendarDate("2026-12-03"))
    record.studies.append(
      Study(
        id: "after",
        sheet: Sheet(["study_modality": .value(.word("ct")), "study_date": .value(.date(day))])))
    let after = PlanReport(
      record, rulebook: .standard, options: .init(day: CalendarDate("2026-11-25"))
    ).report
    #expect(
      after.restsOn.contains("Dated after the procedure, and not counted: CT of Thu 3 Dec 2026."),
      "\(after.restsOn)")
    #expect(!after.restsOn.contains { $0.contains("counted as if") })
  }

  @Test func `pain on record without a score is not called not recorded`() {
    let bare = report([
      ("      pain_score_nrs: 7\n", ""), ("      pain_focal: yes\n", ""),
      ("      pain_refractory: yes\n", ""),
    ]).markdown
    #expect(bare.contains("- **Pain**: painful\n"))
    #expect(report().markdown.contains("- **Pain**: painful, 7 of 10, focal pain, refractory"))
  }

  @Test func `a fragility fracture is not asked for a size and a matrix`() {
    let fragile = report([
      ("aetiology: metastasis", "aetiology: osteoporotic"), ("    tumour_type: breast\n", ""),
      ("    lesion_size_mm: 22\n", ""), ("    lesion_matrix: lytic\n", ""),
    ]).markdown
    #expect(!fragile.contains("Size and matrix"))
  }

  @Test func `a limit that is not reached is not told as if it were`() {
    let text = report().markdown
    #expect(!text.contains("within the limit: More than"))
    #expect(text.contains("within the limit: Six segments in one session are the limit"))
  }

  @Test func `with no technique chosen the holds that are called for make it a draft`() {
    let report = report([
      ("      planned_technique: cryoablation\n", ""),
      ("imaging_reviewed: yes", "imaging_reviewed: no"),
    ])
    #expect(report.warningReasons.first == "A: no technique is chosen")
    #expect(
      report.warningReasons.contains { $0.contains("hold: ") && $0.contains("Earlier images") },
      "\(report.warningReasons)")
  }

  @Test func `once a technique is chosen the notes on others are left out`() {
    let chosen = report().markdown
    let open = report([("      planned_technique: cryoablation\n", "")]).markdown
    let cost = "Kyphoplasty costs more than vertebroplasty"
    #expect(open.contains(cost))
    #expect(!chosen.contains(cost))
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
