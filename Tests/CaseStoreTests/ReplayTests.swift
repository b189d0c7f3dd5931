import TestSupport
import Logic
import Testing

@testable import CaseStore

/// Random sessions at a desk: whatever is done, the current case is what its journal leads to.
struct ReplayTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `after any changes, undone and redone, the case is as its journal says`(seed: UInt64) throws
  {
    var random = SeededRandom(seed: seed)
    let store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts)
    try store.create(fullCase(), who: "lindh", seconds: noon)
    var current = fullCase()
    var journal = try store.open("2611-014").1
    for _ in 0..<150 {
      let (change, manner) = Self.anything(current, journal, &random)
      let entry = try store.record(
        change, manner, in: current.id, expecting: journal.count + 1, who: "lindh", seconds: noon)
      try current.apply(change)
      journal.append(entry)
      #expect(try store.cases().map(\.filed) == [current])
    }
    let (filed, found) = try store.open("2611-014")
    #expect(filed == current)
    #expect(found == journal)
    #expect(try store.problems().isEmpty)
    // All of it can be taken back, down to the blank case.
    while let last = journal.undoAndRedo.undo.last {
      journal.append(
        try store.record(
          last.change.inverse, .undoing(last.number), in: current.id,
          expecting: journal.count + 1, who: "lindh", seconds: noon))
    }
    #expect(try store.open("2611-014").0 == Case(id: "2611-014", source: "figure 4"))
  }

  /// Something that a person could do next.
  private static func anything(
    _ filed: Case, _ journal: [JournalEntry], _ random: inout SeededRandom
  ) -> (CaseChange, JournalEntry.Manner) {
    let (undo, redo) = journal.undoAndRedo
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1:
      if let last = undo.last { return (last.change.inverse, .undoing(last.number)) }
    case 2:
      if let last = redo.last { return (last.change, .redoing(last.number)) }
    case 3:
      let index = Int.random(in: 0...filed.lesions.count, using: &random)
      return (.addLesion(Lesion(id: "L\(journal.count)"), at: index), .given)
    case 4:
      if let index = filed.lesions.indices.randomElement(using: &random) {
        return (.removeLesion(filed.lesions[index], at: index), .given)
      }
    case 5:
      let index = Int.random(in: 0...filed.studies.count, using: &random)
      return (.addStudy(Study(id: "S\(journal.count)"), at: index), .given)
    case 6:
      if let index = filed.studies.indices.randomElement(using: &random) {
        return (.removeStudy(filed.studies[index], at: index), .given)
      }
    case 7: return (.retitle(old: filed.title, new: "title \(journal.count)"), .given)
    default: break
    }
    let subjects =
      [Subject.wholeCase] + filed.lesions.map { .lesion($0.id) }
      + filed.studies.map { .study($0.id) }
    let subject = subjects.randomElement(using: &random) ?? .wholeCase
    let names: [FactName] =
      subject == .wholeCase ? [patientName, "inr", "plan"] : ["site", "size"]
    let place = FactPlace(subject, names.randomElement(using: &random) ?? "inr")
    return (filed.answering(place, answer(&random)), .given)
  }

  private static func answer(_ random: inout SeededRandom) -> Answer? {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: nil
    case 1: .unknown
    case 2: .value(.yesNo(.random(using: &random)))
    case 3: .value(.number(.random(in: -1e6...1e6, using: &random)))
    case 4: .value(.words(["T12", "L1"]))
    case 5: .value(.numbers([0.1, 1e-300, 3]))
    case 6: .value(.date(day(2026, .random(in: 1...12, using: &random), nil)))
    default: .value(.text("entry \(Int.random(in: 0..<1_000, using: &random))"))
    }
  }
}
