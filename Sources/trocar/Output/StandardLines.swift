internal import Canvas
internal import Foundation
internal import Workstation

/// Standard input and output as lines of plain text.
///
/// What is read is bounded, whatever is piped in. Where the input is no terminal, which echoes what
/// is typed, each line is said back, so that the output is a whole account.
struct StandardLines: LineStream {
  let width: Int
  private let echoes = isatty(STDIN_FILENO) != 1
  private var waiting: [UInt8] = []
  private var hasEnded = false

  /// The rest of a longer line is dropped; no answer is as long.
  private static let longest = 4096

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    width = Self.width(environment)
  }

  /// `COLUMNS`, or as wide as the terminal, or 80.
  private static func width(_ environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), 20...1000 ~= columns {
      return columns
    }
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 20
    else { return 80 }
    return Int(size.ws_col)
  }

  mutating func write(_ lines: [String]) {
    writeOut(lines.map { $0 + "\n" }.joined())
  }

  mutating func nextLine() -> String? {
    writeOut("> ")
    guard let line = readLine() else {
      writeOut("\n")
      // Whoever typed it, or wrote it into the pipe, had not ended it: `7` may have become `72`.
      if !waiting.isEmpty {
        write("Not taken, since the line has no end: \(Self.text(waiting[...]))".wrapped(to: width))
        waiting = []
      }
      return nil
    }
    if echoes { write(line.wrapped(to: width - 2)) }
    return line
  }

  private mutating func readLine() -> String? {
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting.removeFirst(end + 1) }
        return Self.text(waiting[..<end])
      }
      if hasEnded { return nil }
      readMore()
    }
  }

  private mutating func readMore() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      hasEnded = true
      return
    }
    let isTooLong = waiting.count > Self.longest && !waiting.contains(UInt8(ascii: "\n"))
    waiting += isTooLong ? bytes[..<count].drop { $0 != UInt8(ascii: "\n") } : bytes[..<count]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return String(decoding: line.prefix(longest), as: UTF8.self)
  }

  /// Writes all of it, or ends the walk: nobody would hear the rest.
  private mutating func writeOut(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        hasEnded = true
        waiting = []
        return
      }
      rest = rest.dropFirst(count)
    }
  }
}
