import GRDB
import Logic
import Testing

@testable import CaseStore

/// What the store keeps of the worklist.
struct WorklistTests {
  private func line(_ filed: Case, urgency: Int = 0, day: Int = 5) -> WorklistLine {
    let name: String? =
      if case .value(.text(let text)) = filed.sheet[patientName] { text } else { nil }
    return WorklistLine(
      id: filed.id, urgency: urgency, day: day, title: filed.title, patient: name ?? filed.id,
      age: 72, sex: "F", target: "T10 met breast", sign: "!!", need: "3 holds", step: 3,
      meeting: CalendarDate(year: 2026, month: 11, day: 24),
      procedure: CalendarDate(year: 2026, month: 12), isDecided: false)
  }

  private func ids(_ store: CaseStore, by maker: String = "a") throws -> [String] {
    try store.worklist(by: maker, naming: patientName, limit: 100).map(\.id)
  }

  @Test
  func `a line is read again as it was worked out`() throws {
    let store = try CaseStore.withFullCase()
    #expect(try store.casesWithoutWorklist(by: "a") == ["2611-014"])
    let made = try store.assessWorklist(["2611-014"], by: "a") { line($0) }
    #expect(made.lines.map(\.patient) == ["Maja Lindholm"])
    #expect(made.unreadable.isEmpty)
    #expect(try store.worklist(by: "a", naming: patientName, limit: 9) == made.lines)
    #expect(try store.casesWithoutWorklist(by: "a") == [])
    #expect(try store.problems().isEmpty)
  }

  @Test
  func `who the patient is does not stand in the lines`() throws {
    let store = try CaseStore.withFullCase()
    _ = try store.assessWorklist(["2611-014"], by: "a") { line($0) }
    let kept = try store.queue.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM worklist").map(\.description)
    }
    #expect(kept.count == 1)
    #expect(kept.allSatisfy { !$0.contains("Lindholm") })
    _ = try store.eraseIdentity(
      of: "2611-014", reason: "asked for", who: "berg", seconds: noon)
    #expect(
      try store.worklist(by: "a", naming: patientName, limit: 9).map(\.patient) == ["2611-014"])
  }

  @Test
  func `a line goes out of date with the first change of its case`() throws {
    let store = try CaseStore.withFullCase()
    _ = try store.assessWorklist(["2611-014"], by: "a") { line($0) }
    let filed = try store.open("2611-014").0
    try store.recordNext(filed.answering(FactPlace(.wholeCase, "inr"), .unknown))
    #expect(try ids(store) == [])
    #expect(try store.casesWithoutWorklist(by: "a") == ["2611-014"])
  }

  @Test
  func `a line that something else made does not count`() throws {
    let store = try CaseStore.withFullCase()
    _ = try store.assessWorklist(["2611-014"], by: "a") { line($0) }
    #expect(try ids(store, by: "b") == [])
    #expect(try store.casesWithoutWorklist(by: "b") == ["2611-014"])
  }

  @Test
  func `a withdrawn case has no line, and one taken into use again is worked out anew`() throws {
    let store = try CaseStore.withFullCase()
    _ = try store.assessWorklist(["2611-014"], by: "a") { line($0) }
    try store.withdraw("2611-014", reason: "entered twice", who: "berg", seconds: noon)
    #expect(try ids(store) == [])
    #expect(try store.casesWithoutWorklist(by: "a") == [])
    #expect(try store.assessWorklist(["2611-014"], by: "a") { line($0) }.lines == [])
    try store.reinstate("2611-014", reason: "it was not", who: "berg", seconds: noon)
    #expect(try store.casesWithoutWorklist(by: "a") == ["2611-014"])
  }

  @Test
  func `lines come by urgency, day and number, and go on behind one`() throws {
    let store = try CaseStore(inMemoryAs: .clinic)
    let wanted = [("d", 0, 9), ("b", 1, 2), ("a", 1, 7), ("c", 1, 7), ("e", 2, 1)]
    for (id, _, _) in wanted { try store.create(Case(id: id), who: "lindh", seconds: noon) }
    let places = Dictionary(uniqueKeysWithValues: wanted.map { ($0.0, ($0.1, $0.2)) })
    _ = try store.assessWorklist(wanted.map(\.0).sorted(), by: "a") { filed in
      let (urgency, day) = places[filed.id] ?? (0, 0)
      return line(filed, urgency: urgency, day: day)
    }
    #expect(try ids(store) == ["d", "b", "a", "c", "e"])
    let first = try store.worklist(by: "a", naming: patientName, limit: 3)
    let last = try #require(first.last)
    let rest = try store.worklist(
      by: "a", naming: patientName, behind: (last.urgency, last.day, last.id), limit: 9)
    #expect(first.map(\.id) + rest.map(\.id) == ["d", "b", "a", "c", "e"])
  }

  @Test
  func `a case that cannot be read is named, and the others get their lines`() throws {
    let store = try CaseStore.withFullCase()
    try store.create(Case(id: "2611-015"), who: "lindh", seconds: noon)
    try store.queue.write { db in
      try db.execute(
        sql: "UPDATE snapshot SET content = '{\"lesions\":7}' WHERE case_id = '2611-014'")
    }
    let made = try store.assessWorklist(["2611-014", "2611-015"], by: "a") { line($0) }
    #expect(made.lines.map(\.id) == ["2611-015"])
    #expect(made.unreadable.count == 1)
    #expect("\(try #require(made.unreadable.first))".contains("2611-014"))
  }
}
