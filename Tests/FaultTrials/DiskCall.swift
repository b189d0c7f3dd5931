import Foundation

/// What a program asked of a disk, or told the user, in the order in which it did.
enum DiskCall {
  case write(file: String, at: Int, [UInt8])
  case truncate(file: String, to: Int)
  case sync(file: String)
  case remove(file: String)
  /// The user was told that so many answers are stored.
  case told(Int)
}

/// Reads the calls of a program from what strace saw of it, with all text in hexadecimal.
struct DiskTrace {
  private(set) var calls: [DiskCall] = []
  /// The names of the open files by their descriptors.
  private var files: [String: String] = [:]
  /// The beginnings of calls that are not over yet, by thread.
  private var begun: [String: String] = [:]
  private let folder: String

  /// - Parameter folder: Where the files are that are followed.
  init(of path: String, folder: String) throws {
    self.folder = folder + "/"
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      read(line)
    }
  }

  private mutating func read(_ line: Substring) {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard words.count == 2 else { return }
    // Short numbers of processes are filled up with blanks.
    let (thread, call) = (String(words[0]), String(words[1].drop { $0 == " " }))
    if let end = call.range(of: " <unfinished ...>") {
      begun[thread] = String(call[..<end.lowerBound])
    } else if call.hasPrefix("<... "), let end = call.range(of: " resumed>") {
      if let beginning = begun.removeValue(forKey: thread) {
        finish(beginning + call[end.upperBound...])
      }
    } else {
      finish(call)
    }
  }

  /// Reads a whole call such as `pwrite64(5, "\x01", 1, 4096) = 1`.
  private mutating func finish(_ call: String) {
    guard let opening = call.firstIndex(of: "("),
      let result = call.range(of: " = ", options: .backwards)
    else { return }
    let value = call[result.upperBound...].prefix { $0.isNumber || $0 == "-" }
    guard let returned = Int(value), returned >= 0 else { return }
    let inside = call[call.index(after: opening)..<result.lowerBound]
    let arguments = inside.prefix(upTo: inside.lastIndex(of: ")") ?? inside.endIndex)
      .split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    guard let first = arguments.first else { return }
    switch call[..<opening] {
    case "openat":
      let path = Self.text(arguments.dropFirst().first ?? "")
      files[String(returned)] = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
    case "pwrite64":
      guard let file = files[first], arguments.count == 4, let offset = Int(arguments[3]) else {
        return
      }
      calls.append(.write(file: file, at: offset, Array(Self.bytes(arguments[1]).prefix(returned))))
    case "ftruncate":
      guard let file = files[first], let size = Int(arguments[1]) else { return }
      calls.append(.truncate(file: file, to: size))
    case "fsync", "fdatasync":
      if let file = files[first] { calls.append(.sync(file: file)) }
    case "unlink":
      let path = Self.text(first)
      if path.hasPrefix(folder) {
        calls.append(.remove(file: String(path.dropFirst(folder.count))))
      }
    case "write" where first == "1":
      let said = Self.text(arguments[1]).split(separator: "\n").first
      if let number = said.flatMap({ Int($0) }) { calls.append(.told(number)) }
    default: break
    }
  }

  /// The bytes of a text such as `"\x2f\x74"`.
  private static func bytes(_ argument: String) -> [UInt8] {
    argument.dropFirst().dropLast().split(separator: "\\x").compactMap { UInt8($0, radix: 16) }
  }

  private static func text(_ argument: String) -> String {
    String(decoding: bytes(argument), as: UTF8.self)
  }
}
