internal import CNcurses
internal import Canvas

/// How curses is told to write: attributes, and the number of a pair of colours.
struct Pen {
  let attributes: attr_t
  let pair: Int32
}

/// A pen for every style that is asked for, as far as this terminal can.
struct Pens {
  private let depth: ColourDepth
  private let mostPairs: Int
  private let hasOwnColours: Bool
  /// The pairs that curses knows, in the order of their numbers, which begin with 1.
  private var pairs: [Pair] = []
  /// A few dozen at most, which are found sooner than a hash is worked out.
  private var pens: [(place: Place, pen: Pen)] = []

  /// What a cell means, and what it lies on.
  private struct Place: Equatable {
    let role: Role
    let ground: Role?
  }

  private struct Pair: Equatable {
    let foreground: Colour
    let background: Colour
  }

  /// Asks the terminal, which must be open, what colours it has.
  init() {
    // Curses counts the colours only now; before, there are none.
    start_color()
    depth = ColourDepth(colours: Int(trocar_colours()))
    hasOwnColours = use_default_colors() == OK
    mostPairs = Int(trocar_pairs())
  }

  /// Another palette is used from now on.
  mutating func forget() { pens = [] }

  mutating func pen(for role: Role, on ground: Role?, _ palette: Palette) -> Pen {
    let place = Place(role: role, ground: ground)
    if let known = pens.first(where: { $0.place == place }) { return known.pen }
    let style = palette.style(for: role, on: ground, at: depth)
    let pair = pair(Pair(foreground: style.foreground, background: style.background))
    let pen = Pen(attributes: attributes(of: style), pair: pair)
    pens.append((place, pen))
    return pen
  }

  private mutating func pair(_ pair: Pair) -> Int32 {
    if depth == .none || pair == Pair(foreground: .terminal, background: .terminal) { return 0 }
    if let place = pairs.firstIndex(of: pair) { return Int32(place + 1) }
    let number = pairs.count + 1
    guard number < mostPairs,
      init_extended_pair(
        Int32(number), self.number(of: pair.foreground, instead: 7),
        self.number(of: pair.background, instead: 0)) == OK
    else { return 0 }
    pairs.append(pair)
    return Int32(number)
  }

  /// The number curses knows a colour by. The terminal's own is -1, where it has that notion.
  private func number(of colour: Colour, instead: Int32) -> Int32 {
    switch colour {
    case .terminal: return hasOwnColours ? -1 : instead
    case .ansi(let number) where depth != .direct || number < 8: return Int32(number)
    case .ansi, .rgb:
      guard let light = colour.light else { return instead }
      return Int32(light.red << 16 | light.green << 8 | light.blue)
    }
  }

  private func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= trocar_bold() }
    if style.attributes.contains(.dim) { attributes |= trocar_dim() }
    if style.attributes.contains(.underline) { attributes |= trocar_underline() }
    if style.attributes.contains(.reverse) { attributes |= trocar_reverse() }
    return attributes
  }
}
