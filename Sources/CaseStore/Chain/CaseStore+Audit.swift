internal import Foundation
internal import GRDB
package import Seals

extension CaseStore {
  /// Goes through the whole chain, and holds it against checkpoints.
  ///
  /// Every link is judged by the one before it as it stands, so that what was changed is named and
  /// not all that comes after it. Finds any change of a row that is bound, a row without a link and a
  /// link without a row; that the end was cut off, or all hashes were computed anew, shows only
  /// against a checkpoint.
  ///
  /// - Parameter checkpoints: Checkpoints whose signatures have been checked, in any order.
  package func audit(against checkpoints: [Checkpoint] = []) throws(StoreError) -> Audit {
    try reading { tables in
      var walk = ChainWalk(db: tables.db)
      try walk.run()
      try walk.hold(against: checkpoints)
      return try walk.audit
    }
  }

  /// Signs what the chain is now. A chain with anything wrong in it is not signed.
  ///
  /// - Parameters:
  ///   - earlier: Checkpoints that the chain has to agree with.
  ///   - seconds: When it is made, since 1 January 1970, UTC.
  package func checkpoint(
    with key: SigningKey, after earlier: [Checkpoint] = [], seconds: Int
  ) throws(StoreError) -> Checkpoint {
    try checkMay(.checkpoint, by: nil)
    let audit = try audit(against: earlier)
    if let fault = audit.faults.first { throw .chainBroken(fault) }
    let made = Checkpoint(links: audit.links, head: audit.head, seconds: seconds, key: key)
    guard let made else { throw .failed(path, "The checkpoint could not be signed.") }
    return made
  }
}

/// The way along the chain from its beginning to its end.
struct ChainWalk {
  let db: Database
  private var links = 0
  private var head = Chain.beginning
  private var erased = 0
  private var faults: [ChainFault] = []
  /// Up to which entry who the patient is was erased, by case.
  private var erasedUpTo: [String: Int] = [:]
  /// As many faults as are worth telling.
  private static let limit = 1_000

  init(db: Database) { self.db = db }

  mutating func run() throws {
    let erasures = try Row.fetchCursor(
      db, sql: "SELECT case_id, max(up_to) AS up_to FROM erasure GROUP BY case_id")
    while let row = try erasures.next() {
      erasedUpTo[try row.value("case_id")] = try row.value("up_to")
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT position, CAST(relation AS BLOB) AS relation, CAST(row_key AS BLOB) AS row_key,
          row_number, commitment, hash
        FROM chain ORDER BY position
        """)
    while faults.count < Self.limit, let row = try rows.next() { try judge(row) }
    for table in ChainedTable.allCases where faults.count < Self.limit {
      try findUnbound(in: table)
    }
  }

  private mutating func judge(_ row: Row) throws {
    let position: Int = try row.value("position")
    if position != links + 1 { faults.append(.gap(links + 1)) }
    links = position
    let link = ChainLink(
      position: position, table: Self.text(try row.value("relation")),
      key: Self.text(try row.value("row_key")), number: try row.value("row_number"))
    let commitment = (try row.value("commitment") as Data?).map(Array.init)
    let hash: Data = try row.value("hash")
    let previous = head
    guard let stored = Digest(bytes: Array(hash)) else {
      faults.append(.changed(link))
      return
    }
    head = stored
    let chain = Chain(db: db)
    guard let table = ChainedTable(rawValue: link.table),
      commitment == nil || commitment?.count == 32
    else {
      faults.append(.changed(link))
      return
    }
    guard let bound = try chain.row(of: table, key: link.key, number: link.number) else {
      faults.append(.gone(link))
      return
    }
    let found = Chain.hash(of: link, after: previous, commitment.flatMap { Digest(bytes: $0) }) {
      Chain.add(bound, of: table, to: &$0)
    }
    if found != stored { return faults.append(.changed(link)) }
    if table == .journal { try judgeIdentity(of: link, commitment, chain) }
  }

  private mutating func judgeIdentity(
    of link: ChainLink, _ commitment: [UInt8]?, _ chain: Chain
  ) throws {
    let found = try chain.commitment(to: link.key, link.number)
    switch (commitment, found) {
    case (nil, nil): break
    case (let commitment?, let found?):
      if commitment != found.bytes { faults.append(.identityChanged(link)) }
    case (nil, _?): faults.append(.identityChanged(link))
    case (_?, nil):
      if link.number <= erasedUpTo[link.key] ?? 0 {
        erased += 1
      } else {
        faults.append(.identityGone(link))
      }
    }
  }

  private mutating func findUnbound(in table: ChainedTable) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT t.\(table.keyColumn) AS row_key, \(table.number(of: "t")) AS row_number
        FROM \(table.rawValue) t
        WHERE NOT EXISTS (
          SELECT 1 FROM chain WHERE relation = ?1 AND row_key = t.\(table.keyColumn)
            AND row_number = \(table.number(of: "t")))
        ORDER BY 1, 2
        """, arguments: [table.rawValue])
    while let row = try rows.next() {
      let link = ChainLink(
        position: 0, table: table.rawValue, key: try row.value("row_key"),
        number: try row.value("row_number"))
      faults.append(.unbound(link))
    }
  }

  private static func text(_ bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ChainWalk {
  /// Holds the chain against checkpoints, from the earliest on; names the first it does not agree
  /// with.
  mutating func hold(against checkpoints: [Checkpoint]) throws {
    var agreed: Int?
    for checkpoint in checkpoints.sorted(by: { $0.links < $1.links }) {
      if checkpoint.links > links {
        faults.append(.tailGone(last: links, checkpoint))
        return
      }
      if try hash(at: checkpoint.links) != checkpoint.head {
        faults.append(.computedAnew(after: agreed, checkpoint))
        return
      }
      agreed = checkpoint.links
    }
  }

  private func hash(at position: Int) throws -> Digest? {
    if position == 0 { return Chain.beginning }
    let bytes = try Data.fetchOne(
      db, sql: "SELECT hash FROM chain WHERE position = ?", arguments: [position])
    return bytes.flatMap { Digest(bytes: Array($0)) }
  }

  var audit: Audit {
    get throws {
      Audit(
        links: links, head: head, erased: erased, datedBack: try datedBack(), faults: faults)
    }
  }

  private func datedBack() throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM journal j JOIN journal p
          ON p.case_id = j.case_id AND p.number = j.number - 1 WHERE j.seconds < p.seconds
        """) ?? 0
  }
}
