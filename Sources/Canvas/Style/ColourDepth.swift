/// How many colours a terminal has.
package enum ColourDepth: Hashable, Sendable, CaseIterable {
  case none, eight, sixteen, palette, direct

  /// The depth of a terminal that says it has so many colours.
  package init(colours: Int) {
    self =
      switch colours {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      case 256: .palette
      default: .direct
      }
  }

  /// The style as a terminal of this depth can show it, nearest colours in place of missing ones.
  ///
  /// Few colours may leave two that are the same or hard to tell apart where the theme has good
  /// ones. The foreground is then black or white. Without colours, only the attributes are left.
  package func reduce(_ style: Style) -> Style {
    guard self != .none else { return Style(attributes: style.attributes) }
    var reduced = style
    reduced.foreground = reduce(text: style.foreground)
    reduced.background = reduce(style.background)
    if self == .eight, case .ansi(8...15) = style.foreground { reduced.attributes.insert(.bold) }
    guard reduced != style, style.foreground != style.background,
      let text = reduced.foreground.light, let ground = reduced.background.light,
      isTooFaint(text, on: ground)
    else { return reduced }
    reduced.foreground = ground.isLight ? .ansi(0) : .ansi(self == .eight ? 7 : 15)
    return reduced
  }

  private func isTooFaint(_ text: Light, on ground: Light) -> Bool {
    switch self {
    case .none, .palette, .direct: text == ground
    case .eight, .sixteen: !text.isReadable(on: ground)
    }
  }

  /// The colour for text. Where there are few, its hue matters more than how strong it is: muted
  /// green and muted red would both be nearest to grey.
  private func reduce(text colour: Colour) -> Colour {
    guard self == .eight || self == .sixteen, colour != reduce(colour), let light = colour.light,
      light.hasHue
    else { return reduce(colour) }
    if case .ansi(0...15) = colour { return reduce(colour) }
    return nearest(to: light.vivid, among: self == .eight ? 0...7 : 0...15)
  }

  /// The nearest colour that a terminal of this depth has.
  package func reduce(_ colour: Colour) -> Colour {
    guard let light = colour.light else { return .terminal }
    switch (self, colour) {
    case (.none, _): return .terminal
    case (.direct, _), (.palette, .ansi), (.sixteen, .ansi(0...15)), (.eight, .ansi(0...7)):
      return colour
    case (.eight, .ansi(let number)) where number < 16: return .ansi(number - 8)
    // The first 16 are the user's to change, so an exact colour is sought among the others.
    case (.palette, _): return nearest(to: light, among: 16...255)
    case (.sixteen, _): return nearest(to: light, among: 0...15)
    case (.eight, _): return nearest(to: light, among: 0...7)
    }
  }

  private func nearest(to light: Light, among numbers: ClosedRange<UInt8>) -> Colour {
    let best = numbers.min {
      Colour.light(ofNumber: Int($0)).distance(to: light)
        < Colour.light(ofNumber: Int($1)).distance(to: light)
    }
    return best.map(Colour.ansi) ?? .terminal
  }
}
