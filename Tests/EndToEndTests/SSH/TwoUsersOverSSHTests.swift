import Foundation
import TestSupport
import Testing

/// Two people at one store through a real SSH server, each in a terminal, each with a key.
@Suite(.enabled(if: SSHServer.isPossible, "There is no SSH server to come in to."), .serialized)
struct TwoUsersOverSSHTests {
  @Test func `one edits and the screen of the other follows, each by the role of their key`() throws
  {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let planner = try server.terminalOnCase(.planner)
    defer { planner.close() }
    let viewer = try server.terminalOnCase(.viewer)
    defer { viewer.close() }
    #expect(try viewer.wait(for: "reading")[0].contains("reading"))
    try planner.answerAge("81")
    try viewer.wait(for: "the age on the screen that follows", within: 10) { screen in
      screen.contains { $0.contains("Age") && $0.contains("81") }
    }
    #expect(try server.keeper("cases", "export", "fig-01").contains("age_years: 81"))
    for terminal in [planner, viewer] {
      try terminal.press("Escape", "0")
      try terminal.wait(for: "Worklist")
      try terminal.press("q")
      #expect(try terminal.waitForEnd() == 0)
    }
    try server.wait(for: "both sessions to end") { server.sessions.isEmpty }
  }

  @Test func `a viewer changes nothing by any key`() throws {
    let server = try SSHServer()
    defer { server.close() }
    try server.fileSample()
    let before = try server.keeper("cases", "export", "fig-01")
    let list = try server.keeper("cases", "list")
    let viewer = try server.terminal(.viewer)
    defer { viewer.close() }
    try viewer.wait(for: "fig-01")
    for key in ["N", "C", "W", "C", "M", "Escape"] { try viewer.press(key) }
    try viewer.press("Enter")
    try viewer.wait(for: "reading")
    try viewer.press("j", "j", "j", "Enter", "8", "1", "Enter")
    for step in ["1", "2", "3", "4", "5", "6", "7"] {
      try viewer.press("Escape", step)
      for key in ["y", "n", "u", "c", "x", "a", "m", "M", "d", "C", "R", "N", "D", "C", "Escape"] {
        try viewer.press(key)
      }
    }
    try viewer.press("Escape", "Escape", "1")
    try viewer.wait(for: "reading")
    #expect(try server.keeper("cases", "export", "fig-01") == before)
    #expect(try server.keeper("cases", "list") == list)
  }

  @Test func `a key that nobody wrote down lets nobody in`() throws {
    let server = try SSHServer()
    defer { server.close() }
    let made = try server.run([
      "/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "client/stranger",
    ])
    #expect(made.status == 0)
    let stranger = try server.run([
      "/usr/bin/ssh", "-F", "none", "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes", "-o",
      "UserKnownHostsFile=client/known_hosts", "-i", "client/stranger", "-p", "\(server.port)",
      "127.0.0.1", "id",
    ])
    #expect(stranger.status == 255)
    #expect(stranger.said.contains("Permission denied (publickey)"))
  }
}

extension SSHServer {
  /// Files the first sample case in the store, by who keeps it.
  func fileSample() throws {
    try keeper(
      "cases", "import",
      sourceRootPath() + "/sample-cases/fig-01-osteoporotic-lumbar-fractures.yaml")
  }

  /// The terminal of somebody who came in and opened the sample case.
  func terminalOnCase(_ person: Person) throws -> RealTerminal {
    let terminal = try terminal(person)
    try terminal.wait(for: "fig-01")
    try terminal.press("Enter")
    try terminal.wait(for: "[1 Case")
    return terminal
  }
}

extension RealTerminal {
  /// Opens the field of the patient's age in case entry.
  func openAge() throws {
    try press("Escape", "Escape", "g")
    try wait(for: "the first field") { screen in screen.contains { $0.hasPrefix(" >    Name") } }
    try press("j", "j", "j", "Enter")
    try wait(for: "the field of the age") { screen in
      screen.contains { $0.hasPrefix(" >    Age") } && screen.contains { $0.hasPrefix(" EDIT") }
    }
  }

  /// Answers the age of the patient in case entry, and waits until it is called saved.
  func answerAge(_ years: String) throws {
    try openAge()
    try type(years)
    try press("Enter")
    try wait(for: "the age to be saved") { screen in
      screen[0].contains(" saved ") && screen.contains { $0.contains("Age") && $0.contains(years) }
    }
  }
}
