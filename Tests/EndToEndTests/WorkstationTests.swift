import Foundation
import TestSupport
import Testing

/// The workstation in a real terminal, on a data folder of its own.
@Suite(.enabled(if: RealTerminal.isPossible, "There is no tmux."), .serialized)
struct WorkstationTests {
  private let data: URL

  init() throws {
    data = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The demonstration, or what else is given, in a terminal.
  private func terminal(
    _ command: String = "demo", columns: Int = 80, rows: Int = 24
  ) throws -> RealTerminal {
    try RealTerminal(
      "exec \(builtProgram().path) \(command) --data \(sourceRootPath()) --reports \(data.path)",
      columns: columns, rows: rows, folder: sourceRootPath(),
      environment: ["XDG_DATA_HOME": data.path])
  }

  private func output(of arguments: [String]) throws -> String {
    try programOutput(of: arguments, data: data)
  }

  @Test func `the demonstration opens on the worklist with the fifteen cases`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try terminal(rows: 40)
    defer { terminal.close() }
    let screen = try terminal.wait(for: "fig-15")
    for number in 1...15 {
      let id = "fig-" + (number < 10 ? "0" : "") + String(number)
      #expect(screen.contains { $0.contains(id) }, "\(id)")
    }
  }

  @Test func `leaving gives the terminal back and ends well`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try terminal()
    defer { terminal.close() }
    try terminal.wait(for: "Worklist")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
    #expect(try terminal.screen().allSatisfy { !$0.contains("Worklist") })
  }

  @Test func `an answer that the screen called saved survives a kill`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try terminal("demo fig-01")
    defer { terminal.close() }
    try terminal.wait(for: "[1 Case")
    try terminal.press("j", "j", "j", "Enter")
    try terminal.wait(for: "EDIT")
    try terminal.type("81")
    try terminal.press("Enter")
    try terminal.wait(for: " saved ")
    try terminal.send(signal: SIGKILL)
    _ = try terminal.waitForEnd()
    let exported = try output(
      of: ["cases", "export", "fig-01", "--demo", "--data", sourceRootPath()])
    #expect(exported.contains("age_years: 81"))
  }

  @Test(.enabled(if: Self.strace != nil, "There is no strace."))
  func `an answer is synced before the screen calls it saved`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let trace = data.appending(path: "trace")
    let terminal = try RealTerminal(
      "exec \(Self.strace ?? "") -f -s 400 -e trace=fsync,fdatasync,write -o \(trace.path) "
        + "\(builtProgram().path) demo fig-01 --data \(sourceRootPath())",
      folder: sourceRootPath(), environment: ["XDG_DATA_HOME": data.path])
    defer { terminal.close() }
    try terminal.wait(for: "[1 Case")
    try terminal.press("j", "j", "j", "Enter")
    try terminal.wait(for: "EDIT")
    try terminal.type("81")
    try terminal.press("Enter")
    try terminal.wait(for: " saved ")
    try terminal.press("Escape", "0")
    try terminal.wait(for: "Worklist")
    try terminal.press("q")
    _ = try terminal.waitForEnd()

    let calls = try String(contentsOf: trace, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let saving = try #require(calls.firstIndex { $0.contains("write(1") && $0.contains("saving") })
    let later = calls[saving...]
    let saved = try #require(
      later.firstIndex { $0.contains("write(1") && $0.contains("saved ") })
    let sync = try #require(later.firstIndex { $0.contains("sync(") && $0.hasSuffix("= 0") })
    #expect(sync < saved)
  }

  private static let strace: String? = ["/usr/bin/strace", "/bin/strace"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test func `a window too small says so, and all is kept`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try terminal()
    defer { terminal.close() }
    try terminal.wait(for: "Worklist")
    try terminal.resize(columns: 20, rows: 5)
    try terminal.wait(for: "the needed size") { $0.joined().contains("80") }
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait(for: "Worklist")
  }

  @Test func `without a terminal it says what to do`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    let process = Process()
    let complaints = Pipe()
    process.executableURL = builtProgram()
    process.arguments = ["demo", "--data", sourceRootPath()]
    process.environment = ["XDG_DATA_HOME": data.path, "HOME": data.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = complaints
    try process.run()
    let said = try complaints.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(String(decoding: said, as: UTF8.self).contains("needs a terminal"))
  }
}
