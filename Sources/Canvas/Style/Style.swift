/// How a role looks: its colours and its attributes.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(
    foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours and nothing else.
  package static let plain = Style()

  /// This style on the ground of another: its background if it has one, and its attributes too.
  package func laid(on ground: Style) -> Style {
    Style(
      foreground: foreground,
      background: ground.background == .terminal ? background : ground.background,
      attributes: attributes.union(ground.attributes))
  }
}

/// What a terminal can do to characters besides colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
}
