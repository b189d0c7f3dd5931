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
  /// ones. The foreground is then the bright one of its hue, or else black or white. Without
  /// colours, only the attributes are left.
  ///
  /// - Parameter floor: the least contrast that few colours may leave, 1 to 21, as WCAG measures it
  ///   with the colours of xterm.
  package func reduce(_ style: Style, floor: Double = 4.5) -> Style {
    guard self != .none else { return Style(attributes: style.attributes) }
    var reduced = style
    reduced.foreground = reduce(text: style.foreground)
    reduced.background = reduce(style.background)
    if self == .eight, case .ansi(8...15) = style.foreground { reduced.attributes.insert(.bold) }
    guard reduced != style, style.foreground != style.background else { return reduced }
    if self == .palette || self == .direct {
      guard let text = reduced.foreground.light, let ground = reduced.background.light,
        text == ground
      else { return reduced }
      reduced.foreground = ground.isLight ? .ansi(0) : .ansi(15)
      return reduced
    }
    return readable(reduced, floor)
  }

  /// The style in 8 or 16 colours with text that reaches the floor: as it is, brighter, or black or
  /// white.
  private func readable(_ style: Style, _ floor: Double) -> Style {
    guard case .ansi(let ground) = style.background, case .ansi(let text) = style.foreground,
      Self.contrast(shown(text, style), ground) < floor
    else { return style }
    var brighter = style
    if 1...6 ~= text, Self.contrast(text + 8, ground) >= floor {
      if self == .eight {
        brighter.attributes.insert(.bold)
      } else {
        brighter.foreground = .ansi(text + 8)
      }
      return brighter
    }
    if 9...14 ~= text, Self.contrast(text - 8, ground) >= floor {
      brighter.foreground = .ansi(text - 8)
      return brighter
    }
    brighter.foreground =
      Colour.light(ofNumber: Int(ground)).isLight
      ? .ansi(0) : .ansi(self == .eight ? 7 : 15)
    // Bold black is grey where bold is bright.
    if self == .eight, brighter.foreground == .ansi(0) { brighter.attributes.remove(.bold) }
    return brighter
  }

  /// The number that a text looks like: terminals of 8 colours show bold text bright.
  private func shown(_ number: UInt8, _ style: Style) -> UInt8 {
    self == .eight && number < 8 && style.attributes.contains(.bold) ? number + 8 : number
  }

  /// The contrast of two of the first 16 colours as xterm has them, 1 to 21.
  package static func contrast(_ one: UInt8, _ other: UInt8) -> Double {
    guard one < 16, other < 16 else { return 21 }
    let (one, other) = (luminances[Int(one)], luminances[Int(other)])
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance (WCAG 2.2) of the first 16 colours as xterm has them.
  private static let luminances = [
    0, 0.1298, 0.4366, 0.5664, 0.0617, 0.1739, 0.4807, 0.7835,
    0.2122, 0.2126, 0.7152, 0.9278, 0.1715, 0.2848, 0.7874, 1,
  ]

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
