package import CaseStore
internal import Logic
internal import Rules
package import Screens

extension WorklistLine {
  /// What the store keeps of a row of the worklist.
  init(_ row: WorklistRow) {
    self.init(
      id: row.id, urgency: row.need.urgency, day: row.day, title: row.title,
      patient: row.patient, age: row.age, sex: row.sex, target: row.target,
      sign: row.need.sign.text, need: row.need.words, step: row.need.step.rawValue,
      meeting: row.meeting, procedure: row.procedure, isDecided: row.isDecided)
  }

  /// What the store keeps of a case as the rulebook sees it: its row, and what cases are filtered by.
  init(_ record: Case, _ rulebook: Rulebook) {
    self.init(WorklistRow(record, rulebook))
    derived = rulebook.derived(of: record)
  }

  /// The row again; nothing where the line is not one that this program writes.
  package var row: WorklistRow? {
    guard let sign = Sign.allCases.first(where: { $0.text == sign }),
      let step = StepName(rawValue: step)
    else { return nil }
    return WorklistRow(
      id: id, title: title, patient: patient, age: age, sex: sex, target: target,
      need: Need(sign, need, step), meeting: meeting, procedure: procedure, isDecided: isDecided,
      number: number)
  }
}
