import Foundation
import TestSupport
import Testing

/// However the program ends, the shell gets its terminal back as it was.
@Suite(.serialized) struct SignalTests {
  @Test func `q ends it in order`() throws {
    let desk = try Desk.opened("--mouse")
    #expect(desk.terminal.isOn(1049) && desk.terminal.isOn(2004) && desk.terminal.isOn(1006))
    desk.terminal.type("q")
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    #expect(desk.terminal.disorder == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a signal to end ends it in order`(signal: Int32) throws {
    let desk = try Desk.opened("--mouse")
    kill(desk.terminal.process, signal)
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    #expect(desk.terminal.disorder == [])
  }

  @Test func `an interrupt asks first, and then ends it in order`() throws {
    let desk = try Desk.opened("--mouse")
    kill(desk.terminal.process, SIGINT)
    try desk.terminal.wait(for: "Leave Trocar?")
    desk.terminal.type("C")
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    #expect(desk.terminal.disorder == [])
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGUSR1, SIGALRM])
  func `a crash leaves the terminal sane, and is a crash still`(signal: Int32) throws {
    let desk = try Desk.opened("--mouse")
    kill(desk.terminal.process, signal)
    #expect(try desk.terminal.waitForEnd() == .signal(signal))
    #expect(desk.terminal.disorder == [])
  }

  @Test func `a signal in the middle of a field keeps what was accepted`() throws {
    let desk = try Desk.opened()
    desk.terminal.type("N")
    try desk.terminal.wait(for: "Age")
    desk.terminal.type("jjj\r")
    try desk.terminal.wait(for: " cmds")
    desk.terminal.type("81\r")
    try desk.terminal.wait(for: "saved ")
    kill(desk.terminal.process, SIGTERM)
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    #expect(desk.terminal.disorder == [])
    let id = try #require(
      try output(of: "cases list", in: desk).firstMatch(of: /[0-9]{4}-[0-9]{3}/))
    #expect(try output(of: "cases export \(id.output)", in: desk).contains("age_years: 81"))
  }

  /// What a command says of the store of a desk.
  private func output(of command: String, in desk: Desk) throws -> String {
    let terminal = try BareTerminal(
      Desk.program(command), environment: ["XDG_DATA_HOME": desk.folder.path],
      folder: desk.folder.path)
    #expect(try terminal.waitForEnd() == .exit(0))
    return String(decoding: terminal.bytes, as: UTF8.self)
  }

  @Test(arguments: ["", "trap '' HUP; ", "trap '' HUP TERM PIPE; "])
  func `a line that drops ends it at once`(ignored: String) throws {
    let words = Desk.program("--mouse").map { "'\($0)'" }.joined(separator: " ")
    let desk = try Desk(words: ["/bin/sh", "-c", "\(ignored)exec \(words)"])
    try desk.terminal.wait(for: "Worklist")
    desk.terminal.hangUp()
    // Ended by itself, or by the signal where nobody had taken it yet.
    let end = try desk.terminal.waitForEnd(within: 10)
    #expect([.exit(0), .signal(SIGHUP)].contains(end))
  }

  @Test func `a line that drops while something is painted ends it too`() throws {
    let desk = try Desk.opened()
    desk.terminal.type("Njkjkjk?\u{1B}0")
    desk.terminal.hangUp()
    let end = try desk.terminal.waitForEnd(within: 10)
    #expect([.exit(0), .signal(SIGHUP)].contains(end))
  }
}
