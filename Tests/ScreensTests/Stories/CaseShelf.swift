import Logic
import Rules
import Testing

@testable import Screens

/// A store in memory: cases, their journals, and what was written to files.
struct CaseShelf {
  /// What the store holds: each case as its journal leads to it.
  private(set) var filed: [String: Case]
  private(set) var journals: [String: [JournalEntry]] = [:]
  private(set) var exports: [Screens.Effect.Export] = []
  /// Whether the store takes no change, as on a full disk.
  var diskIsFull = false

  init(_ cases: [Case]) {
    filed = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What comes of an effect on the store; nothing where the effect is about something else.
  mutating func perform(_ effect: Screens.Effect) -> [News]? {
    switch effect {
    case .loadWorklist:
      let rows = filed.values.map { WorklistRow($0, .standard) }
      return [.worklist(WorklistListing(rows.sorted { $0.id < $1.id }))]
    case .search(let terms):
      let none = terms.map { ($0, CaseNumbers()) }
      return [.found(Dictionary(none, uniquingKeysWith: { first, _ in first }))]
    case .createCase:
      let new = Case(id: "2611-001", lesions: [Lesion(id: "A")])
      filed[new.id] = new
      return open(new.id)
    case .openCase(let id): return open(id)
    case .record where diskIsFull: return [.saveFailed("The disk is full.")]
    case .record(let id, let change, let manner): return record(id, change, manner)
    case .export(let export):
      exports.append(export)
      return [.exported(path: "/reports/" + export.fileName)]
    default: return nil
    }
  }

  private mutating func record(
    _ id: String, _ change: CaseChange, _ manner: JournalEntry.Manner
  ) -> [News] {
    let entry = JournalEntry(
      number: (journals[id]?.last?.number ?? 0) + 1, seconds: Story.now.seconds, who: "tester",
      change: change, manner: manner)
    do {
      try filed[id]?.apply(change)
    } catch {
      return [.saveFailed("\(error)")]
    }
    journals[id, default: []].append(entry)
    return [.saved(entry)]
  }

  private func open(_ id: String) -> [News] {
    guard let record = filed[id] else { return [.failed("There is no case \(id).")] }
    return [.opened(record, journals[id] ?? [], savedAt: nil)]
  }
}
