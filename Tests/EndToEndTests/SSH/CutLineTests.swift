import Foundation
import TestSupport
import Testing

/// A line that is cut: nothing that was called saved is lost, no process stays, and whoever comes back
/// finds their place and their pen.
@Suite(.enabled(if: SSHServer.isPossible, "There is no SSH server to come in to."), .serialized)
struct CutLineTests {
  /// How a line comes to its end.
  enum Cut: CaseIterable {
    /// The client is killed.
    case client
    /// What serves the connection is killed.
    case server
    /// The client is there and says nothing any more, as after a cable was pulled.
    case silence
  }

  @Test(arguments: Cut.allCases)
  func `nothing is lost, nothing stays behind, and the place is found again`(cut: Cut) throws {
    let server = try SSHServer(aliveInterval: cut == .silence ? 1 : nil)
    defer { server.close() }
    try server.fileSample()
    let terminal = try server.terminalOnCase(.planner)
    defer { terminal.close() }
    try terminal.answerAge("81")
    // Half an answer, in the same field.
    try terminal.openAge()
    try terminal.type("7")
    try terminal.wait(for: "half an answer", Self.isHalf)
    let session = try #require(server.sessions.first)
    switch cut {
    case .client: kill(try #require(server.clients.first), SIGKILL)
    case .server: kill(try #require(server.keeperOfLine(session)), SIGKILL)
    case .silence: kill(try #require(server.clients.first), SIGSTOP)
    }
    try server.wait(for: "the session to end") { server.sessions.isEmpty }
    #expect(try server.keeper("cases", "export", "fig-01").contains("age_years: 81"))
    #expect(try server.keeper("cases", "audit").contains("each as it was written"))

    let again = try server.terminal(.planner)
    defer { again.close() }
    try again.wait(for: "RECOVERED")
    let screen = try again.wait(for: "the half answer again", Self.isHalf)
    #expect(!screen[0].contains("pen:") && !screen[0].contains("reading"))
    try again.type("9")
    try again.press("Enter")
    try again.wait(for: "the answer to be saved") { $0[0].contains(" saved ") }
    #expect(try server.keeper("cases", "export", "fig-01").contains("age_years: 79"))
  }

  private static func isHalf(_ screen: [String]) -> Bool {
    screen.contains {
      $0.hasPrefix(" >") && $0.contains("Age ") && $0.contains("7") && !$0.contains("81")
    }
  }

  @Test func `somebody else waits for the pen of who was cut off`() throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let planner = try server.terminalOnCase(.planner)
    try planner.answerAge("81")
    defer { planner.close() }
    kill(try #require(server.clients.first), SIGKILL)
    try server.wait(for: "the session to end") { server.sessions.isEmpty }
    let lead = try server.terminalOnCase(.lead)
    defer { lead.close() }
    try lead.wait(for: "pen, gone: K. Ode")
    let again = try server.terminal(.planner)
    defer { again.close() }
    try again.wait(for: "RECOVERED")
    try again.press("Escape")
    try again.answerAge("82")
    try lead.wait(for: "the age on the screen that follows", within: 10) { screen in
      screen.contains { $0.contains("Age") && $0.contains("82") }
    }
  }
}

extension SSHServer {
  /// The process of the SSH server that keeps the line of a session: the nearest above it.
  func keeperOfLine(_ session: pid_t) -> pid_t? {
    var process = parent(of: session)
    while let found = process, found > 1 {
      let name = try? String(contentsOfFile: "/proc/\(found)/comm", encoding: .utf8)
      if name?.hasPrefix("sshd") == true { return found }
      process = parent(of: found)
    }
    return nil
  }
}
