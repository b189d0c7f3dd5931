internal import Foundation
internal import GRDB
internal import Logic
internal import Seals

/// What an entry says of who the patient is: it stands apart from the journal, and the journal's
/// link binds it by a commitment, so that it can be erased and the chain stays whole.
struct HiddenIdentity {
  private let fact: FactName
  private let old: String?
  private let new: String?
  private let salt: [UInt8]

  /// What stands apart from the entry; nothing where it says nothing of who the patient is.
  init?(_ entry: JournalEntry, apart: Set<FactName>) throws {
    guard case .answer(let place, let old, let new) = entry.change, apart.contains(place.fact)
    else { return nil }
    fact = place.fact
    self.old = try old.map { try RowText.text(AnswerText($0)) }
    self.new = try new.map { try RowText.text(AnswerText($0)) }
    salt = (0..<32).map { _ in .random(in: 0...255) }
  }

  private var values: [DatabaseValue] {
    [
      fact.rawValue.databaseValue, RowText.version.databaseValue, old?.databaseValue ?? .null,
      new?.databaseValue ?? .null,
    ]
  }

  func commitment(to id: String, _ number: Int) -> Digest {
    Chain.commitment(salt: salt, to: id, number, values)
  }

  func insert(into db: Database, _ id: String, _ number: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO identity (case_id, number, fact, version, old, new) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: StatementArguments([id.databaseValue, number.databaseValue] + values))
    try db.execute(
      sql: "INSERT INTO salt (case_id, number, salt) VALUES (?, ?, ?)",
      arguments: [id, number, Data(salt)])
  }
}
