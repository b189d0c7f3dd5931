import Foundation
import TestSupport
import Testing

/// Every way out of the workstation that `docs/ssh.md` lists, tried by somebody who is in.
@Suite(.enabled(if: SSHServer.isPossible, "There is no SSH server to come in to."), .serialized)
struct EscapesWithinTests {
  @Test func `no key and no word leads to a shell or to a file`() throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let terminal = try server.terminalOnCase(.planner)
    defer { terminal.close() }
    let session = try #require(server.sessions.first)
    func expectInside(_ attempt: String) {
      #expect(server.sessions == [session], "\(attempt)")
      #expect(server.children(of: session).isEmpty, "\(attempt)")
    }

    try terminal.press("E")
    try terminal.wait(for: "switched off here")
    expectInside("E")
    try terminal.press("C-z")
    try terminal.wait(for: "no shell to go back to")
    expectInside("Ctrl-Z")
    for key in ["!", "C-\\", "|", "C-]", "C-o", "F12", "C-c", "n"] {
      try terminal.press("Escape", key)
      expectInside(key)
    }
    try terminal.press("Escape", "Escape")
    for words in [
      "theme /etc/passwd", "theme ../../../etc/passwd", "!sh", "e /etc/passwd", "r /etc/passwd",
      "w /tmp/x", "keys /etc/passwd", "set shell=/bin/sh", "shell", "cd /", "lock; sh",
    ] {
      try terminal.type(":")
      try terminal.wait(for: "type to find")
      try terminal.type(words)
      try terminal.press("Enter")
      expectInside(words)
      let screen = try terminal.screen().joined()
      #expect(!screen.contains("root:"), "\(words)")
      try terminal.press("Escape", "Enter", "Escape", "Escape")
    }
    try terminal.press("1")
    try terminal.wait(for: "[1 Case")
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: server.folder.appending(path: "reports").path
      ).isEmpty)
  }

  @Test func `a report goes to the one folder, and through no link that waits there`() throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let reports = server.folder.appending(path: "reports")
    let outside = server.folder.appending(path: "outside.md").path
    try FileManager.default.createSymbolicLink(
      atPath: reports.appending(path: "fig-01-plan.md").path, withDestinationPath: outside)
    let terminal = try server.terminalOnCase(.planner)
    defer { terminal.close() }
    try terminal.press("6")
    try terminal.wait(for: "[6 Report")
    try terminal.press("S")
    try terminal.wait(for: "Written to")
    #expect(!FileManager.default.fileExists(atPath: outside))
    let names = try FileManager.default.contentsOfDirectory(atPath: reports.path).sorted()
    #expect(names == ["fig-01-plan-2.md", "fig-01-plan.md"])
  }

  @Test func `without a folder for reports none is written`() throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let terminal = try server.terminalOnCase(.viewer)
    defer { terminal.close() }
    try terminal.press("6")
    try terminal.wait(for: "[6 Report")
    try terminal.press("S")
    try terminal.wait(for: "Reports are not written here")
  }

  @Test(arguments: [SIGQUIT, SIGTERM, SIGHUP])
  func `a signal ends the session and gives no shell`(signal: Int32) throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let terminal = try server.terminalOnCase(.planner)
    defer { terminal.close() }
    kill(try #require(server.sessions.first), signal)
    #expect(try terminal.waitForEnd() == 0)
    try server.wait(for: "the session to end") { server.sessions.isEmpty }
  }

  @Test func `a crash offers no debugger and leaves no memory behind`() throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let terminal = try server.terminalOnCase(.planner)
    defer { terminal.close() }
    let session = try #require(server.sessions.first)
    let limits = try String(contentsOfFile: "/proc/\(session)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    kill(session, SIGSEGV)
    _ = try terminal.waitForEnd()
    try server.wait(for: "the session to end") { server.sessions.isEmpty }
    let screen = try terminal.screen().joined()
    #expect(!screen.contains("interact") && !screen.contains("debug"))
  }
}
