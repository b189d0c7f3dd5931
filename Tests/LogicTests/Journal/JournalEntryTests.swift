import Testing

@testable import Logic

@Suite struct JournalEntryTests {
  private func journal(_ manners: [JournalEntry.Manner]) -> [JournalEntry] {
    manners.enumerated().map { index, manner in
      JournalEntry(
        number: index + 1, seconds: 1_790_000_000 + index, who: "reader",
        change: .retitle(old: "", new: ""), manner: manner)
    }
  }

  // What can be taken back and given again, by the numbers of the entries; the next one last.
  @Test(
    arguments: [
      ([], [], []),
      ([.given, .given], [1, 2], []),
      ([.given, .given, .undoing(2)], [1], [2]),
      ([.given, .given, .undoing(2), .undoing(1)], [], [2, 1]),
      ([.given, .given, .undoing(2), .redoing(2)], [1, 2], []),
      ([.given, .undoing(1), .given], [3], []),
      ([.given, .undoing(9)], [1], []),
      ([.given, .redoing(1)], [1], []),
    ] as [([JournalEntry.Manner], [Int], [Int])])
  func `the journal says what can be taken back and given again`(
    manners: [JournalEntry.Manner], undo: [Int], redo: [Int]
  ) {
    let found = journal(manners).undoAndRedo
    #expect(found.undo.map(\.number) == undo)
    #expect(found.redo.map(\.number) == redo)
  }
}
