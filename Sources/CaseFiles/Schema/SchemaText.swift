/// A JSON value with its keys in order, enough for a schema.
indirect enum SchemaText {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([SchemaText])
  case object([(String, SchemaText)])

  /// The value over lines of its own, indented by 2; short lists and objects on one line.
  func lines(indent: Int = 0) -> String {
    let one = oneLine
    if one.count + indent <= 96 { return one }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .text, .number, .truth: return one
    case .list(let items):
      let lines = items.map { inner + $0.lines(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let entries):
      let lines = entries.map { key, value in
        "\(inner)\(Self.quoted(key)): \(value.lines(indent: indent + 2))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private var oneLine: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number):
      Int(exactly: number).map(String.init) ?? String(number)
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .list(let items): "[" + items.map(\.oneLine).joined(separator: ", ") + "]"
    case .object(let entries):
      "{" + entries.map { "\(Self.quoted($0)): \($1.oneLine)" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
