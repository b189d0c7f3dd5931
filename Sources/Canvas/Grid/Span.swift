/// A piece of text in one role; a row of them makes a line.
package struct Span: Hashable, Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension Span: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension [Span] {
  /// How many terminal columns the line takes.
  package var columns: Int { reduce(0) { $0 + $1.text.columns } }
}
