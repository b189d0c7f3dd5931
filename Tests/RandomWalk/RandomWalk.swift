import Canvas
import CaseFiles
import CaseStore
import IceBall
import Logic
import Rules
import Screens
import TestSupport
import Workstation

/// The whole workstation over a store in memory, with someone at the keys who presses at random.
///
/// It is left and started again many times. Each time, what the desk held last is what the store has,
/// and what the store has is what its journal leads to from an empty case.
@MainActor
package struct RandomWalk {
  private let seed: UInt64
  private let store: CaseStore
  private var user: RandomUser
  private var whim: Whim
  /// The numbers of the cases that were filed at first.
  private var filed: Set<String>
  /// How many entries made the cases as they were filed; these are no answers of the walk.
  private var entriesFiled = 0
  private let clock: WalkClock
  private var tally = WalkTally()

  /// Walks at least so many keys, some thousands to a store.
  package static func run(keys: Int, seed: UInt64, onProgress: (WalkTally) -> Void = { _ in })
    throws -> WalkTally
  {
    let cases = try figures()
    var all = WalkTally()
    var season: UInt64 = 0
    while all.keys < keys {
      var walk = try RandomWalk(seed: seed &+ season, cases: cases)
      all.add(try walk.run(keys: min(keysOfStore, keys - all.keys)))
      season += 1
      onProgress(all)
    }
    return all
  }

  /// Cases grow under random keys, and with them the time of each assessment.
  private static let keysOfStore = 4_000

  /// The sample cases, one of them with a plan that makes ice.
  private static func figures() throws -> [Case] {
    let book = Rulebook.standard
    return try sourceFiles(in: "sample-cases", endingWith: ".yaml").map {
      let record = CaseFile.read(try sourceText($0), name: $0, book.catalogue, book.settings).record
      return record.id == frozen ? freezing(record) : record
    }
  }

  private static let frozen = "fig-07"

  private static func freezing(_ record: Case) -> Case {
    var new = record
    guard !new.lesions.isEmpty else { return new }
    new.lesions[0].sheet["planned_technique"] = .value(.word("cryoablation"))
    new.lesions[0].sheet["lesion_size_mm"] = .value(.number(18))
    new.lesions[0].sheet["cryoprobe_count"] = .value(.number(2))
    new.lesions[0].sheet["freeze_duration_s"] = .value(.numbers([210, 120]))
    return new
  }

  /// A file of a case that differs in two facts.
  private mutating func differing(from id: String) throws -> Case {
    var new = try store.open(id).0
    new.sheet["age_years"] = .value(.number(Double(40 + whim.number(below: 50))))
    new.sheet["coagulopathy"] = .value(.yesNo(whim.once(in: 2)))
    return new
  }

  private init(seed: UInt64, cases: [Case]) throws {
    self.seed = seed
    let store = try CaseStore(inMemoryAs: .clinic, identity: ["patient_name"])
    self.store = store
    whim = Whim(SeededRandom(seed: seed))
    clock = WalkClock()
    filed = []
    user = RandomUser(SeededRandom(seed: ~seed)) { head in
      guard let id = head.split(separator: "|").dropFirst(3).first,
        let meetings = try? store.meetings()
      else { return false }
      let name = id.split(separator: " ").first.map(String.init) ?? ""
      return meetings.contains { $0.outcomes.contains { $0.caseID == name } }
    }
    for number in 0..<5 {
      let any = cases.isEmpty ? nil : cases[whim.number(below: cases.count)]
      guard let new = number == 0 ? cases.first(where: { $0.id == Self.frozen }) : any,
        !filed.contains(new.id)
      else { continue }
      try store.importCase(new, replacing: false, who: "tester", seconds: clock.seconds)
      filed.insert(new.id)
      entriesFiled += try store.open(new.id).1.count
    }
  }

  private mutating func run(keys: Int) throws -> WalkTally {
    while user.tally.keys < keys, user.tally.problems.isEmpty {
      clock.goOn()
      user.sitDown()
      if whim.once(in: 6), let meeting = try store.meetings().last {
        var room = try MeetingRoom(
          meeting.id, outside: outside, rulebook: .standard, follows: true)
        room.run(on: &user)
      } else {
        var workstation = Workstation(
          rulebook: .standard, outside: outside, Preferences(themes: ["terminal", "mono"]))
        let ids = whim.once(in: 3) ? filed.sorted() : []
        let id = whim.one(of: ids.map(Optional.some), or: nil)
        let file = try whim.once(in: 2) ? id.map { try differing(from: $0) } : nil
        workstation.run(on: &user, startingOn: id, taking: file)
        try compare(workstation.desk)
      }
      user.tally.ends += 1
    }
    try compareJournals()
    var result = user.tally
    result.problems = (tally.problems + result.problems).map { "Seed \(seed): \($0)" }
    (result.answers, result.undone) = (tally.answers - entriesFiled, tally.undone)
    return result
  }

  private var outside: Outside {
    let clock = clock
    return Outside(
      store: store, who: "tester", now: clock.now, maker: "walk", palette: { _ in Palette() },
      export: { $0.fileName },
      edit: { text in
        clock.edits += 1
        if clock.edits % 5 == 0 { throw EditorGaveUp() }
        return clock.edits % 3 == 0 ? "" : text + " edited \(clock.edits)"
      },
      // Coarse only: what is shown of it is the same, and nobody waits for a random key.
      iceModel: { plan, _, goesOn throws(PlanFault) in
        try IceEstimate(of: plan, at: .quick) { _ in goesOn() }
      })
  }

  private struct EditorGaveUp: Error {}

  /// What the desk held last is what the store has.
  private mutating func compare(_ desk: Desk) throws {
    guard let file = desk.file else { return }
    let (record, journal) = try store.open(file.record.id)
    if desk.hasUnsavedAnswers { tally.problems.append("Left with answers that were not saved.") }
    if record != file.record {
      tally.problems.append("\(record.id): what was shown is not what is on file.")
    }
    if journal != file.journal {
      tally.problems.append(
        "\(record.id): \(file.journal.count) entries at the desk, \(journal.count) on file.")
    }
  }

  /// What is on file is what the journals lead to; and the store finds nothing wrong with itself.
  private mutating func compareJournals() throws {
    for row in try store.cases(includingWithdrawn: true) {
      let (record, journal) = try store.open(row.id)
      var replayed = Case(id: row.id, source: record.source)
      for entry in journal {
        try replayed.apply(entry.change)
        if entry.manner != .given { tally.undone += 1 }
      }
      if replayed != record {
        tally.problems.append("\(row.id): the journal leads to something else than is on file.")
      }
      tally.answers += journal.count
    }
    tally.problems += try store.problems().map { "\($0)" }
  }
}

/// A clock that goes on by itself, a second with each look and a day with each start.
@MainActor
final class WalkClock {
  private(set) var seconds = 1_795_516_920
  private var days = 0
  var edits = 0

  func goOn() { days += 1 }

  var now: () -> Moment {
    {
      self.seconds += 1
      let day = CalendarDate(year: 2026, month: 11, day: 24)?.adding(days: self.days / 3)
      return Moment(date: day ?? Self.never, clock: "10:42", seconds: self.seconds)
    }
  }

  private static var never: CalendarDate { preconditionFailure("The day exists.") }
}
