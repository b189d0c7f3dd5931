import Foundation

/// A program of its own that works on a store and says what it has been told is stored.
package final class Writer {
  private let process = Process()
  private let output = Pipe()

  /// The built program, beside this one.
  private static var program: URL {
    (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
      .deletingLastPathComponent().appending(path: "StoreWriter")
  }

  /// Starts writing entries of a case, without end if no number is given.
  package convenience init(
    _ path: String, _ id: String, entries: Int? = nil, under tracer: [String] = []
  ) throws {
    try self.init(["write", path, id] + (entries.map { ["\($0)"] } ?? []), under: tracer)
  }

  /// Starts the program with these words.
  package init(_ words: [String], under tracer: [String] = []) throws {
    let command = tracer + [Self.program.path] + words
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Reads what the program says until it has said so many lines, and gives all of it.
  package func lines(_ count: Int) throws -> [String] {
    var text = Data()
    while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      text.append(more)
    }
    return Self.lines(of: text)
  }

  /// Ends the program as a power cut would end it, and gives what it had still said.
  package func kill() throws -> [String] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return try finish()
  }

  /// Ends the program as a power cut would, so long after now.
  package func kill(afterMicroseconds moment: Int) throws -> [String] {
    usleep(UInt32(clamping: moment))
    return try kill()
  }

  /// Waits for the program to end by itself, and gives what it had still said.
  package func finish() throws -> [String] {
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
