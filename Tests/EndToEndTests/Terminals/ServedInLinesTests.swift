import Foundation
import TestSupport
import Testing

/// `trocar serve` in lines: where the key says so, and on a terminal that cannot place its cursor.
@Suite(.serialized) struct ServedInLinesTests {
  private let data: URL

  init() throws {
    data = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath()
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = try programOutput(
      of: ["cases", "import", "sample-cases/fig-01-osteoporotic-lumbar-fractures.yaml"], data: data)
  }

  private func terminal(_ words: [String], term: String, role: String) throws -> BareTerminal {
    try BareTerminal(
      [builtProgram().path, "serve", "--user", "K. Ode", "--role", role, "--store"]
        + ["\(data.path)/trocar/cases.sqlite", "--data", sourceRootPath()] + words,
      term: term, environment: ["XDG_DATA_HOME": data.path], folder: data.path)
  }

  @Test(arguments: [(["--plain"], "xterm-256color"), ([], "dumb")])
  func `a planner answers in lines, and nothing else is sent`(words: [String], term: String) throws
  {
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try terminal(words, term: term, role: "planner")
    defer { terminal.close() }
    try terminal.wait(for: "Worklist, 1 case")
    terminal.type("fig-01\n")
    try terminal.wait(for: "Step 1, Case entry")
    terminal.type("go safety\n")
    try terminal.wait(for: "Coagulopathy")
    terminal.type("n\n")
    try terminal.wait(for: "Saved.")
    terminal.type("save report\n")
    try terminal.wait(for: "Reports are not written here.")
    terminal.type("quit\n")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(terminal.disorder == [])
    let list = try programOutput(of: ["cases", "list", "--format", "json"], data: data)
    #expect(list.contains("\"last_who\": \"K. Ode\""), "\(list)")
    let filed = try programOutput(of: ["cases", "export", "fig-01"], data: data)
    #expect(filed.contains("coagulopathy: no"))
  }

  @Test func `a viewer changes nothing in lines`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let before = try programOutput(of: ["cases", "export", "fig-01"], data: data)
    let terminal = try terminal([], term: "dumb", role: "viewer")
    defer { terminal.close() }
    try terminal.wait(for: "Worklist, 1 case")
    terminal.type("fig-01\n")
    try terminal.wait(for: "Step 1, Case entry")
    terminal.type("go safety\nn\n")
    try terminal.wait(for: "You read here.")
    terminal.type("quit\n")
    _ = try terminal.waitForEnd()
    #expect(try programOutput(of: ["cases", "export", "fig-01"], data: data) == before)
  }

  @Test func `a line that drops ends it, and what was saved is saved`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try terminal(["--plain"], term: "vt100", role: "planner")
    try terminal.wait(for: "Worklist, 1 case")
    terminal.type("fig-01\ngo safety\nn\n")
    try terminal.wait(for: "Saved.")
    terminal.hangUp()
    let end = try terminal.waitForEnd(within: 10)
    #expect([.exit(0), .signal(SIGHUP)].contains(end))
    let filed = try programOutput(of: ["cases", "export", "fig-01"], data: data)
    #expect(filed.contains("coagulopathy: no"))
  }
}
