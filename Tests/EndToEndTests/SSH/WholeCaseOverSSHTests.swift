import Foundation
import TestSupport
import Testing

/// What a whole case costs on the line, as the SSH client itself counts it. Only where it is asked for,
/// as `make bench-slow-line` does: it tells and expects nothing.
@Suite(
  .enabled(
    if: SSHServer.isPossible && WalkedLine.report != nil, "It was not asked for."),
  .serialized)
struct WholeCaseOverSSHTests {
  @Test(arguments: [[String](), ["-C"]])
  func `a whole case is walked over SSH`(options: [String]) throws {
    let server = try SSHServer()
    defer { server.close() }
    let log = server.folder.appending(path: "client/log")
    let terminal = try server.terminal(.planner, options + ["-v", "-E", log.path])
    defer { terminal.close() }
    try WholeCase(terminal: terminal, reports: server.folder.appending(path: "reports")).walk()
    let said = try String(contentsOf: log, encoding: .utf8)
    let counted = try #require(
      said.split(whereSeparator: \.isNewline).last { $0.hasPrefix("Transferred") })
    let file = try FileHandle(forWritingTo: URL(filePath: try #require(WalkedLine.report)))
    try file.seekToEnd()
    let words = options.isEmpty ? "ssh   " : "ssh " + options.joined()
    try file.write(contentsOf: Data("\(words)           \(counted)\n".utf8))
  }
}
