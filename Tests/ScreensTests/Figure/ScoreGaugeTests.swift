import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// Scores as gauges: never without their figure, and only what the case has.
@Suite struct ScoreGaugeTests {
  private func lines(_ answers: [(FactName, FactValue)], width: Int = 70) -> [String] {
    var lesion = Lesion(id: "A")
    for (fact, value) in answers { lesion.sheet[fact] = .value(value) }
    let record = Case(id: "one", lesions: [lesion])
    let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    return ScoreGauge.all(of: 0, file).flatMap { $0.lines(width) }
      .map { $0.map(\.text).joined() }
  }

  private static let vertebra: [(FactName, FactValue)] = [
    ("site", .word("spine")), ("aetiology", .word("metastasis")),
    ("vertebral_levels", .words(["T10"])),
  ]

  private static let parts: [(FactName, FactValue)] = [
    ("sins_pain", .word("occasional_non_mechanical")), ("lesion_matrix", .word("lytic")),
    ("sins_alignment", .word("normal")),
    ("sins_collapse", .word("no_collapse_gt_50_body_involved")),
    ("sins_posterolateral", .word("bilateral")),
  ]

  @Test func `SINS stands in its band, with the figure and the band in words`() {
    #expect(
      lines(Self.vertebra + Self.parts) == [
        "SINS   0 [.......|.#....|......] 18  8, potentially unstable (7-12)"
      ])
  }

  @Test func `a SINS with parts missing is a range, and says so`() {
    let some = Self.vertebra + Self.parts.filter { $0.0 != "sins_posterolateral" }
    #expect(lines(some) == ["SINS   0 [.....##|##....|......] 18  5 to 8, 1 part missing"])
  }

  @Test func `a score that the lesion does not have is not drawn`() {
    #expect(lines([("site", .word("acetabulum"))]).isEmpty)
    #expect(lines([]).isEmpty)
  }

  @Test func `one value of pain is no course, and two are drawn in the order of time`() throws {
    let pain: [(FactName, FactValue)] = [("painful", .yesNo(true)), ("pain_score_nrs", .number(7))]
    #expect(
      lines(pain) == ["Pain   0 [.......#...] 10  7 of 10, the only value: no course yet"])
    let day = try #require(CalendarDate("2027-01-12"))
    let later: [(FactName, FactValue)] = [
      ("follow_up_pain_nrs", .number(3)), ("follow_up_date", .date(day)),
    ]
    #expect(
      lines(pain + later) == [
        "Pain   0 [.......#...] 10  7 of 10, before treatment",
        "then   0 [...#.......] 10  3 of 10, follow-up on Tue 12 Jan 2027",
      ])
  }
}
