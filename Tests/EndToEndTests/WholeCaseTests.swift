import Foundation
import TestSupport
import Testing

/// A whole case in a store of real cases.
@Suite(.enabled(if: RealTerminal.isPossible, "There is no tmux."))
struct WholeCaseTests {
  @Test func `a case is walked from the referral to the report`() throws {
    let data = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: data) }
    let terminal = try RealTerminal(
      "exec \(WalkedLine.program) --reports \(data.path)", folder: sourceRootPath(),
      environment: ["XDG_DATA_HOME": data.path])
    defer { terminal.close() }
    try WholeCase(terminal: terminal, reports: data).walk()
  }

  private func temporaryFolder() throws -> URL {
    let folder = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder
  }
}
