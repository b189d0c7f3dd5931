import Foundation

/// A program of its own that writes to a store and says what it has been told is stored.
final class Writer {
  private let process = Process()
  private let output = Pipe()

  /// The built program, beside the tests.
  static var program: URL {
    (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
      .deletingLastPathComponent().appending(path: "StoreWriter")
  }

  /// Starts writing entries of a case, without end if no number is given.
  init(_ path: String, _ id: String, entries: Int? = nil, under tracer: [String] = []) throws {
    let command = tracer + [Self.program.path, path, id] + (entries.map { ["\($0)"] } ?? [])
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Reads what the program says until it has said so many lines, and gives all of it.
  func lines(_ count: Int) throws -> [String] {
    var text = Data()
    while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      text.append(more)
    }
    return Self.lines(of: text)
  }

  /// Ends the program as a power cut would end it, and gives what it had still said.
  func kill() throws -> [String] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return try finish()
  }

  /// Waits for the program to end by itself, and gives what it had still said.
  func finish() throws -> [String] {
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Self.lines(of: rest)
  }

  /// The whole lines of a text; a last one that was cut off says nothing.
  private static func lines(of text: Data) -> [String] {
    String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
