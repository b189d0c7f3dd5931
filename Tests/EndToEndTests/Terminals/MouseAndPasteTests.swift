import Foundation
import TestSupport
import Testing

/// The mouse and pasted text in a real line.
@Suite(.serialized) struct MouseAndPasteTests {
  @Test func `the mouse is off until it is wanted, and what it would say is inert`() throws {
    let desk = try Desk.opened()
    let terminal = desk.terminal
    #expect(!terminal.isOn(1000) && !terminal.isOn(1006))
    // Reports of every kind, some of which look like q, C and N to whoever reads them in parts.
    terminal.type("\u{1B}[<0;5;6M\u{1B}[<0;5;6m\u{1B}[M qq\u{1B}[MCCC\u{1B}[32;5;6M")
    terminal.type("/")
    try terminal.wait(for: "Filter:")
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("Leave"))
    terminal.type("\u{1B}")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func `it is switched on and off by words, and a click on a hint runs it`() throws {
    let desk = try Desk.opened()
    let terminal = desk.terminal
    terminal.type(":set mouse\r")
    try terminal.wait(for: "wheel moves")
    #expect(terminal.isOn(1000) && terminal.isOn(1006))
    // The first hint of the last row: Enter, which has nothing to open here.
    terminal.type("\u{1B}[<0;3;24M")
    try terminal.wait(for: "No case is selected")
    terminal.type(":set nomouse\r")
    try terminal.wait(for: "own again")
    #expect(!terminal.isOn(1000) && !terminal.isOn(1006))
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.disorder == [])
  }

  @Test(arguments: ["\u{1B}[<0;3;24M", "\u{1B}[MCCC", "\u{1B}[200~C\u{1B}[201~"])
  func `neither a click nor a paste says yes`(input: String) throws {
    let desk = try Desk.opened("--mouse")
    desk.terminal.type("\u{3}")
    try desk.terminal.wait(for: "Leave Trocar?")
    desk.terminal.type(input)
    desk.terminal.type("N")
    if input.contains("MCCC") {
      // Inert: the question stands, and N answers it with no.
      try desk.terminal.wait(for: "Not done")
      desk.terminal.type("N")
    }
    try desk.terminal.wait(for: "Patient")
    desk.terminal.type("0q")
    #expect(try desk.terminal.waitForEnd() == .exit(0))
  }

  @Test func `a paste is data, also one whose end is lost`() throws {
    let desk = try Desk.opened()
    let terminal = desk.terminal
    terminal.type("\u{1B}[200~NqC:quit\r\u{1B}[201~")
    try terminal.wait(for: "Pasted text is data")
    terminal.type("/\u{1B}[200~lumbar")
    try terminal.wait(for: "lumbar")
    terminal.type("\u{1B}q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.disorder == [])
  }

  @Test func `an editor has the terminal to itself`() throws {
    let desk = try Desk.opened("--mouse", environment: ["EDITOR": "sh ./editor.sh"])
    let terminal = desk.terminal
    let script = desk.folder.appending(path: "editor.sh")
    try "#!/bin/sh\nprintf 'edi''ting'\nread -r line\nprintf '%s\\n' \"$line\" > \"$1\"\n"
      .write(to: script, atomically: false, encoding: .utf8)
    terminal.type("N")
    try terminal.wait(for: "Patient")
    terminal.type("E")
    try terminal.wait(for: "editing")
    #expect(terminal.disorder == [])
    terminal.type("Lindholm\n")
    try terminal.wait(for: "Lindholm")
    try terminal.wait(for: "saved ")
    #expect(terminal.isOn(1049) && terminal.isOn(2004) && terminal.isOn(1006))
    terminal.type("0")
    try terminal.wait(for: "Worklist")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.disorder == [])
  }
}
