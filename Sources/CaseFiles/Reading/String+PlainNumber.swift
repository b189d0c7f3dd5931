extension String {
  /// Whether it is written as numbers are here: `22`, `-3.5`, and as programs write the very small
  /// and the very large, `1e-07`.
  var isPlainNumber: Bool {
    var rest = utf8[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard rest.dropDigits() else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard rest.dropDigits() else { return false }
    }
    if rest.first == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
      guard rest.dropDigits() else { return false }
    }
    return rest.isEmpty
  }
}

extension Substring.UTF8View {
  /// Drops the digits at the beginning; whether there were any.
  fileprivate mutating func dropDigits() -> Bool {
    let rest = drop { 0x30...0x39 ~= $0 }
    defer { self = rest }
    return rest.startIndex != startIndex
  }
}
