import GRDB
import Logic
import Seals
import Testing

@testable import CaseStore

/// Every write is checked by the store, whatever screen or command it comes from.
struct VisitorTests {
  /// A store on disk with one case, opened again for a visitor.
  private func store(
    _ role: Visitor.Role, _ place: TemporaryPlace, name: String = "K. Ode"
  ) throws -> CaseStore {
    try place.store().create(fullCase(), who: "lindh", seconds: noon)
    return try CaseStore(
      at: place.path, identity: identityFacts, visitor: Visitor(name, role, from: "203.0.113.9"))
  }

  /// What a visitor can want of the store, by the name of the deed.
  static let deeds: [(deed: Deed, run: @Sendable (CaseStore) throws -> Void)] = [
    (
      .plan,
      { store in
        let (filed, journal) = try store.open("2611-014")
        try store.record(
          filed.answering(FactPlace(.wholeCase, "inr"), .unknown), in: filed.id,
          expecting: journal.count + 1, who: "K. Ode", seconds: noon)
      }
    ), (.plan, { try $0.create(Case(id: "2"), who: "K. Ode", seconds: noon) }),
    (.plan, { try $0.importCase(Case(id: "3"), replacing: true, who: "K. Ode", seconds: noon) }),
    (.plan, { try $0.name("2611-014", as: "today", who: "K. Ode", seconds: noon) }),
    (
      .plan,
      { try $0.restoreRevision("1", of: "2611-014", who: "K. Ode", seconds: noon) }
    ),
    (
      .meet,
      {
        try $0.createMeeting(
          TeamMeeting(id: "m", day: day(2026, 11, 24), title: "MDT", agenda: []), who: "K. Ode",
          seconds: noon)
      }
    ), (.meet, { try $0.setAgenda(["2611-014"], of: "m") }),
    (.meet, { try $0.show(nil, at: "m", who: "K. Ode", seconds: noon) }),
    (
      .meet,
      {
        try $0.record(
          TeamMeeting.Outcome(caseID: "2611-014", decision: "defer"), at: "m", who: "K. Ode",
          seconds: noon)
      }
    ),
    (.setStanding, { try $0.withdraw("2611-014", reason: "twice", who: "K. Ode", seconds: noon) }),
    (.setStanding, { try $0.reinstate("2611-014", reason: "not", who: "K. Ode", seconds: noon) }),
    (
      .eraseIdentity,
      { try $0.eraseIdentity(of: "2611-014", reason: "asked", who: "K. Ode", seconds: noon) }
    ), (.keep, { try $0.rebuild("2611-014") }),
    (.keep, { _ = try $0.backUp(to: ($0.path ?? "") + ".copy", replacing: true) }),
    (.checkpoint, { _ = try $0.checkpoint(with: .init(), seconds: noon) }),
  ]

  @Test(arguments: Visitor.Role.allCases)
  func `each role does what is its own, and nothing more`(role: Visitor.Role) throws {
    let allowed: Set<Deed> =
      switch role {
      case .viewer: [.note]
      case .planner: [.note, .plan, .meet]
      case .lead: Set(Deed.allCases)
      }
    let place = try TemporaryPlace()
    let store = try store(role, place)
    let before = try store.open("2611-014").1
    for (deed, run) in Self.deeds {
      if allowed.contains(deed) {
        #expect(throws: Never.self, "\(deed)") { try run(store) }
      } else {
        let visitor = try #require(store.visitor)
        #expect(throws: StoreError.notAllowed(deed, visitor)) { try run(store) }
      }
    }
    if role == .viewer { #expect(try store.open("2611-014").1 == before) }
    #expect(try store.problems().isEmpty)
  }

  @Test func `a refusal says who can`() throws {
    let visitor = try Visitor("K. Ode", .viewer, from: "203.0.113.9")
    #expect(
      StoreError.notAllowed(.plan, visitor).description
        == "K. Ode is a viewer and cannot change cases; a planner or a lead can. Nothing was stored."
    )
    #expect(
      StoreError.notAllowed(.setStanding, visitor).description
        == "K. Ode is a viewer and cannot withdraw or reinstate cases; a lead can. Nothing was stored."
    )
  }

  @Test func `nobody writes in another name`() throws {
    let place = try TemporaryPlace()
    let store = try store(.lead, place)
    #expect(throws: StoreError.self) {
      try store.create(Case(id: "2"), who: "lindh", seconds: noon)
    }
    #expect(try store.cases().map(\.id) == ["2611-014"])
  }

  @Test func `the journal keeps from where an entry came, and the chain binds it`() throws {
    let place = try TemporaryPlace()
    let store = try store(.planner, place)
    let (filed, journal) = try store.open("2611-014")
    let next = journal.count + 1
    try store.record(
      filed.answering(FactPlace(.wholeCase, "inr"), .unknown), in: filed.id, expecting: next,
      who: "K. Ode", seconds: noon)
    #expect(try store.origins(of: "2611-014") == [next: "203.0.113.9"])
    #expect(try store.audit().faults.isEmpty)
    try store.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DROP TRIGGER origin_is_not_changed; UPDATE origin SET place = '198.51.100.1';
          """)
    }
    #expect(try store.audit().faults.count == 1)
  }

  @Test func `a folder that others may look into is refused where people come in`() throws {
    let place = try TemporaryPlace()
    _ = try store(.planner, place)
    try place.setMode(0o750)
    let visitor = try Visitor("K. Ode", .planner, from: "203.0.113.9")
    #expect(
      throws: StoreError.notPrivate(path: place.folder, command: "chmod 700 \(place.folder)")
    ) { try CaseStore(at: place.path, identity: identityFacts, visitor: visitor) }
  }

  @Test(arguments: ["", " ode", "ode ", "o\nde", "o\u{1B}[31m", "\u{202E}edo", "o\u{0}de"])
  func `a name that could not stand in a journal lets nobody in`(name: String) {
    #expect(throws: StoreError.unsoundVisitor(name)) {
      try Visitor(name, .lead, from: "203.0.113.9")
    }
  }
}
