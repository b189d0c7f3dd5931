package import Canvas

extension Key: ExpressibleByStringLiteral {
  /// A key by its label: `"j"`, `"Enter"`, `"^C"`.
  package init(stringLiteral label: String) {
    self = Key(label: label) ?? .character(label.first ?? " ")
  }
}
