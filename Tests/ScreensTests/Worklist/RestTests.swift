import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// What the worklist does at once, and what it leaves to a rest from keys.
@Suite struct RestTests {
  private func rows(_ range: ClosedRange<Int>) -> [WorklistRow] {
    range.map { number in
      WorklistRow(
        id: "c\(1000 + number)", title: "", patient: "Patient \(number)", age: 70, sex: "F",
        target: number % 2 == 0 ? "T10 met breast" : "L3", need: Need(.bad, "1 hold", .technique),
        meeting: nil, procedure: CalendarDate(dayNumber: 20_000 + number), isDecided: false)
    }
  }

  private func desk(_ listing: WorklistListing) -> Desk {
    var desk = Desk(rulebook: .standard, now: Story.now)
    _ = desk.start()
    _ = desk.receive(.worklist(listing), at: Story.now)
    return desk
  }

  @Test func `a move of the cursor reads no case until the keys rest`() {
    var desk = desk(WorklistListing(rows(1...3)))
    #expect(desk.handle(.tick, at: Story.now) == [.lookInto(id: "c1001")])
    _ = desk.receive(.lookedInto(Case(id: "c1001")), at: Story.now)
    #expect(desk.patience == nil)
    #expect(desk.handle(.key("j"), at: Story.now) == [])
    #expect(desk.patience == .milliseconds(120))
    #expect(desk.handle(.key("j"), at: Story.now) == [])
    #expect(desk.handle(.tick, at: Story.now) == [.lookInto(id: "c1003")])
  }

  @Test func `the first rows are shown before the others are read`() throws {
    var desk = desk(WorklistListing(rows(1...2), isWhole: false))
    #expect(desk.grid(Size(columns: 80, rows: 24)).plainText.contains("all 2, more are read"))
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.lookedInto(Case(id: "c1001")), at: Story.now)
    let last = try #require(rows(2...2).first)
    #expect(desk.patience == .zero)
    #expect(desk.handle(.tick, at: Story.now) == [.loadMoreOfWorklist(after: last)])
    _ = desk.receive(.moreOfWorklist(WorklistListing(rows(3...5))), at: Story.now)
    #expect(desk.worklist.shown.map(\.id) == ["c1001", "c1002", "c1003", "c1004", "c1005"])
    #expect(desk.patience == nil)
  }

  @Test func `cases without a row are assessed a few at a time, and the cursor stays`() {
    var desk = desk(WorklistListing(rows(3...3), unassessed: (4...9).map { "c100\($0)" }))
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.lookedInto(Case(id: "c1003")), at: Story.now)
    #expect(
      desk.grid(Size(columns: 80, rows: 24)).plainText.contains("6 still to be assessed"))
    let first = ["c1004", "c1005", "c1006", "c1007"]
    #expect(desk.handle(.tick, at: Story.now) == [.assessForWorklist(ids: first)])
    // One of them turns out to be withdrawn: it gets no row.
    _ = desk.receive(.assessedForWorklist(rows(4...6), ids: first, unreadable: 0), at: Story.now)
    #expect(desk.handle(.tick, at: Story.now) == [.assessForWorklist(ids: ["c1008", "c1009"])])
    _ = desk.receive(
      .assessedForWorklist(rows(8...9), ids: ["c1008", "c1009"], unreadable: 0), at: Story.now)
    #expect(desk.patience == nil)
    #expect(desk.worklist.selectedID == "c1003")
    #expect(
      desk.worklist.shown.map(\.id) == ["c1003", "c1004", "c1005", "c1006", "c1008", "c1009"])
  }

  @Test func `rows that could not be read are missed on the screen, not left out in silence`() {
    var desk = desk(WorklistListing(rows(1...2), isWhole: false))
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.lookedInto(Case(id: "c1001")), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.moreOfWorklist(.unreadable), at: Story.now)
    _ = desk.receive(.failed("The disk does not answer."), at: Story.now)
    #expect(desk.patience == nil)
    _ = desk.handle(.key("j"), at: Story.now)
    let screen = desk.grid(Size(columns: 80, rows: 24)).plainText
    #expect(screen.contains("all 2, the rest cannot be read"))
    // Read anew, the list is whole again.
    _ = desk.receive(.worklist(WorklistListing(rows(1...3))), at: Story.now)
    #expect(!desk.grid(Size(columns: 80, rows: 24)).plainText.contains("cannot be read"))
  }

  @Test func `a list that could not be read at all does not look like an empty one`() {
    let desk = desk(.unreadable)
    let screen = desk.grid(Size(columns: 80, rows: 24)).plainText
    #expect(screen.contains("The cases cannot be read."))
    #expect(!screen.contains("No case yet"))
  }

  @Test func `cases that cannot be assessed are counted on the screen`() {
    var desk = desk(WorklistListing(rows(3...3), unassessed: ["c1004", "c1005"], unreadable: 1))
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.lookedInto(Case(id: "c1003")), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    let ids = ["c1004", "c1005"]
    _ = desk.receive(
      .assessedForWorklist(rows(4...4), ids: ids, unreadable: 1), at: Story.now)
    _ = desk.handle(.key("k"), at: Story.now)
    #expect(
      desk.grid(Size(columns: 80, rows: 24)).plainText.contains("all 2, 2 cases cannot be read"))
  }

  @Test func `a case that cannot be read is asked for once`() {
    var desk = desk(WorklistListing(rows(1...3)))
    #expect(desk.handle(.tick, at: Story.now) == [.lookInto(id: "c1001")])
    _ = desk.receive(.failed("It is damaged."), at: Story.now)
    #expect(desk.patience == nil)
    #expect(desk.grid(Size(columns: 80, rows: 24)).plainText.contains("It is damaged."))
  }

  @Test func `nothing waits while a case is open`() {
    var story = Story([Case(id: "2611-001", lesions: [Lesion(id: "A")])])
    story.press("Enter")
    #expect(story.desk.patience == nil)
  }

  @Test func `the filter keeps the order, and what is selected while it fits`() {
    var desk = desk(WorklistListing(rows(1...200)))
    for _ in 0..<5 { _ = desk.handle(.key("j"), at: Story.now) }
    for key in ["/", "m", "e", "t"] as [Key] { _ = desk.handle(.key(key), at: Story.now) }
    #expect(desk.worklist.shownCount == 200)
    #expect(desk.patience == .milliseconds(120))
    #expect(desk.handle(.tick, at: Story.now) == [.search([.words("met")])])
    _ = desk.receive(.found([:]), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    #expect(desk.worklist.shownCount == 100)
    #expect(desk.worklist.selected?.id == "c1006")
    #expect(desk.worklist.shown(0..<2).map(\.id) == ["c1002", "c1004"])
  }

  @Test
  func `the cursor stands where the filter is typed, and no key acts on rows that do not fit`() {
    var desk = desk(WorklistListing(rows(1...4)))
    for key in ["/", "m", "e", "t"] as [Key] { _ = desk.handle(.key(key), at: Story.now) }
    let grid = desk.grid(Size(columns: 80, rows: 24))
    #expect(grid.plainRow(22).hasPrefix(" Filter: met"))
    #expect(grid.cursor == Position(row: 22, column: 12))
    _ = desk.handle(.key(.down), at: Story.now)
    #expect(desk.worklist.selected?.id == "c1004")
    _ = desk.handle(.key(.escape), at: Story.now)
    #expect(desk.worklist.shownCount == 4)
  }
}
