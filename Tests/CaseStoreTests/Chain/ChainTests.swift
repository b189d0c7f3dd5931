import Foundation
import GRDB
import Logic
import Seals
import Testing

@testable import CaseStore

/// What is changed behind the program's back is found, and named.
struct ChainTests {
  private let chained: ChainedStore
  private let key = SigningKey()

  init() throws { chained = try ChainedStore() }

  @Test func `a store that this program wrote is whole`() throws {
    let audit = try chained.store.audit()
    #expect(audit.faults == [])
    #expect(audit.erased == 2)
    #expect(audit.links == 14)
    #expect(try chained.store.problems().isEmpty)
  }

  @Test(arguments: [
    ("DELETE FROM journal WHERE case_id = '1' AND number = 3", "entry 3 of case 1"),
    ("DELETE FROM standing", "withdrawal or reinstatement 1 of case 2"),
    ("DELETE FROM cases WHERE id = '2'", "the beginning of case 2"),
    ("DELETE FROM ruling", "the verdicts of the decision at entry 3 of case 1"),
    ("DELETE FROM rulebook", "the text of rulebook 0a0a0a0a0a0a"),
    ("DELETE FROM erasure", "erasure 1 of the identity in case 1"),
    ("DELETE FROM revision", "revision 1 of case 1"),
  ])
  func `a row that was taken out is named`(sql: String, words: String) throws {
    let first = try #require(try chained.audit(after: sql).first { !$0.isOfIdentity })
    #expect(first.words.hasPrefix(words))
    #expect(first.words.hasSuffix("is gone"))
  }

  @Test(arguments: [
    (
      "INSERT INTO journal SELECT case_id, 99, seconds, who, manner, NULL, version, change FROM journal WHERE number = 1",
      "entry 99 of case 1"
    ),
    (
      "INSERT INTO standing SELECT '1', number, seconds, who, standing, reason FROM standing",
      "withdrawal or reinstatement 1 of case 1"
    ),
  ])
  func `a row that was put in is named`(sql: String, words: String) throws {
    let fault = try #require(try chained.audit(after: sql).first)
    #expect(fault.words == words + " was put in by something else than this program")
  }

  @Test func `two entries that changed places are found`() throws {
    let faults = try chained.audit(
      after: """
        UPDATE journal SET number = -4 WHERE case_id = '1' AND number = 4;
        UPDATE journal SET number = 4 WHERE case_id = '1' AND number = 5;
        UPDATE journal SET number = 5 WHERE case_id = '1' AND number = -4;
        """)
    #expect(faults.count == 2)
  }

  /// Takes away the last links, with what they bind.
  private let cut = """
    DELETE FROM revision; DELETE FROM identity WHERE number = 7;
    DELETE FROM journal WHERE case_id = '1' AND number = 7; DELETE FROM salt;
    DELETE FROM chain WHERE position >= 13;
    """

  @Test func `a cut tail is found against a checkpoint, and only against one`() throws {
    let checkpoint = try chained.store.checkpoint(with: key, seconds: noon)
    #expect(checkpoint.links == 14)
    #expect(try chained.audit(after: cut) == [])
    #expect(
      try chained.audit(after: cut, against: [checkpoint]) == [.tailGone(last: 12, checkpoint)])
    let first = ChainFault.tailGone(last: 12, checkpoint)
    #expect(
      first.words
        == "it ends at link 12, and the checkpoint of Tue 3 Nov 2026, 12:00 UTC had 14: the last 2 "
        + "are gone")
  }

  @Test func `a chain that was computed anew is found against a checkpoint`() throws {
    let early = try chained.store.checkpoint(with: key, seconds: noon)
    try chained.store.recordNext(.retitle(old: "a", new: "c"), in: "1")
    let late = try chained.store.checkpoint(with: key, after: [early], seconds: noon + 60)
    for (number, agreed) in [(2, nil), (8, early.links)] as [(Int, Int?)] {
      let found = try chained.tampering { db -> ([ChainFault], [ChainFault]) in
        try db.execute(
          sql: "UPDATE journal SET who = 'someone' WHERE case_id = '1' AND number = ?",
          arguments: [number])
        try Self.computeAnew(db)
        return (try chained.faults(db), try chained.faults(db, [late, early]))
      }
      #expect(found.0 == [])
      #expect(found.1 == [.computedAnew(after: agreed, agreed == nil ? early : late)])
    }
  }

  /// What someone would do who knows how the chain is made and may write to the file.
  static func computeAnew(_ db: Database) throws {
    let links = try Row.fetchAll(db, sql: "SELECT * FROM chain ORDER BY position")
    try db.execute(sql: "DELETE FROM chain")
    for link in links {
      let table = try ChainedTable(rawValue: link["relation"]).orThrow("no such table")
      let (key, number): (String, Int) = (link["row_key"], link["row_number"])
      let chain = Chain(db: db)
      let row = try chain.row(of: table, key: key, number: number).orThrow("no row")
      let end = try chain.end()
      let stored: Data? = link["commitment"]
      let commitment = stored.flatMap { Digest(bytes: Array($0)) }
      let hash = Chain.hash(
        of: ChainLink(
          position: end.links + 1, table: table.rawValue, key: key, number: number),
        after: end.head, commitment
      ) { Chain.add(row, of: table, to: &$0) }
      try db.execute(
        sql: "INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [end.links + 1, table.rawValue, key, number, stored, Data(hash.bytes)])
    }
  }

  @Test func `a chain that is broken is not signed`() throws {
    try chained.store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER journal_is_not_changed; UPDATE journal SET who = 'x'")
    }
    #expect {
      try chained.store.checkpoint(with: key, seconds: noon)
    } throws: { error in
      if case .chainBroken = error as? StoreError { true } else { false }
    }
  }

  @Test func `a clock that was set back breaks nothing, and is told`() throws {
    try chained.store.record(
      .retitle(old: "a", new: "c"), in: "1", expecting: 8, who: "lindh", seconds: noon - 86_400)
    let audit = try chained.store.audit()
    #expect(audit.faults == [])
    #expect(audit.datedBack == 1)
  }
}

extension ChainFault {
  fileprivate var isOfIdentity: Bool {
    switch self {
    case .identityChanged, .identityGone: true
    default: false
    }
  }
}
