import Foundation
import Logic
import Synchronization
import Testing

@testable import CaseStore

/// Fifty sessions at one store, each a connection and a thread of its own.
struct FiftySessionsTests {
  private let place: TemporaryPlace
  private static let writers = 25
  private static let answersEach = 6
  private static let shared = "shared"

  init() throws {
    place = try TemporaryPlace()
    let store = try place.store()
    try store.create(Case(id: Self.shared), who: "bench", seconds: noon)
    for number in 0..<Self.writers {
      try store.create(Case(id: "case-\(number)"), who: "bench", seconds: noon)
    }
  }

  @Test func `fifty sessions lose no answer, and nobody is told that the store is locked`() throws {
    let said = Mutex<[String]>([])
    let acknowledged = Mutex(0)
    let sharedAnswers = Mutex(0)
    let everybody = DispatchGroup()
    for number in 0..<50 {
      everybody.enter()
      let thread = Thread { [path = place.path] in
        defer { everybody.leave() }
        do {
          var store = try CaseStore(at: path, identity: identityFacts)
          store.beginSession(who: "user \(number)", seconds: noon)
          if number < Self.writers {
            let count = try Self.write(store, to: "case-\(number)", as: "user \(number)")
            acknowledged.withLock { $0 += count }
          } else {
            try Self.follow(store, "case-\(number - Self.writers)")
          }
          let count = try Self.contend(store, as: "user \(number)")
          sharedAnswers.withLock { $0 += count }
        } catch {
          said.withLock { $0.append("\(number): \(error)") }
        }
      }
      thread.stackSize = 1 << 20
      thread.start()
    }
    everybody.wait()
    #expect(said.withLock { $0 } == [])
    #expect(acknowledged.withLock { $0 } == Self.writers * Self.answersEach)
    let store = try place.store()
    for number in 0..<Self.writers {
      #expect(try store.open("case-\(number)").1.count == Self.answersEach)
    }
    // One of the fifty had the pen of the case that all of them wanted.
    #expect(try store.open(Self.shared).1.count == sharedAnswers.withLock { $0 })
    #expect(sharedAnswers.withLock { $0 } == 1)
    #expect(try store.problems().isEmpty)
  }

  private static func write(_ store: CaseStore, to id: String, as who: String) throws -> Int {
    guard case .mine = try store.takePen(of: id) else {
      throw StoreError.failed(nil, "the pen of \(id) is another's")
    }
    for answer in 1...answersEach { try record(Double(answer), store, id, who) }
    return answersEach
  }

  private static func record(
    _ value: Double, _ store: CaseStore, _ id: String, _ who: String
  ) throws {
    let (filed, journal) = try store.open(id)
    try store.record(
      filed.answering(FactPlace(.wholeCase, "age_years"), .value(.number(value))), in: id,
      expecting: journal.count + 1, who: who, seconds: noon)
  }

  private static func follow(_ store: CaseStore, _ id: String) throws {
    var seen = try store.dataVersion()
    var entries = 0
    for _ in 0..<40 {
      let version = try store.dataVersion()
      guard version != seen else { continue }
      seen = version
      let now = try store.watch(id).entries
      guard now >= entries else { throw StoreError.failed(nil, "entries of \(id) went away") }
      entries = now
    }
  }

  /// Wants to write to the one case that all want to write to, and gives how many answers it took.
  private static func contend(_ store: CaseStore, as who: String) throws -> Int {
    guard case .mine = try store.takePen(of: shared) else {
      do {
        try record(1, store, shared, who)
        throw StoreError.failed(nil, "\(who) wrote without the pen")
      } catch StoreError.penHeld { return 0 }
    }
    try record(2, store, shared, who)
    return 1
  }
}
