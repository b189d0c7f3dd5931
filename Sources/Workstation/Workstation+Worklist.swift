internal import CaseStore
internal import Logic
internal import Rules
internal import Screens

extension Workstation {
  /// As many rows as a large screen shows, which are there at once.
  private static let firstRows = 100
  /// As many as take no longer to read than a key may wait.
  private static let moreRows = 1_000
  /// So few cases are assessed before the list is shown; more are while nobody presses a key.
  private static let fewCases = 20

  private static let name = RecordFacts.patientName.name

  func worklist() -> [News] {
    attempt(orElse: .worklist(.unreadable)) {
      let lines = try outside.store.worklist(
        by: outside.maker, naming: Self.name, limit: Self.firstRows)
      if lines.count == Self.firstRows { return [.worklist(listing(lines, isWhole: false))] }
      let waiting = try outside.store.casesWithoutWorklist(by: outside.maker)
      guard waiting.count <= Self.fewCases else {
        return [.worklist(listing(lines, unassessed: waiting))]
      }
      let (rows, unreadable) = try assessed(waiting)
      let listing = WorklistListing(
        lines.compactMap(\.row) + rows, unreadable: unreadable.count)
      return [.worklist(listing)] + failure(unreadable)
    }
  }

  func worklist(behind row: WorklistRow) -> [News] {
    attempt(orElse: .moreOfWorklist(.unreadable)) {
      let lines = try outside.store.worklist(
        by: outside.maker, naming: Self.name, behind: (row.need.urgency, row.day, row.id),
        limit: Self.moreRows)
      guard lines.count < Self.moreRows else {
        return [.moreOfWorklist(listing(lines, isWhole: false))]
      }
      let waiting = try outside.store.casesWithoutWorklist(by: outside.maker)
      return [.moreOfWorklist(listing(lines, unassessed: waiting))]
    }
  }

  func assessForWorklist(_ ids: [String]) -> [News] {
    attempt(orElse: .assessedForWorklist([], ids: ids, unreadable: ids.count)) {
      let (rows, unreadable) = try assessed(ids)
      return [.assessedForWorklist(rows, ids: ids, unreadable: unreadable.count)]
        + failure(unreadable)
    }
  }

  func search(_ terms: [CaseTerm]) -> [News] {
    attempt(orElse: .found([:])) {
      [.found(try outside.store.search(terms, names: true, by: outside.maker))]
    }
  }

  /// What others have made of the cases that the list shows: a few are looked at by themselves, and
  /// where they are many the list is read anew.
  mutating func lookAtTheList() -> [News] {
    guard outside.store.hasSession, desk.showsWholeWorklist else { return [] }
    do {
      let ids = try listFollowing.changedCases(in: outside.store)
      guard !ids.isEmpty else { return [] }
      return ids.count <= Self.fewCases ? assessForWorklist(ids) : worklist()
    } catch {
      return [.failed("\(error)")]
    }
  }

  func lookInto(_ id: String) -> [News] {
    attempt { [.lookedInto(try outside.store.current(id))] }
  }

  private func listing(
    _ lines: [WorklistLine], isWhole: Bool = true, unassessed: [String] = []
  ) -> WorklistListing {
    WorklistListing(lines.compactMap(\.row), isWhole: isWhole, unassessed: unassessed)
  }

  private func assessed(
    _ ids: [String]
  ) throws -> (rows: [WorklistRow], unreadable: [StoreError]) {
    guard !ids.isEmpty else { return ([], []) }
    let (lines, unreadable) = try outside.store.assessWorklist(ids, by: outside.maker) {
      WorklistLine($0, rulebook)
    }
    return (lines.compactMap(\.row), unreadable)
  }

  /// The first of them in words; the list says how many there are.
  private func failure(_ unreadable: [StoreError]) -> [News] {
    unreadable.prefix(1).map { .failed("\($0)") }
  }

  /// - Parameter news: what is told besides the failure, so that the same is not asked for again.
  private func attempt(orElse news: News? = nil, _ work: () throws -> [News]) -> [News] {
    do { return try work() } catch { return [news, .failed("\(error)")].compactMap(\.self) }
  }
}
