import Foundation
import TestSupport
import Testing

/// Stopped and continued under a shell, as with Ctrl-Z, fg and bg.
@Suite(
  .enabled(
    if: FileManager.default.isExecutableFile(atPath: "/bin/bash"),
    "There is no bash: nothing was stopped and continued."), .serialized)
struct JobControlTests {
  private static let prompt = "ready> "

  /// A shell with the workstation in its foreground.
  private func shell() throws -> Desk {
    let desk = try Desk(
      environment: ["PS1": Self.prompt, "HISTFILE": ""],
      words: ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"])
    try desk.terminal.wait(for: Self.prompt)
    let words = Desk.program("--mouse").map { "'\($0)'" }.joined(separator: " ")
    desk.terminal.type("stty -g > before; \(words)\n")
    try desk.terminal.wait(for: "Worklist")
    desk.terminal.settle()
    return desk
  }

  /// Waits for the prompt of the shell, and says what the program has left in disorder.
  private func disorder(_ desk: Desk) throws -> [String] {
    try desk.terminal.wait(for: Self.prompt)
    var found = desk.terminal.disorder.filter { !$0.contains("line differ") }
    desk.terminal.type("stty -g > after; cmp before after && echo 'the'' same'\n")
    do { try desk.terminal.wait(for: "the same", within: 10) } catch {
      found.append("the modes of the line differ")
    }
    try desk.terminal.wait(for: Self.prompt)
    return found
  }

  private func goOn(_ desk: Desk) throws {
    desk.terminal.type("fg\n")
    try desk.terminal.wait(for: "Worklist")
    desk.terminal.settle()
    #expect(desk.terminal.isOn(1049) && desk.terminal.isOn(2004) && desk.terminal.isOn(1006))
  }

  private func leave(_ desk: Desk) throws {
    desk.terminal.type("q")
    #expect(try disorder(desk) == [])
    desk.terminal.type("jobs; echo 'none'' left'\n")
    try desk.terminal.wait(for: "none left")
  }

  @Test func `Ctrl-Z gives the shell back, and fg the screen`() throws {
    let desk = try shell()
    for _ in 0..<2 {
      desk.terminal.type("\u{1A}")
      #expect(try disorder(desk) == [])
      try goOn(desk)
    }
    try leave(desk)
  }

  @Test func `a new size while it was stopped is the size afterwards`() throws {
    let desk = try shell()
    desk.terminal.type("\u{1A}")
    #expect(try disorder(desk) == [])
    desk.terminal.resize(columns: 20, rows: 5)
    desk.terminal.type("fg\n")
    try desk.terminal.wait(for: "Trocar needs")
    desk.terminal.resize(columns: 132, rows: 43)
    try desk.terminal.wait(for: "Worklist")
    try leave(desk)
  }

  @Test func `stopped by a signal it is as with Ctrl-Z`() throws {
    let desk = try shell()
    desk.terminal.type("\u{1A}")
    #expect(try disorder(desk) == [])
    desk.terminal.type("kill -CONT %1; kill -TSTP %1\n")
    try desk.terminal.wait(for: Self.prompt)
    try goOn(desk)
    try leave(desk)
  }

  @Test func `continued in the background it writes nothing and waits`() throws {
    let desk = try shell()
    desk.terminal.type("\u{1A}")
    #expect(try disorder(desk) == [])
    desk.terminal.type("bg\n")
    try desk.terminal.wait(for: Self.prompt)
    desk.terminal.settle()
    #expect(!desk.terminal.isOn(1049) && !desk.terminal.isOn(1006) && !desk.terminal.isOn(2004))
    desk.terminal.type("\n")
    #expect(try disorder(desk) == [])
    try goOn(desk)
    try leave(desk)
  }

  @Test func `stopped without a warning, it paints all anew when it goes on`() throws {
    let desk = try shell()
    let children = try String(
      contentsOfFile: "/proc/\(desk.terminal.process)/task/\(desk.terminal.process)/children",
      encoding: .utf8)
    let program = try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
    kill(program, SIGSTOP)
    try desk.terminal.wait(for: Self.prompt)
    try goOn(desk)
    try leave(desk)
  }
}
