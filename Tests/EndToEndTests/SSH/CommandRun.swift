import Foundation

/// A command line that was run to its end without a terminal, and what it said on both outputs.
struct CommandRun {
  let status: Int32
  let said: String

  /// - Parameter seconds: After so long it is ended; its status is then that of the signal.
  init(
    _ words: [String], folder: URL, environment: [String: String] = [:],
    within seconds: Double = 30
  ) throws {
    let process = try Self.start(words, folder: folder, environment: environment)
    let deadline = Date(timeIntervalSinceNow: seconds)
    while process.program.isRunning, Date() < deadline { poll(nil, 0, 10) }
    if process.program.isRunning { kill(process.program.processIdentifier, SIGKILL) }
    process.program.waitUntilExit()
    status = process.program.terminationStatus
    said = (try? String(contentsOf: process.said, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(at: process.said)
  }

  /// Starts a command line; what it says goes to a file.
  static func start(
    _ words: [String], folder: URL, environment: [String: String] = [:]
  ) throws -> (program: Process, said: URL) {
    let said = folder.appending(path: "said-\(UUID().uuidString)")
    try Data().write(to: said)
    let output = try FileHandle(forWritingTo: said)
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try withoutBlockedSignals { try process.run() }
    try output.close()
    return (process, said)
  }
}
