import Foundation
import TestSupport
import Testing

/// A meeting in two real terminals: one presents, the other follows.
@Suite(.enabled(if: RealTerminal.isPossible, "There is no tmux."), .serialized)
struct MeetingOnTwoTerminalsTests {
  private let data: URL

  init() throws {
    data = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  private func terminal(_ command: String) throws -> RealTerminal {
    try RealTerminal(
      "exec \(builtProgram().path) meeting \(command) --demo --data \(sourceRootPath())",
      folder: data.path, environment: ["XDG_DATA_HOME": data.path])
  }

  /// Files a meeting by the command alone.
  private func plan(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = builtProgram()
    process.arguments = ["meeting", "new"] + arguments + ["--demo", "--data", sourceRootPath()]
    process.environment = ["XDG_DATA_HOME": data.path, "HOME": data.path, "LANG": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `the screen that follows shows what is presented, and what was decided`() throws {
    defer { try? FileManager.default.removeItem(at: data) }
    try plan("2026-11-24", "fig-07", "fig-08")
    let presenter = try terminal("present 2026-11-24")
    defer { presenter.close() }
    try presenter.wait(for: "case 1 of 2")
    let follower = try terminal("follow 2026-11-24")
    defer { follower.close() }
    try follower.wait(for: "fig-07")
    try presenter.press("d", "I", "Enter", "d", "Enter", "C", "T", "Enter", "Enter")
    try presenter.wait(for: "Recorded")
    try follower.wait(for: "DECIDED")
    try presenter.press("Space")
    try follower.wait(for: "fig-08")
    try presenter.press("Z", "C")
    try follower.wait(for: "Every case was reached.")
    try presenter.wait(for: "Minutes, without names")
    let minutes = try String(
      contentsOf: data.appending(path: "minutes-2026-11-24.md"), encoding: .utf8)
    #expect(minutes.contains("fig-07"))
  }
}
