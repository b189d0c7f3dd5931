import Logic
import Synchronization
import TestSupport

@testable import CaseStore

/// Somebody sets the clock, back and forward, while people work.
package enum ClockJumps {
  /// Answers are given at random times of the calendar, by one who has the pen and by one who asks for
  /// it. Entries stay in their order and tell the times that were given, the chain verifies, and a pen
  /// changes hands when it should, whatever the clock says.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("the clock is set back and forward")
    var random = SeededRandom(seed: seed)
    for _ in 0..<trials {
      var desk = try TwoDesks(&random)
      for _ in 0..<20 { try desk.work(&random) }
      try desk.fallSilent(&random)
      tally.answers += desk.given.count
      if desk.setBack > 0 { tally.hits += 1 }
      tally.count(try desk.losses())
    }
    return tally
  }
}

/// Two people at one case, with a clock on the wall that anybody can set and one that nobody can.
private struct TwoDesks {
  private let uptime = HandSet()
  private var holder: CaseStore
  private var asker: CaseStore
  private var wall: Int
  private(set) var given: [Int] = []
  private(set) var setBack = 0
  private var wrong: [String] = []
  private static let latest = 253_402_300_799

  init(_ random: inout SeededRandom) throws {
    wall = .random(in: 0...Self.latest, using: &random)
    holder = try CaseStore(inMemoryAs: .clinic, identity: names)
    asker = holder
    try holder.create(Case(id: "1"), who: "lindh", seconds: wall)
    holder.session = Session(
      who: "lindh", place: nil, began: wall, patience: 300, uptime: uptime.now)
    asker.session = Session(who: "berg", place: nil, began: wall, patience: 300, uptime: uptime.now)
    if case .mine = try holder.takePen(of: "1") {} else { wrong.append("nobody has the pen") }
  }

  /// A minute of somebody's work, with the clock set to another time before it.
  mutating func work(_ random: inout SeededRandom) throws {
    setClock(&random)
    uptime.pass(.random(in: 0...59, using: &random))
    try holder.stir(at: PlaceLeft(caseID: "1", step: 1, seconds: wall))
    if let before = given.last, wall < before { setBack += 1 }
    let (filed, journal) = try holder.open("1")
    try holder.record(
      filed.answering(FactPlace(.wholeCase, "counter"), .value(.number(Double(given.count)))),
      in: "1", expecting: journal.count + 1, who: "lindh", seconds: wall)
    given.append(wall)
    try expectHeld("from somebody at work")
  }

  /// Nobody presses a key: after the time that is set, and not before, the pen is had by asking.
  mutating func fallSilent(_ random: inout SeededRandom) throws {
    let end = Session.patience + Session.stirring
    let isSetBack = Bool.random(using: &random)
    if isSetBack {
      // As where a machine is put back to what it was an hour ago; from the asking on it counts anew.
      uptime.pass(-Int.random(in: 1...3_600, using: &random))
      try expectHeld("when the machine was set back")
    }
    uptime.pass(end - 1)
    setClock(&random)
    try expectHeld("a second too early")
    uptime.pass(1)
    setClock(&random)
    if case .mine = try asker.askForPen(of: "1") {} else { wrong.append("a pen is kept for ever") }
  }

  private mutating func expectHeld(_ when: String) throws {
    if case .mine = try asker.askForPen(of: "1") { wrong.append("a pen was taken \(when)") }
  }

  private mutating func setClock(_ random: inout SeededRandom) {
    let isFar = Int.random(in: 0..<4, using: &random) == 0
    let other =
      isFar
      ? .random(in: 0...Self.latest, using: &random)
      : wall + .random(in: -7_200...7_200, using: &random)
    wall = min(max(0, other), Self.latest)
  }

  func losses() throws -> [String] {
    let journal = try holder.open("1").1
    let audit = try holder.audit()
    var losses = wrong + audit.faults.map(\.words)
    if journal.map(\.number) != Array(0..<given.count).map({ $0 + 1 }) {
      losses.append("entries are gone or out of order")
    }
    if journal.map(\.seconds) != given { losses.append("an entry tells another time") }
    if audit.datedBack != setBack { losses.append("the audit does not say what is dated back") }
    return losses
  }
}

/// The time since the machine was started, as a trial wants it.
private final class HandSet: Sendable {
  private let seconds = Mutex(100_000)

  var now: @Sendable () -> Int { { self.seconds.withLock { $0 } } }

  func pass(_ more: Int) { seconds.withLock { $0 += more } }
}
