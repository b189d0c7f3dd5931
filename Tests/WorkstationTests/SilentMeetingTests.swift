import Canvas
import CaseStore
import Logic
import Rules
import Screens
import Testing

@testable import Workstation

/// A meeting that somebody from elsewhere presents and nobody sits at any more.
@MainActor
@Suite struct SilentMeetingTests {
  private let place: MeetingPlace
  private let time = Clock()

  private final class Clock { var minutes = 0.0 }

  init() throws { place = try MeetingPlace() }

  /// What a session over SSH has: blanked after 10 minutes, ended 30 later.
  private func outside() throws -> Outside {
    let time = time
    return try place.outside(
      11, uptime: { .milliseconds(Int(time.minutes * 60_000)) }, locksAfter: .seconds(600),
      endsAfter: .seconds(1_800))
  }

  private func after(_ minutes: Double, _ event: Event = .tick) -> () -> Event {
    { [time] in
      time.minutes = minutes
      return event
    }
  }

  @Test func `it ends as any session does, says so a minute before, and is taken up where it was`()
    throws
  {
    var display = EventScript([
      after(1, .key(.character(" "))), after(39.9), after(40), after(40.1), after(40.9),
      after(41), after(50),
    ])
    var room = try place.room(try outside())
    #expect(room.run(on: &display) == .silent)
    let warning = "No key for 39 minutes: the session ends in one more, unless one comes."
    #expect(
      display.pictures.map { $0.contains(warning) } == [false, false, false, true, true, true])
    #expect(try place.meeting.presenter == nil)
    #expect(!(try place.meeting.isClosed))
    // Presented again, it is at the case that was shown last.
    var again = EventScript([{ .tick }])
    var next = try place.room(try outside())
    next.run(on: &again)
    #expect(again.pictures[0].contains("case 2 of 2"))
  }

  @Test func `a key, a click and a paste begin it anew, other events do not`() throws {
    var display = EventScript([
      after(39.5), after(39.7, .key(.character("j"))), after(79), after(79.1, .paste("x")),
      after(118.9, .resize(Size(columns: 80, rows: 24))), after(119.1),
    ])
    var room = try place.room(try outside())
    #expect(room.run(on: &display) == .silent)
    #expect(display.pictures.count == 6)
  }

  @Test func `a screen that follows stays as long as its line does`() throws {
    var display = EventScript([after(41), after(600), after(6_000)])
    var room = try place.room(try outside(), follows: true)
    #expect(room.run(on: &display) == .system)
    #expect(!display.last.contains("No key for"))
  }

  @Test func `at one's own machine no meeting ends by itself`() throws {
    var display = EventScript([after(6_000)])
    let time = time
    var room = try place.room(
      try place.outside(
        11, uptime: { .milliseconds(Int(time.minutes * 60_000)) }, locksAfter: .seconds(600)))
    #expect(room.run(on: &display) == .system)
  }

  @Test func `the session that presented it is told as silent`() throws {
    var display = EventScript(
      EventScript.keys("Space", "p") + [after(1, .key(.character("j"))), after(41)])
    var workstation = Workstation(rulebook: .standard, outside: try outside())
    workstation.run(on: &display)
    #expect(workstation.ending == .silent)
    #expect(display.last.contains("case 1 of"))
  }
}
