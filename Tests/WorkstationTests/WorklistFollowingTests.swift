import Canvas
import CaseStore
import Logic
import Testing

@testable import Workstation

/// The worklist shows within a second what others do, and the cursor stays where it is.
@MainActor
@Suite struct WorklistFollowingTests {
  private let folder: SittingFolder
  private let lindh: Sitting
  private let ode: Sitting

  init() throws {
    folder = try SittingFolder()
    for id in ["2611-002", "2611-003"] {
      try folder.store().create(
        Case(id: id, lesions: [Lesion(id: "A")]), who: "lindh", seconds: 1_795_516_800)
    }
    lindh = try Sitting("lindh", in: folder)
    ode = try Sitting("K. Ode", in: folder)
  }

  private func rows(_ sitting: Sitting) -> [String] {
    sitting.screen.split(separator: "\n").map(String.init).filter { $0.contains("2611-0") }
  }

  @Test func `an answer of another session shows, with cursor and filter as they were`() throws {
    ode.begin()
    ode.press("j", "/")
    ode.type("2611")
    ode.press("Enter")
    let here = try #require(rows(ode).first { $0.hasPrefix(" >") })
    lindh.open("2611-001")
    lindh.press("j", "j", "j", "Enter", "7", "8", "Enter", "Esc")
    ode.passTime(seconds: 1)
    #expect(rows(ode).contains { $0.contains("2611-001") && $0.contains("78") })
    #expect(rows(ode).contains { $0.hasPrefix(" >") && $0.dropFirst(8) == here.dropFirst(8) })
    #expect(ode.screen.contains("3 of 3 fit: 2611"))
  }

  @Test func `a new case is there, and one that was withdrawn is not`() throws {
    ode.begin()
    try lindh.store.create(
      Case(id: "2611-009", lesions: [Lesion(id: "A")]), who: "lindh", seconds: 1_795_516_930)
    ode.passTime(seconds: 1)
    #expect(rows(ode).contains { $0.contains("2611-009") })
    try lindh.store.withdraw(
      "2611-003", reason: "filed twice", who: "lindh", seconds: 1_795_516_931)
    ode.passTime(seconds: 1)
    #expect(!rows(ode).contains { $0.contains("2611-003") })
  }

  @Test func `many at once are worked out while nobody presses a key`() throws {
    ode.begin()
    for number in 100..<140 {
      try lindh.store.create(
        Case(id: "2612-\(number)", lesions: [Lesion(id: "A")]), who: "lindh",
        seconds: 1_795_516_930)
    }
    for _ in 0..<15 { ode.passTime(seconds: 1) }
    #expect(ode.screen.contains("all 43"))
  }

  @Test func `nothing is read anew while nobody writes`() throws {
    var following = ListFollowing()
    try following.restart(in: ode.store)
    #expect(try following.changedCases(in: ode.store) == [])
    try lindh.store.create(Case(id: "2611-020"), who: "lindh", seconds: 1_795_516_930)
    #expect(try following.changedCases(in: ode.store) == ["2611-020"])
    #expect(try following.changedCases(in: ode.store) == [])
  }
}
