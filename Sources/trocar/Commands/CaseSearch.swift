internal import ArgumentParser
internal import CaseStore
internal import Logic
internal import Rules
internal import Screens
internal import Workstation

/// The cases of a store that fit a filter, as the worklist has it.
struct CaseSearch {
  let store: CaseStore
  /// Whether cases are found by who the patient is.
  let names: Bool
  /// Whether withdrawn cases may fit.
  let withdrawn: Bool

  /// The numbers of the cases that fit. What the worklist says of cases is worked out first where it is
  /// out of date.
  func cases(fitting text: String) throws -> Set<String> {
    let parts = WorklistFilter(text).parts
    for case .problem(let problem) in parts { throw Failure(problem.words) }
    let maker = ScreenOptions.maker(RulebookToCome(settings: "") { .standard })
    let work = Reassessment(store: store, rulebook: .standard, maker: maker)
    let standing = try work.run().standing
    if standing.done < standing.all { throw ExitCode(130) }
    let found = try store.search(parts.compactMap(\.term), names: names, by: maker)
    let name: FactName = names ? RecordFacts.patientName.name : ""
    var rows = WorklistRows(
      try store.worklist(by: maker, naming: name, limit: .max).compactMap(\.row))
    if withdrawn { rows.append(contentsOf: try withdrawnRows()) }
    return Set(rows.places(fitting: parts, found).map { rows[Int($0)].id })
  }

  private func withdrawnRows() throws -> [WorklistRow] {
    let numbers = try store.caseNumbers()
    return try store.caseList(includingWithdrawn: true).cases.filter { $0.withdrawal != nil }
      .map { stored in
        var record = stored.filed
        if !names {
          for fact in RecordFacts.identity { record.sheet.answers[fact] = nil }
        }
        return WorklistRow(record, .standard).numbered(numbers[record.id] ?? 0)
      }
  }
}
