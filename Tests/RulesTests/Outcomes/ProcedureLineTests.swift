import Logic
import Testing

@testable import Rules

@Suite struct ProcedureLineTests {
  private func differences(_ planned: Sheet, _ done: Sheet) -> [String] {
    let sheet = Sheet(planned.answers.merging(done.answers) { $1 })
    let lesion = Lesion(id: "A", sheet: sheet)
    return ProcedureLine.of(lesion, in: Case(id: "x", lesions: [lesion]))
      .map(\.difference.words)
  }

  @Test func `what was done stands against what was planned, with the difference in words`() {
    let words = differences(
      Sheet([
        "planned_technique": .value(.word("combined_ablation_cement")),
        "cement_ml": .value(.number(4)), "cryoprobe_count": .value(.number(2)),
        "freeze_cycles": .value(.number(2)),
      ]),
      Sheet([
        "technique_done": .value(.word("cryoablation")),
        "cement_done_ml": .value(.numbers([3, 2.5])), "probes_done": .value(.number(1)),
        "freeze_cycles_done": .value(.number(2)), "access_done": .value(.word("transpedicular")),
      ]))
    #expect(
      words == [
        "other than planned", "not in the plan", "1.5 mL more", "1 less", "as planned", "",
      ])
  }

  @Test func `a plan without a record is not recorded yet, and no departure`() {
    let lesion = Lesion(
      id: "A", sheet: Sheet(["planned_technique": .value(.word("sacroplasty"))]))
    let record = Case(id: "x", lesions: [lesion])
    #expect(ProcedureLine.of(lesion, in: record)[0].difference == .notRecorded)
    #expect(ProcedureLine.departures(record).isEmpty)
  }

  @Test func `an operator is the same however the name is set`() {
    let record = Case(
      id: "x",
      sheet: Sheet([
        "operator": .value(.text("K. Ode")), "procedure_done_by": .value(.text("k ode")),
      ]))
    #expect(ProcedureLine.ofSession(record)[1].difference == .asPlanned)
  }

  @Test func `the SIR grades are the severities of the scale`() {
    let severities = ["mild", "moderate", "severe", "life-threatening, disabling", "death"]
    #expect(
      AdverseEventGrade.allCases.dropFirst().map(\.label)
        == zip(1..., severities).map { "\($0): \($1)" })
  }

  @Test func `no rule reads what was done and what came of it`() {
    let aftermath = Set(
      Catalogue.clinical.declarations.filter(\.isOfAftermath).map(\.name))
    #expect(aftermath.count == 23)
    #expect(Set(Rulebook.standard.rules.flatMap(\.when.facts)).isDisjoint(with: aftermath))
  }
}
