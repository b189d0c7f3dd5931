import Logic
import Testing

@testable import Rules

/// The order of the verdicts, on a rulebook with one rule of each effect.
@Suite struct VerdictTests {
  private let rulebook = SmallRulebook.rulebook(SmallRulebook.verdictRules)

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    var changes: [FactName: SmallRulebook.Change] = [:]
    let verdict: Verdict
    var because: Because?
    let reasons: [String]
    var missing: [FactName] = []

    var testDescription: String { name }
  }

  private static let no = SmallRulebook.Change.value(.yesNo(false))
  private static let yes = SmallRulebook.Change.value(.yesNo(true))
  private static let there = SmallRulebook.Change.value(.word("there"))

  static let rows = [
    Row(name: "all is well", verdict: .indicated, reasons: ["images", "pain"]),
    Row(
      name: "another site", changes: ["site": there], verdict: .notApplicable, reasons: ["scope"]),
    Row(
      name: "another site beats a contraindication",
      changes: ["site": there, "bleeds": yes], verdict: .notApplicable, reasons: ["scope"]),
    Row(
      name: "a contraindication", changes: ["bleeds": yes], verdict: .contraindicated,
      reasons: ["bleeding"]),
    Row(
      name: "a contraindication while the site is not known",
      changes: ["site": .blank, "bleeds": yes], verdict: .contraindicated,
      reasons: ["bleeding"]),
    Row(
      name: "a contraindication beats a requirement that is not met",
      changes: ["bleeds": yes, "imaged": no], verdict: .contraindicated, reasons: ["bleeding"]),
    Row(
      name: "a requirement known to be no", changes: ["imaged": no], verdict: .notIndicated,
      reasons: ["images"]),
    Row(
      name: "every indication known to be no", changes: ["score": .value(.number(3))],
      verdict: .notIndicated, reasons: ["pain"]),
    Row(
      name: "an indication whose fact does not apply", changes: ["hurts": no],
      verdict: .notIndicated, reasons: ["pain"]),
    Row(
      name: "the site is blank", changes: ["site": .blank], verdict: .undecided,
      reasons: ["scope"], missing: ["site"]),
    Row(
      name: "a contraindication is blank: never read as absent", changes: ["bleeds": .blank],
      verdict: .undecided, reasons: ["bleeding"], missing: ["bleeds"]),
    Row(
      name: "a contraindication is recorded as not known", changes: ["bleeds": .unknown],
      verdict: .undecided, reasons: ["bleeding"], missing: ["bleeds"]),
    Row(
      name: "a requirement is not known", changes: ["imaged": .unknown], verdict: .undecided,
      reasons: ["images"], missing: ["imaged"]),
    Row(
      name: "the only indication is not known", changes: ["score": .blank],
      verdict: .undecided, reasons: ["pain"], missing: ["score"]),
    Row(
      name: "whether the indication is asked is not known",
      changes: ["hurts": .blank], verdict: .undecided, reasons: ["pain"],
      missing: ["hurts"]),
    Row(
      name: "a reservation is present", changes: ["frail": yes], verdict: .possible,
      because: .known, reasons: ["frailty", "pain"]),
    Row(
      name: "a reservation is not known", changes: ["frail": .blank], verdict: .possible,
      because: .notKnown, reasons: ["frailty", "pain"], missing: ["frail"]),
  ]

  @Test(arguments: rows)
  func `the first verdict that matches is given, with its reasons`(_ row: Row) throws {
    let found = try #require(rulebook.first(SmallRulebook.record(changing: row.changes)))
    #expect(found.verdict == row.verdict)
    #expect(found.because == row.because)
    #expect(found.reasons.map(\.rule.id).sorted() == row.reasons)
    #expect(found.missing == row.missing)
  }

  @Test func `one indication that holds is enough, others may be no or not known`() {
    let rules =
      SmallRulebook.verdictRules + [
        SmallRulebook.rule("other", .indication(.optional), when: SmallRulebook.opinion.isYes)
      ]
    let rulebook = SmallRulebook.rulebook(rules)
    #expect(rulebook.first(SmallRulebook.record())?.verdict == .indicated)
    let low = SmallRulebook.record(changing: ["score": .value(.number(1))])
    #expect(rulebook.first(low)?.verdict == .undecided)
    #expect(rulebook.first(low)?.missing == ["opinion"])
  }

  @Test func `a verdict belongs to a lesion`() {
    var record = SmallRulebook.record()
    var other = record.lesions[0]
    other.id = "B"
    other.sheet["site"] = Self.there.answer
    record.lesions.append(other)
    let lesions = rulebook.assess(record).lesions
    #expect(lesions.map { $0[.vertebroplasty]?.verdict } == [.indicated, .notApplicable])
  }

  @Test func `a technique without any rule that speaks for it is not indicated`() {
    let rulebook = SmallRulebook.rulebook([SmallRulebook.verdictRules[0]])
    #expect(rulebook.first(SmallRulebook.record())?.verdict == .notIndicated)
  }
}
