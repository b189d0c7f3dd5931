import Foundation
import TestSupport
import Testing

/// The kinds of terminals that a hospital has.
@Suite(.serialized) struct TerminalKindTests {
  private static let kinds = [
    "xterm-256color", "xterm", "linux", "vt100", "screen", "screen-256color", "tmux-256color",
    "putty", "putty-256color",
  ]
  private static let folders = ["/lib/terminfo", "/usr/share/terminfo", "/etc/terminfo"]

  private static let known = kinds.filter(isKnown)

  private static func isKnown(_ kind: String) -> Bool {
    folders.contains {
      FileManager.default.fileExists(atPath: "\($0)/\(kind.prefix(1))/\(kind)")
    }
  }

  @Test(arguments: known)
  func `it starts, follows every size and leaves in order on each of them`(kind: String) throws {
    let desk = try Desk.opened(term: kind)
    let terminal = desk.terminal
    for (columns, rows) in [(20, 5), (200, 60), (1, 1), (80, 24), (79, 24), (120, 40)] {
      terminal.resize(columns: columns, rows: rows)
      if columns >= 80 {
        try terminal.wait(for: "Worklist")
      } else {
        try terminal.wait(for: columns == 1 ? "T" : "Trocar")
      }
    }
    terminal.type("N")
    try terminal.wait(for: "Patient")
    terminal.type("0")
    try terminal.wait(for: "Worklist")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.disorder == [])
  }

  @Test(arguments: kinds.filter { !isKnown($0) })
  func `a kind that this system does not describe is refused in words`(kind: String) throws {
    print("!! The terminal \(kind) is not described on this system, and was not tried.")
    try expectRefusal(term: kind, says: "does not know the terminal \(kind)")
  }

  @Test(arguments: [nil, ""] as [String?])
  func `without a name it says which to try`(term: String?) throws {
    try expectRefusal(term: term, says: "TERM is not set")
  }

  @Test(arguments: ["dumb", "no-such-terminal", "../../etc/passwd", "x\u{1B}[2J"])
  func `on what is no screen it says what to do`(term: String) throws {
    try expectRefusal(term: term, says: term == "dumb" ? "cannot place its cursor" : "Try TERM=")
  }

  private func expectRefusal(term: String?, says words: String) throws {
    let desk = try Desk(term: term)
    #expect(try desk.terminal.waitForEnd() == .exit(1))
    let said = String(decoding: desk.terminal.bytes, as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
    #expect(said.contains(words), "\(said)")
    #expect(!desk.terminal.bytes.contains(0x1B))
    #expect(desk.terminal.disorder == [])
  }

  @Test func `a terminal without a mouse is sent no modes that it may not know`() throws {
    let desk = try Desk.opened("--mouse", term: "vt100")
    desk.terminal.type("q")
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    let text = String(decoding: desk.terminal.bytes, as: UTF8.self)
    for mode in ["2004", "1000", "1006", "1049"] { #expect(!text.contains("?\(mode)")) }
  }

  @Test(arguments: known)
  func `nothing is asked of the terminal that it would have to answer`(kind: String) throws {
    let desk = try Desk.opened("--mouse", term: kind)
    desk.terminal.type("q")
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    let text = String(decoding: desk.terminal.bytes, as: UTF8.self)
    // Attributes, state and place of the cursor; modes; colours; strings such as of XTGETTCAP.
    for question in [
      /\u{1B}\[[>=]?[0-9;]*c/, /\u{1B}\[\??[0-9;]*n/, /\u{1B}\[\??[0-9;]*\$p/,
      /\u{1B}\][0-9;]*\?/, /\u{1B}P/, /\u{1B}Z/,
    ] {
      #expect(text.firstMatch(of: question) == nil)
    }
  }

  @Test func `nothing is sent while nobody does anything`() throws {
    let desk = try Desk.opened()
    #expect(desk.terminal.bytesWhileIdle(seconds: 0.8) == 0)
  }

  @Test func `without colours wanted there are none`() throws {
    let desk = try Desk.opened(environment: ["NO_COLOR": "1"])
    desk.terminal.type("N")
    try desk.terminal.wait(for: "Patient")
    let text = String(decoding: desk.terminal.bytes, as: UTF8.self)
    #expect(text.firstMatch(of: /\u{1B}\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/) == nil)
  }
}
