import CaseStore
import Foundation
import GRDB
import TestSupport

/// Two versions of the program meet at one store.
package enum TwoVersions {
  /// A newer program takes a step of the schema while an older one is at work with the pen of a case, or
  /// an older one comes to a store where newer ones have pens. The older one says which version to use
  /// and changes nothing; all it had said is there for the newer one.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("two versions of the program at once")
    var random = SeededRandom(seed: seed)
    for trial in 0..<trials {
      let place = try Place()
      let path = place.path("cases.sqlite")
      let writer = try Writer(["session", path, "2611-001", "lindh", "300"])
      var said = try writer.lines(.random(in: 4...16, using: &random))
      usleep(.random(in: 0...3_000, using: &random))
      var losses: [String] = []
      if trial.isMultiple(of: 2) {
        try execute(path, "INSERT INTO grdb_migrations VALUES ('\(step)')")
        said += try writer.finish()
        tally.hits += 1
        if said.last.map(isRefusal) != true { losses.append("it said: \(said.last ?? "nothing")") }
      } else {
        said += try writer.kill()
        try execute(path, "INSERT INTO grdb_migrations VALUES ('\(step)')")
      }
      losses += try comingOlder(path)
      // As the newer program, which knows its step.
      try execute(path, "DELETE FROM grdb_migrations WHERE identifier = '\(step)'")
      let told = said.compactMap { Int($0) }
      tally.answers += told.count
      losses += KilledWriter.look(at: path, told: told.max() ?? 0).losses
      losses += try pens(path)
      tally.count(losses)
    }
    return tally
  }

  private static let step = "99 something to come"

  private static func isRefusal(_ words: String) -> Bool {
    words.contains("newer version of the program (\(step))") && words.contains("Use that version")
  }

  /// An older program is refused, and everything is as it was. The file itself is not compared: closing
  /// it may bring the log into it.
  private static func comingOlder(_ path: String) throws -> [String] {
    let before = try contents(path)
    let said = try Writer(["open", path]).finish()
    return (said.last.map(isRefusal) == true ? [] : ["an older one said: \(said)"])
      + (try contents(path) == before ? [] : ["an older program has changed the store"])
  }

  /// Every row of every table, and how the tables were made.
  private static func contents(_ path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    let rows = try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try ["sqlite_schema"]
        + tables.flatMap { table in
          try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
        } + Row.fetchAll(db, sql: "SELECT sql FROM sqlite_schema").map { "\($0)" }
    }
    try queue.close()
    return rows
  }

  /// The pen of who was there waits for them, and for nobody else.
  private static func pens(_ path: String) throws -> [String] {
    var other = try CaseStore(at: path, identity: names)
    other.beginSession(who: "berg", seconds: 0)
    var owner = other
    owner.beginSession(who: "lindh", seconds: 0)
    var losses: [String] = []
    if case .mine = try other.askForPen(of: "2611-001") { losses.append("another had the pen") }
    if case .mine = try owner.askForPen(of: "2611-001") {
    } else {
      losses.append("the pen is stuck")
    }
    return losses
  }

  private static func execute(_ path: String, _ sql: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }
}
