import Canvas
import CaseStore
import Foundation
import Logic
import Rules
import Screens
import Testing

@testable import Workstation

/// A store in a folder of its own with two cases and their meeting, to be opened by several
/// connections.
@MainActor
final class MeetingPlace {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "trocar-meeting-\(UUID().uuidString)")
  static let start = 1_795_516_920

  init() throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let store = try store()
    for id in ["1", "2"] {
      let record = Case(
        id: id, sheet: Sheet(["patient_name": .value(.text("Maja Lindholm"))]),
        lesions: id == "1" ? [Lesion(id: "A")] : [Lesion(id: "A"), Lesion(id: "B")])
      try store.create(record, who: "lindh", seconds: Self.start)
    }
    try store.createMeeting(
      TeamMeeting(
        id: "2026-11-24", day: try Self.day, title: "MDT", agenda: ["1", "2"]), who: "lindh",
      seconds: Self.start)
  }

  nonisolated deinit { try? FileManager.default.removeItem(at: folder) }

  static var day: CalendarDate {
    get throws { try #require(CalendarDate(year: 2026, month: 11, day: 24)) }
  }

  /// One more connection to the store.
  func store() throws -> CaseStore {
    try CaseStore(at: folder.appending(path: "cases.db").path, identity: ["patient_name"])
  }

  var meeting: TeamMeeting {
    get throws { try store().meeting("2026-11-24") }
  }

  /// What a program has of the world, with a connection of its own.
  ///
  /// - Parameter seconds: The time, as its clock has it.
  func outside(
    _ process: Int, seconds: Int = start, isRunning: @escaping (Int) -> Bool = { _ in true },
    uptime: @escaping () -> Duration = { .zero }, locksAfter: Duration? = nil,
    endsAfter: Duration? = nil
  ) throws -> Outside {
    let day = try Self.day
    return Outside(
      store: try store(), who: "lindh",
      now: { Moment(date: day, clock: "10:42", seconds: seconds) }, maker: "test",
      palette: { _ in Palette() }, export: { $0.fileName }, edit: nil, uptime: uptime,
      locksAfter: locksAfter, endsAfter: endsAfter, process: process, isRunning: isRunning)
  }

  func room(_ outside: Outside, follows: Bool = false) throws -> MeetingRoom {
    try MeetingRoom("2026-11-24", outside: outside, rulebook: .standard, follows: follows)
  }
}
