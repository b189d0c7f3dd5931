extension JSON {
  /// The value as text: what fits on a line of 100 columns stands on one, the rest is indented by
  /// two blanks.
  ///
  /// Controls and characters that turn the direction of text are escaped, so that the text is
  /// harmless on a terminal and yet nothing is lost.
  package var written: String { written(indent: 0, used: 0) }

  private static let lineLength = 100

  private func written(indent: Int, used: Int) -> String {
    let flat = flat
    guard used + flat.utf8.count > Self.lineLength else { return flat }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .array(let values) where !values.isEmpty:
      let lines = values.map { inner + $0.written(indent: indent + 2, used: indent + 3) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        let key = Self.quoted(member.key) + ": "
        return inner + key
          + member.value.written(indent: indent + 2, used: indent + 3 + key.utf8.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    case .null, .bool, .number, .text, .array, .object:
      return flat
    }
  }

  private var flat: String {
    switch self {
    case .null: "null"
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .number(let number): Self.written(number)
    case .text(let text): Self.quoted(text)
    case .array(let values): "[" + values.map(\.flat).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.flat }.joined(separator: ", ") + "}"
    }
  }

  /// JSON knows no infinity and no "not a number"; neither is an answer to anything.
  private static func written(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if let whole = Int(exactly: number) { return String(whole) }
    return String(number)
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.isUnsafe: quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The scalar as one escape, or two where it needs a surrogate pair.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
