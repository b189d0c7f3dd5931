import Foundation
import TestSupport
import Testing

/// A line at whose other end nobody reads any more: the program waits to write, and ends when the line
/// does.
@Suite(.serialized) struct StalledLineTests {
  @Test func `a line that stalls in the middle of a picture and then drops ends it`() throws {
    let desk = try Desk.opened()
    // Many whole pictures, more than the line holds.
    desk.terminal.type(String(repeating: "\u{C}", count: 300))
    try desk.terminal.waitUntilFull()
    desk.terminal.hangUp()
    let end = try desk.terminal.waitForEnd(within: 10)
    #expect([.exit(0), .signal(SIGHUP)].contains(end))
  }

  @Test func `a line that stalls and goes on loses nothing`() throws {
    let desk = try Desk.opened()
    desk.terminal.type(String(repeating: "\u{C}", count: 300))
    try desk.terminal.waitUntilFull()
    desk.terminal.type("N")
    try desk.terminal.wait(for: "Patient")
    desk.terminal.type("0")
    try desk.terminal.wait(for: "Worklist")
    desk.terminal.type("q")
    #expect(try desk.terminal.waitForEnd() == .exit(0))
    #expect(desk.terminal.disorder == [])
  }
}
