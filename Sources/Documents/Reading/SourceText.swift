/// The lines of a file, made safe to parse; whatever had to be left out for that is a problem.
struct SourceText {
  private(set) var lines: [[UInt8]]
  private(set) var faults: [Fault] = []

  /// Something wrong at a place of the text.
  struct Fault: Hashable {
    let position: Document.Position
    let message: String
  }

  /// Checks the bytes. A text that is not to be read at all has no lines.
  init(_ bytes: [UInt8]) {
    lines = []
    if let refusal = Self.refusal(of: bytes) {
      faults = [Fault(position: .start, message: refusal)]
      return
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    lines = Self.lines(of: bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...])
    for number in lines.indices { check(number) }
  }

  /// The text to parse.
  var bytes: [UInt8] { Array(lines.joined(separator: CollectionOfOne(UInt8(ascii: "\n")))) }

  /// Empties a line, counted from 1, and those below it that are indented deeper.
  ///
  /// They were part of what the line began, and without it would be wrong where they are right.
  ///
  /// - Returns: whether there was anything in the line.
  mutating func blank(_ line: Int) -> Bool {
    let first = line - 1
    guard lines.indices.contains(first), !lines[first].isEmpty else { return false }
    let depth = Self.indentation(of: lines[first])
    lines[first] = []
    for number in lines.indices.dropFirst(first + 1) {
      let isBlank = lines[number].allSatisfy { $0 == UInt8(ascii: " ") }
      guard isBlank || Self.indentation(of: lines[number]) > depth else { break }
      lines[number] = []
    }
    return true
  }

  /// The characters of a line, counted from 1, if there is such a line.
  func line(_ number: Int) -> Substring.UnicodeScalarView? {
    guard lines.indices.contains(number - 1) else { return nil }
    return String(decoding: lines[number - 1], as: UTF8.self)[...].unicodeScalars
  }

  /// The character at a place, if there is one.
  func scalar(at position: Document.Position) -> Unicode.Scalar? {
    line(position.line)?.dropFirst(position.column - 1).first
  }

  private static func refusal(of bytes: [UInt8]) -> String? {
    if bytes.count > Limits.bytes {
      return "The file has \(bytes.count) bytes; no more than \(Limits.bytes) are read."
        + " Take out what does not belong in it, or split it."
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "The file is saved as UTF-16. Save it as UTF-8."
    }
    return nil
  }

  private static func indentation(of line: [UInt8]) -> Int {
    line.prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// The lines without their ends: LF, CR LF, or CR alone.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var lines: [[UInt8]] = []
    var start = bytes.startIndex
    var next = start
    while next < bytes.endIndex {
      let byte = bytes[next]
      guard byte == lineFeed || byte == carriageReturn else {
        next += 1
        continue
      }
      lines.append(Array(bytes[start..<next]))
      next += 1
      if byte == carriageReturn, next < bytes.endIndex, bytes[next] == lineFeed { next += 1 }
      start = next
    }
    return lines + [Array(bytes[start...])]
  }
}

extension SourceText {
  /// Checks one line and leaves it such that the parser can read on.
  private mutating func check(_ number: Int) {
    let bytes = lines[number]
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x09 }) {
      checkLength(bytes.count, number)
      return
    }
    var line = String(decoding: bytes, as: UTF8.self)
    if String(validating: bytes, as: UTF8.self) == nil {
      let (column, byte) = Self.firstInvalid(bytes)
      report(
        number, column,
        "The byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8."
          + " Save the file as UTF-8.")
    } else if let (offset, scalar) = line.unicodeScalars.enumerated()
      .first(where: { $0.element.isRefused })
    {
      report(
        number, offset + 1,
        "The control character \(scalar.codePoint) may not stand in a file. Take it out.")
    }
    line.unicodeScalars.replace(with: " ", where: \.isRefused)
    lines[number] = Array(line.utf8)
    checkLength(line.unicodeScalars.count, number)
  }

  private mutating func checkLength(_ count: Int, _ number: Int) {
    guard count > Limits.lineLength else { return }
    report(
      number, Limits.lineLength + 1,
      "The line has \(count) characters; no more than \(Limits.lineLength) are read."
        + " Break it into several lines.")
    lines[number] = []
  }

  private mutating func report(
    _ number: Int, _ column: Int, _ message: @autoclosure () -> String
  ) {
    guard faults.count <= Limits.problems else { return }
    faults.append(Fault(position: .init(line: number + 1, column: column), message: message()))
  }

  /// The column and value of the first byte that is not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> (column: Int, byte: UInt8) {
    var column = 1
    var rest = bytes[...]
    while let byte = rest.first {
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let piece = rest.prefix(length)
      guard let text = String(validating: piece, as: UTF8.self), text.unicodeScalars.count == 1
      else { return (column, byte) }
      column += 1
      rest = rest.dropFirst(length)
    }
    return (column, 0)
  }
}

extension String.UnicodeScalarView {
  fileprivate mutating func replace(
    with other: Unicode.Scalar, where isUnwanted: (Unicode.Scalar) -> Bool
  ) {
    guard contains(where: isUnwanted) else { return }
    self = Self(map { isUnwanted($0) ? other : $0 })
  }
}

extension Unicode.Scalar {
  /// Whether it may not stand in a file: a control, a second line end, or no character at all.
  var isRefused: Bool {
    switch value {
    case 0x09: false
    case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  /// The scalar as people look it up: `U+001B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
