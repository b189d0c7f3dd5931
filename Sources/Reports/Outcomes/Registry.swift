internal import Logic
package import Rules

/// Treated lesions as a table for a registry: one row a lesion, without anything that says who the
/// patient is.
///
/// The case number is the pseudonym. Ages are in decades, days in months, and no free text is
/// written. `docs/outcomes.md` has the columns.
package struct Registry {
  private let outcomes: Outcomes

  package init(_ outcomes: Outcomes) { self.outcomes = outcomes }

  /// Comma-separated values with a head, as RFC 4180 has them.
  package var csv: String {
    ([columns] + outcomes.treated.flatMap(rows))
      .map { $0.map(\.csvField).joined(separator: ",") + "\r\n" }.joined()
  }

  private var columns: [String] {
    [
      "case", "lesion", "age", "sex", "site", "levels", "cause", "planned_technique",
      "technique", "month", "departures", "cement_planned_ml", "cement_ml", "cement_before",
      "probes", "freezes", "screws", "leak", "cirse_worst", "sir_worst", "pain_before",
      "walking_before",
    ]
      + outcomes.plan.times.flatMap { time in
        ["state", "pain", "walking", "painkillers"].map { "\($0)_\(time.rawValue)" }
      } + ["fracture", "treated_again", "died", "lost"]
  }

  private func rows(_ patient: TreatedCase) -> [[String]] {
    patient.targets.filter { $0.done?.technique != nil }.map { row(of: $0, patient) }
  }

  private func row(of target: TreatedTarget, _ patient: TreatedCase) -> [String] {
    let sheet = target.lesion.sheet
    func said(_ fact: FactName) -> String {
      switch sheet[fact]?.value {
      case .number(let number): number.written
      case .numbers(let numbers): numbers.map(\.written).joined(separator: " ")
      case .words(let words): words.joined(separator: " ")
      case .word(let word): word
      case .yesNo(let isSo): answer(isSo)
      default: ""
      }
    }
    let lines = ProcedureLine.of(target.lesion, in: Case(id: "", lesions: [target.lesion]))
    let departures = lines.filter(\.difference.isDeparture).map(\.doneFact.rawValue)
    let start: [String] = [
      patient.id, target.lesion.id, patient.ageYears.map(decade) ?? "", patient.sex ?? "",
      target.site?.rawValue ?? "", said(LesionFacts.vertebralLevels.name),
      target.aetiology?.rawValue ?? "", target.planned?.rawValue ?? "",
      target.done?.rawValue ?? "", patient.date.map(month) ?? "",
      departures.joined(separator: " "),
    ]
    let done: [String] = [
      said(PlanFacts.cementML.name), said(ProcedureFacts.cementDoneML.name),
      said(ProcedureFacts.cementBefore.name),
      said(ProcedureFacts.probesDone.name), said(ProcedureFacts.freezesDone.name),
      said(ProcedureFacts.screwsDone.name), answer(target.leaked),
      patient.worstCIRSE.map(String.init) ?? "", patient.worstSIR.map(String.init) ?? "",
      target.painBefore.map(\.written) ?? "", patient.mobilityBefore?.rawValue ?? "",
    ]
    return start + done + outcomes.plan.times.flatMap { fields(at: $0, patient) } + [
      answer(patient.visits.compactMap(\.fractured)),
      answer(patient.visits.compactMap(\.retreated)), patient.death == nil ? "" : "yes",
      patient.loss == nil ? "" : "yes",
    ]
  }

  private func fields(at time: FollowUpTime, _ patient: TreatedCase) -> [String] {
    switch patient.state(at: time, outcomes.plan, on: outcomes.today) {
    case .seen(let visit):
      [
        "seen", visit.pain.map(\.written) ?? "", visit.mobility?.rawValue ?? "",
        visit.analgesics?.rawValue ?? "",
      ]
    case .died: ["died", "", "", ""]
    case .lost: ["lost", "", "", ""]
    case .notYet: ["not_yet", "", "", ""]
    case .missing: ["missing", "", "", ""]
    case nil: ["", "", "", ""]
    }
  }

  private func answer(_ answers: [Bool]) -> String {
    answers.isEmpty ? "" : answer(answers.contains(true))
  }

  private func answer(_ isSo: Bool?) -> String { isSo.map { $0 ? "yes" : "no" } ?? "" }

  /// `70-79`; from 90 on there are too few to tell apart.
  private func decade(_ age: Double) -> String {
    let start = Int(age / 10) * 10
    return start >= 90 ? "90+" : "\(start)-\(start + 9)"
  }

  private func month(_ date: CalendarDate) -> String {
    CalendarDate(year: date.year, month: date.month)?.description ?? ""
  }
}

extension String {
  /// The text as one field: what a spreadsheet would take for a formula gets an apostrophe in front,
  /// and what would end the field stands in quotes.
  var csvField: String {
    let text = visible
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let plain = isFormula ? "'" + text : text
    guard plain.contains(where: { ",\"\n\r;".contains($0) }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }
}
