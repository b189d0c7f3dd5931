import CaseStore
import Foundation
import Logging
import Testing
import Workstation

@testable import trocar

/// What the system's log is told of a session, with a sink that keeps it.
struct SessionLogTests {
  /// Keeps what would have gone to the system's log.
  private final class Kept: Sendable {
    private let file: URL

    init() {
      file = URL(filePath: NSTemporaryDirectory())
        .appending(path: "trocar-tests-\(UUID().uuidString)")
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }

    deinit { try? FileManager.default.removeItem(at: file) }

    var sink: LogSink {
      LogSink { [file] urgency, line in
        guard let handle = try? FileHandle(forWritingTo: file) else { return }
        _ = try? handle.seekToEnd()
        try? handle.write(contentsOf: Data("\(urgency.rawValue) \(line)\n".utf8))
      }
    }

    var lines: [String] {
      get throws {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      }
    }
  }

  private func log(
    _ user: String = "K. Ode", from place: String = "203.0.113.9", to kept: Kept
  ) throws -> SessionLog {
    SessionLog(of: try Visitor(user, .planner, from: place), to: kept.sink)
  }

  @Test func `a session is told by its user, role and place, at its beginning and its end`() throws
  {
    let kept = Kept()
    let log = try log(to: kept)
    log.began()
    log.ended(.cutOff, after: .seconds(150))
    #expect(
      try kept.lines == [
        #"6 session began from="203.0.113.9" role="planner" user="K. Ode""#,
        #"6 session ended from="203.0.113.9" how="cut off" minutes="2" role="planner" user="K. Ode""#,
      ])
  }

  @Test(arguments: [
    (SessionEnding.left, "left"), (.cutOff, "cut off"), (.silent, "silent for too long"),
  ])
  func `how it ended is told`(ending: SessionEnding, words: String) throws {
    let kept = Kept()
    try log(to: kept).ended(ending, after: .zero)
    #expect(try kept.lines[0].contains("how=\"\(words)\""))
  }

  @Test func `that a command came is a warning, without the command`() throws {
    let kept = Kept()
    try log(to: kept).refusedCommand()
    #expect(
      try kept.lines == [
        "4 a command came with the line and was not run"
          + #" from="203.0.113.9" role="planner" user="K. Ode""#
      ])
  }

  @Test func `what kept it from opening is an error, in one line with an end`() throws {
    let kept = Kept()
    let words = "no\nJan 1 00:00:00 host sshd[1]: Accepted \u{1B}[2J\u{202E} \"x\\"
    try log(to: kept).failed(Failure(words + String(repeating: "y", count: 10_000)))
    let lines = try kept.lines
    #expect(lines.count == 1)
    #expect(
      lines[0].hasPrefix(
        "3 session did not open from=\"203.0.113.9\" role=\"planner\" user=\"K. Ode\" "
          + #"why="no\u{a}Jan 1 00:00:00 host sshd[1]: Accepted \u{1b}[2J\u{202e} \"x\\yyy"#))
    #expect(lines[0].hasSuffix("yyy...\""))
    #expect(lines[0].utf8.count < 500)
  }

  @Test(arguments: ["K\u{301}. Ödé", "木村", "O'Brien \"x\""])
  func `a name of any script is told as it is`(name: String) throws {
    let kept = Kept()
    try log(name, to: kept).began()
    let marked = name.replacingOccurrences(of: "\"", with: "\\\"")
    #expect(try kept.lines[0].hasSuffix("user=\"\(marked)\""))
  }

  @Test(
    arguments: [
      (Logger.Level.trace, 7), (.debug, 7), (.info, 6), (.notice, 5), (.warning, 4), (.error, 3),
      (.critical, 3),
    ] as [(Logger.Level, Int32)])
  func `every level is one of the system's`(level: Logger.Level, number: Int32) {
    #expect(LogSink.Urgency(level).rawValue == number)
  }

  @Test func `a percent sign is no format to the system's log`() {
    LogSink.system.send(.debug, "100 %s %n %d of it")
  }
}
