/// A colour as a theme names it.
package enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background, whatever the user made it.
  case terminal
  /// A numbered colour: 0 to 7 the plain ones, 8 to 15 the bright ones, to 255 the cube and greys.
  case ansi(UInt8)
  /// An exact colour, shown as the nearest that the terminal has.
  case rgb(UInt8, UInt8, UInt8)
}

/// The parts of a colour, 0 to 255.
package struct Light: Hashable, Sendable {
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// How far apart two colours look. Green weighs most and blue least, as in the eye.
  func distance(to other: Light) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  private var least: Int { min(red, green, blue) }
  private var most: Int { max(red, green, blue) }

  /// Whether it has a hue to speak of, and is not near to grey.
  var hasHue: Bool { 4 * (most - least) > most }

  /// The same hue and brightness at full strength; grey has none and stays.
  var vivid: Light {
    guard most > least else { return self }
    func stretch(_ part: Int) -> Int { (part - least) * most / (most - least) }
    return Light(stretch(red), stretch(green), stretch(blue))
  }

  /// Whether black is easier to read on it than white.
  var isLight: Bool { 3 * red + 6 * green + blue > 1275 }
}

extension Colour {
  /// The parts of the colour, taking numbered ones as most terminals show them.
  /// The terminal's own colours are not known.
  package var light: Light? {
    switch self {
    case .terminal: nil
    case .ansi(let number): Self.light(ofNumber: Int(number))
    case .rgb(let red, let green, let blue): Light(Int(red), Int(green), Int(blue))
    }
  }

  /// The parts of colour 0 to 255 as xterm has them: 16 named, a cube of 6, 24 greys.
  static func light(ofNumber number: Int) -> Light {
    if number < 16 { return named[max(0, number)] }
    if number >= 232 {
      let grey = 8 + 10 * (min(number, 255) - 232)
      return Light(grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = number - 16
    return Light(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  private static let named: [Light] = [
    Light(0, 0, 0), Light(205, 0, 0), Light(0, 205, 0), Light(205, 205, 0),
    Light(0, 0, 238), Light(205, 0, 205), Light(0, 205, 205), Light(229, 229, 229),
    Light(127, 127, 127), Light(255, 0, 0), Light(0, 255, 0), Light(255, 255, 0),
    Light(92, 92, 255), Light(255, 0, 255), Light(0, 255, 255), Light(255, 255, 255),
  ]
}
