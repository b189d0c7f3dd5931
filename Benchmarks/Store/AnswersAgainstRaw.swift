import CaseStore
import Foundation
import Logic
import ManyCases
import Rules

/// Answers that the program stores, synced, against raw SQLite that does the same writes: the same
/// rows into the same schema with its guards, the same pragmas, as many syncs. Both take turns, so that
/// they have the same machine.
struct AnswersAgainstRaw {
  private static let (rounds, answersEach) = (12, 50)
  private static let id = "2611-100007"
  private let folder: Folder

  init() throws { folder = try Folder() }

  func run() throws {
    var cases = try ManyCases()
    try cases.file(200, at: folder.file("first.sqlite"))
    let copy = FileManager.default
    for name in ["program.sqlite", "raw.sqlite"] {
      try copy.copyItem(atPath: folder.file("first.sqlite"), toPath: folder.file(name))
    }
    let written = try writes(Self.rounds * Self.answersEach)
    let store = try open("program.sqlite")
    let raw = try RawStore(folder.file("raw.sqlite"))
    var ratios: [Double] = []
    var workRatios: [Double] = []
    var best = (program: 0.0, raw: 0.0)
    for round in 0..<Self.rounds {
      let range = round * Self.answersEach..<(round + 1) * Self.answersEach
      let ours = Stopwatch()
      for answer in written[range] { try record(answer.change, answer.number, in: store) }
      let (program, programWork) = (ours.elapsed, ours.work)
      let theirs = Stopwatch()
      for answer in written[range] { try write(answer, with: raw) }
      let (plain, plainWork) = (theirs.elapsed, theirs.work)
      ratios.append(program / plain)
      workRatios.append(programWork / plainWork)
      best.program = max(best.program, Double(Self.answersEach) / program * 1_000)
      best.raw = max(best.raw, Double(Self.answersEach) / plain * 1_000)
    }
    let same = try raw.run("SELECT hex(hash) FROM chain ORDER BY position DESC LIMIT 1")
    let head = try RawStore(folder.file("program.sqlite"))
      .run("SELECT hex(hash) FROM chain ORDER BY position DESC LIMIT 1")
    say(
      "answers synced a second, best of \(Self.rounds) times \(Self.answersEach): program "
        + "\(best.program.short), raw SQLite \(best.raw.short)")
    let median = ratios.at(0.5)
    say(
      "  time for time: median \(median.short), least \(ratios.at(0).short) (goal 1.3): "
        + verdict(median <= 1.3) + "; processor's time \(workRatios.at(0.5).short)")
    if "\(same)" != "\(head)" { say("  !! THE TWO HAVE NOT WRITTEN THE SAME") }
  }

  private func open(_ name: String) throws -> CaseStore {
    var store = try CaseStore(
      at: folder.file(name), identity: RecordFacts.identity, visitor: .owner("bench"))
    store.beginSession(who: "bench", seconds: 1_793_707_200)
    _ = try store.takePen(of: Self.id)
    return store
  }

  private func record(_ change: CaseChange, _ number: Int, in store: CaseStore) throws {
    try store.record(
      change, in: Self.id, expecting: number, who: "bench", seconds: 1_793_800_000 + number)
  }

  /// What one answer writes.
  private struct Written {
    let change: CaseChange
    let number: Int
    let chain, journal, snapshot: [RawStore.Value]
    let removed, inserted: [[RawStore.Value]]
    /// The words of the search, where they are others.
    let said: [RawStore.Value]?
  }

  /// Stores the answers once and looks what that wrote: a number, a choice and a yes or no in turn.
  private func writes(_ count: Int) throws -> [Written] {
    let store = try open("first.sqlite")
    let raw = try RawStore(folder.file("first.sqlite"))
    let sites = ["spine", "rib", "scapula"]
    var written: [Written] = []
    for index in 0..<count {
      let (record, journal) = try store.open(Self.id)
      let lesion = record.lesions.first?.id ?? "A"
      let change =
        switch index % 3 {
        case 0:
          record.answering(
            FactPlace(.wholeCase, "age_years"), .value(.number(Double(20 + index % 70))))
        case 1:
          record.answering(
            FactPlace(.lesion(lesion), "site"), .value(.word(sites[index / 3 % 3])))
        default:
          record.answering(
            FactPlace(.wholeCase, "coagulopathy"), .value(.yesNo(index % 2 == 0)))
        }
      let (before, saidBefore) = (try answers(raw), try said(raw))
      try self.record(change, journal.count + 1, in: store)
      let (after, saidAfter) = (try answers(raw), try said(raw))
      let key: [RawStore.Value] = [.text(Self.id), .integer(Int64(journal.count + 1))]
      written.append(
        Written(
          change: change, number: journal.count + 1,
          chain: try raw.run("SELECT * FROM chain ORDER BY position DESC LIMIT 1")[0],
          journal: try raw.run("SELECT * FROM journal WHERE case_id = ? AND number = ?", key)[0],
          snapshot: try raw.run("SELECT * FROM snapshot WHERE case_id = ?", [.text(Self.id)])[0],
          removed: before.filter { row in !after.contains { "\($0)" == "\(row)" } },
          inserted: after.filter { row in !before.contains { "\($0)" == "\(row)" } },
          said: "\(saidBefore)" == "\(saidAfter)" ? nil : saidAfter))
    }
    return written
  }

  private func answers(_ raw: RawStore) throws -> [[RawStore.Value]] {
    try raw.run(
      """
      SELECT fact, value, number FROM answered
      WHERE number = (SELECT number FROM case_number WHERE case_id = ?)
      """, [.text(Self.id)])
  }

  private func said(_ raw: RawStore) throws -> [RawStore.Value] {
    try raw.run(
      """
      SELECT said, rowid FROM search
      WHERE rowid = (SELECT number FROM case_number WHERE case_id = ?)
      """, [.text(Self.id)])[0]
  }

  private func write(_ answer: Written, with raw: RawStore) throws {
    try raw.run("BEGIN IMMEDIATE")
    try raw.run("INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?)", answer.chain)
    try raw.run("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", answer.journal)
    try raw.run(
      """
      INSERT INTO snapshot VALUES (?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE
      SET number = excluded.number, version = excluded.version, content = excluded.content
      """, answer.snapshot)
    for row in answer.removed {
      try raw.run("DELETE FROM answered WHERE fact = ? AND value = ? AND number = ?", row)
    }
    for row in answer.inserted { try raw.run("INSERT INTO answered VALUES (?, ?, ?)", row) }
    if let said = answer.said {
      try raw.run("UPDATE search SET said = ? WHERE rowid = ?", said)
    }
    try raw.run("COMMIT")
  }
}
