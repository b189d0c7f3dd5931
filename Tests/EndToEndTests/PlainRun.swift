import Foundation
import TestSupport

/// The built program asked in lines, through pipes, on a data folder of its own.
final class PlainRun {
  let data: URL
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  /// Everything that it said so far.
  private(set) var said = ""

  init(_ arguments: String..., environment: [String: String] = [:], data: URL? = nil) throws {
    let folder =
      data
      ?? URL(filePath: NSTemporaryDirectory()).appending(path: "trocar-tests-\(UUID().uuidString)")
    self.data = folder
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    process.executableURL = builtProgram()
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: sourceRootPath())
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "XDG_DATA_HOME": folder.path,
      "LANG": "C.UTF-8", "TERM": "dumb",
    ].merging(environment) { $1 }
    process.standardInput = input
    process.standardOutput = output
    try withoutBlockedSignals { try process.run() }
  }

  /// Types lines, each with its end.
  func type(_ lines: String...) throws {
    try write(lines.map { $0 + "\n" }.joined())
  }

  func write(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Reads what is said until it holds some words; for as long as a busy machine may take.
  func wait(for words: String) throws {
    let end = ContinuousClock.now + .seconds(60)
    while !said.contains(words) {
      var watched = pollfd(
        fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      let isThere = poll(&watched, 1, 1000) > 0
      let more = isThere ? output.fileHandleForReading.availableData : Data()
      if isThere ? more.isEmpty : ContinuousClock.now > end {
        kill(process.processIdentifier, SIGKILL)
        throw Silence(words: words, said: said)
      }
      said += String(decoding: more, as: UTF8.self)
    }
  }

  /// Sends a signal, and gives the number of the signal that ended the program.
  func end(bySignal signal: Int32) throws -> Int32 {
    kill(process.processIdentifier, signal)
    // One that the signal does not end must not hold up all other tests.
    let end = ContinuousClock.now + .seconds(30)
    while process.isRunning {
      if ContinuousClock.now > end { kill(process.processIdentifier, SIGKILL) }
      _ = poll(nil, 0, 10)
    }
    return process.terminationReason == .uncaughtSignal ? process.terminationStatus : 0
  }

  /// Closes the input and reads to the end; gives the exit code.
  func end() throws -> Int32 {
    try input.fileHandleForWriting.close()
    said += String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// What another run of the program says.
  func output(of arguments: String...) throws -> String {
    try programOutput(of: arguments, data: data)
  }

  func clean() { try? FileManager.default.removeItem(at: data) }

  /// The program did not say what was waited for.
  struct Silence: Error, CustomStringConvertible {
    let words: String
    let said: String
    var description: String { "It never said \(words) but:\n\(said)" }
  }
}
