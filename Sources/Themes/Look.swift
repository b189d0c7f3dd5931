package import Canvas

/// What a theme says of one role; what it leaves out is as for the role's parent.
package struct Look: Hashable, Sendable {
  package var foreground: Colour?
  package var background: Colour?
  package var attributes: Attributes?

  /// The sign that stands for the role where no colour can, such as `!!`.
  package var sign: String?

  package init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes? = nil,
    sign: String? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.sign = sign
  }

  /// This look, with what it leaves out taken from another.
  func completed(by other: Look) -> Look {
    Look(
      foreground: foreground ?? other.foreground, background: background ?? other.background,
      attributes: attributes ?? other.attributes, sign: sign ?? other.sign)
  }
}
