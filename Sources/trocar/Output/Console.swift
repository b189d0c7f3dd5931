internal import Foundation

/// Where the program writes, and what it may do there.
enum Console {
  /// How wide lines are: as wide as the terminal, within reason, and 100 columns for a file.
  static let width: Int = {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return 100 }
    return min(120, max(60, Int(size.ws_col)))
  }()

  /// Whether colour is welcome: on a terminal that has it, unless the user asks for none.
  static let hasColour: Bool = {
    let environment = ProcessInfo.processInfo.environment
    if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    let terminal = environment["TERM"] ?? "dumb"
    return isatty(STDOUT_FILENO) == 1 && terminal != "dumb" && terminal != "vt100"
  }()

  /// Writes to standard output, all or nothing known lost.
  static func write(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw Failure("The output could not be written. Check the disk, or where it is piped to.")
    }
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}

/// What keeps a command from its work, in words that say what to do. The program ends with 1.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
