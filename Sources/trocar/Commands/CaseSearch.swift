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
    var fitting = Set(
      try store.worklist(by: maker, naming: name, limit: .max).compactMap(\.row)
        .filter { row in parts.allSatisfy { $0.keeps(row, found) } }.map(\.id))
    guard withdrawn else { return fitting }
    let numbers = try store.caseNumbers()
    for stored in try store.caseList(includingWithdrawn: true).cases where stored.withdrawal != nil
    {
      var record = stored.filed
      if !names {
        for fact in RecordFacts.identity { record.sheet.answers[fact] = nil }
      }
      let row = WorklistRow(record, .standard).numbered(numbers[record.id] ?? 0)
      if parts.allSatisfy({ $0.keeps(row, found) }) { fitting.insert(record.id) }
    }
    return fitting
  }
}
