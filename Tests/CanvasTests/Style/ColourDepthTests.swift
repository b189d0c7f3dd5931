import Testing

@testable import Canvas

struct ColourDepthTests {
  @Test(
    arguments: [
      (-1, .none), (0, .none), (7, .none), (8, .eight), (15, .eight), (16, .sixteen),
      (88, .sixteen),
      (256, .palette), (16_777_216, .direct),
    ] as [(Int, ColourDepth)])
  func `the depth is what the terminal says it has`(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  struct Row: Sendable {
    let depth: ColourDepth
    let colour: Colour
    let nearest: Colour
  }

  @Test(arguments: [
    Row(depth: .direct, colour: .rgb(1, 2, 3), nearest: .rgb(1, 2, 3)),
    Row(depth: .palette, colour: .rgb(255, 255, 255), nearest: .ansi(231)),
    Row(depth: .palette, colour: .rgb(0, 0, 0), nearest: .ansi(16)),
    Row(depth: .palette, colour: .rgb(95, 135, 175), nearest: .ansi(67)),
    Row(depth: .palette, colour: .rgb(8, 8, 8), nearest: .ansi(232)),
    Row(depth: .palette, colour: .rgb(238, 238, 238), nearest: .ansi(255)),
    Row(depth: .palette, colour: .ansi(9), nearest: .ansi(9)),
    Row(depth: .sixteen, colour: .rgb(250, 10, 10), nearest: .ansi(9)),
    Row(depth: .sixteen, colour: .rgb(120, 120, 120), nearest: .ansi(8)),
    Row(depth: .sixteen, colour: .ansi(196), nearest: .ansi(9)),
    Row(depth: .eight, colour: .ansi(10), nearest: .ansi(2)),
    Row(depth: .eight, colour: .rgb(0, 200, 0), nearest: .ansi(2)),
    Row(depth: .eight, colour: .ansi(3), nearest: .ansi(3)),
    Row(depth: .none, colour: .ansi(3), nearest: .terminal),
    Row(depth: .palette, colour: .terminal, nearest: .terminal),
  ])
  func `a colour that the terminal lacks becomes the nearest that it has`(row: Row) {
    #expect(row.depth.reduce(row.colour) == row.nearest)
  }

  @Test func `eight colours show the bright ones bold`() {
    #expect(
      ColourDepth.eight.reduce(Style(foreground: .ansi(9)))
        == Style(foreground: .ansi(1), attributes: .bold))
  }

  @Test func `text never takes the colour of what it stands on`() {
    let faint = Style(foreground: .rgb(20, 20, 20), background: .rgb(0, 0, 0))
    #expect(ColourDepth.eight.reduce(faint) == Style(foreground: .ansi(7), background: .ansi(0)))
    #expect(ColourDepth.sixteen.reduce(faint) == Style(foreground: .ansi(15), background: .ansi(0)))
    let pale = Style(foreground: .rgb(250, 250, 250), background: .rgb(255, 255, 255))
    #expect(ColourDepth.sixteen.reduce(pale) == Style(foreground: .ansi(0), background: .ansi(15)))
  }

  struct Text: Sendable {
    let colour: Colour
    var ground = Colour.rgb(16, 20, 24)
    var depth = ColourDepth.eight
    let shows: Colour
  }

  /// The muted green, red, yellow and greys of a dark and of a light theme.
  @Test(arguments: [
    Text(colour: .rgb(127, 185, 138), shows: .ansi(2)),
    Text(colour: .rgb(229, 138, 123), shows: .ansi(1)),
    Text(colour: .rgb(217, 180, 91), shows: .ansi(3)),
    Text(colour: .rgb(200, 205, 210), shows: .ansi(7)),
    Text(colour: .rgb(127, 185, 138), depth: .sixteen, shows: .ansi(2)),
    Text(colour: .rgb(229, 138, 123), depth: .sixteen, shows: .ansi(9)),
    Text(colour: .rgb(152, 162, 172), depth: .sixteen, shows: .ansi(8)),
    Text(colour: .rgb(163, 38, 27), ground: .rgb(250, 250, 247), shows: .ansi(1)),
  ])
  func `few colours keep the hue of a muted text`(row: Text) {
    let style = Style(foreground: row.colour, background: row.ground)
    #expect(row.depth.reduce(style).foreground == row.shows)
  }

  @Test(arguments: [
    Text(colour: .rgb(30, 107, 52), ground: .rgb(250, 250, 247), shows: .ansi(0)),
    Text(colour: .rgb(0, 0, 200), ground: .rgb(10, 10, 10), shows: .ansi(7)),
    Text(colour: .rgb(0, 0, 200), ground: .rgb(10, 10, 10), depth: .sixteen, shows: .ansi(15)),
    Text(colour: .ansi(4), ground: .ansi(0), shows: .ansi(4)),
  ])
  func `text that few colours would make faint is black or white, unless so wished`(row: Text) {
    let style = Style(foreground: row.colour, background: row.ground)
    #expect(row.depth.reduce(style).foreground == row.shows)
  }

  @Test func `eight colours make a hue bright by making it bold, where it is too faint`() {
    let red = Style(foreground: .rgb(229, 138, 123), background: .rgb(16, 20, 24))
    #expect(
      ColourDepth.eight.reduce(red)
        == Style(foreground: .ansi(1), background: .ansi(0), attributes: .bold))
  }

  @Test func `a floor that no hue reaches leaves black or white`() {
    let red = Style(foreground: .rgb(255, 156, 143), background: .rgb(0, 0, 0))
    #expect(ColourDepth.sixteen.reduce(red).foreground == .ansi(9))
    #expect(ColourDepth.sixteen.reduce(red, floor: 7).foreground == .ansi(15))
    #expect(ColourDepth.eight.reduce(red, floor: 7).foreground == .ansi(7))
  }

  @Test func `without colours only the attributes are left`() {
    let style = Style(foreground: .ansi(1), background: .ansi(4), attributes: [.bold, .reverse])
    #expect(ColourDepth.none.reduce(style) == Style(attributes: [.bold, .reverse]))
  }

  @Test func `numbered colours are those of xterm`() {
    #expect(Colour.ansi(16).light == Light(0, 0, 0))
    #expect(Colour.ansi(196).light == Light(255, 0, 0))
    #expect(Colour.ansi(110).light == Light(135, 175, 215))
    #expect(Colour.ansi(244).light == Light(128, 128, 128))
    #expect(Colour.terminal.light == nil)
  }
}
