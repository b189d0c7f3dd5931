import Canvas
import TestSupport
import Testing

@testable import Themes

struct ShippedThemesTests {
  static let files = (try? sourceFiles(in: "themes", endingWith: ".yaml")) ?? []

  @Test func `six themes and mono are shipped`() {
    #expect(
      Self.files == [
        "themes/colour-safe.yaml", "themes/contrast.yaml", "themes/light.yaml",
        "themes/mono.yaml", "themes/projector.yaml", "themes/reading-room.yaml",
        "themes/terminal.yaml",
      ])
  }

  @Test(arguments: [Theme.terminal, .mono])
  func `what is built in is the same as on file`(theme: Theme) throws {
    let file = "themes/\(theme.name).yaml"
    let reading = Theme.read(try sourceText(file), file: file)
    #expect(reading.problems == [])
    #expect(reading.theme == theme)
  }

  @Test(arguments: files)
  func `every theme is without fault and can be read everywhere`(file: String) throws {
    let reading = Theme.read(try sourceText(file), file: file)
    #expect(reading.problems == [])
    let theme = try #require(reading.theme)
    #expect(file == "themes/\(theme.name).yaml")
    let check = ThemeCheck(theme)
    #expect(check.isPassed, "\(check.lines.joined(separator: "\n"))")
  }

  @Test(arguments: files.filter { !["themes/terminal.yaml", "themes/mono.yaml"].contains($0) })
  func `a theme with its own ground leaves nothing to the terminal`(file: String) throws {
    let theme = try #require(Theme.read(try sourceText(file), file: file).theme)
    let check = ThemeCheck(theme)
    #expect(check.unmeasured == 0)
    let places = 3 * 4 * Role.all.count
    #expect(check.measures.count == places)
  }

  @Test(arguments: files, [ColourDepth.sixteen, .eight])
  func `few colours leave every theme readable, by the palette of xterm`(
    file: String, depth: ColourDepth
  ) throws {
    let theme = try #require(Theme.read(try sourceText(file), file: file).theme)
    for role in Role.all {
      for ground in [nil, Role.cursorRow, .cursorCell] {
        let style = depth.reduce(theme.palette.style(for: role, on: ground), floor: theme.floor)
        guard var text = style.foreground.light, let paper = style.background.light else {
          continue
        }
        if depth == .eight, style.attributes.contains(.bold),
          case .ansi(let number) = style.foreground,
          number < 8, let bright = Colour.ansi(number + 8).light
        {
          text = bright
        }
        #expect(
          text.contrast(with: paper) >= theme.floor,
          "\(role.rawValue) on \(ground?.rawValue ?? "itself")")
      }
    }
  }

  @Test func `the contrast of the first 16 colours is that of their exact ones`() throws {
    for one in UInt8(0)..<16 {
      for other in UInt8(0)..<16 {
        let exact = try #require(Colour.ansi(one).light)
          .contrast(with: try #require(Colour.ansi(other).light))
        #expect(abs(ColourDepth.contrast(one, other) - exact) < 0.02, "\(one) on \(other)")
      }
    }
  }

  @Test(arguments: files)
  func `no colour at all leaves signs, and a mark on what is bad and not known`(
    file: String
  ) throws {
    let theme = try #require(Theme.read(try sourceText(file), file: file).theme)
    for role in Role.all {
      let style = ColourDepth.none.reduce(theme.palette.style(for: role))
      #expect(style.foreground == .terminal && style.background == .terminal)
    }
    let ok = ColourDepth.none.reduce(theme.palette.style(for: .stateOk)).attributes
    let bad = ColourDepth.none.reduce(theme.palette.style(for: .stateBad)).attributes
    #expect(theme.sign(for: .stateOk) != theme.sign(for: .stateBad))
    #expect(ok != bad || ok.contains(.bold))
  }

  @Test(arguments: files.filter { !["themes/terminal.yaml", "themes/mono.yaml"].contains($0) })
  func `256 colours keep the states apart`(file: String) throws {
    let palette = try #require(Theme.read(try sourceText(file), file: file).theme).palette
    let colours = [Role.text, .textDim, .stateOk, .stateBad, .stateUnknown].map { role in
      ColourDepth.palette.reduce(palette.style(for: role)).foreground
    }
    #expect(Set(colours).count == colours.count)
  }

  @Test func `the theme for low vision has contrast of 7 to 1`() throws {
    let file = "themes/contrast.yaml"
    #expect(Theme.read(try sourceText(file), file: file).theme?.floor == 7)
  }

  @Test func `mono and terminal name no exact colour`() {
    for theme in [Theme.mono, .terminal] {
      #expect(!theme.looks.values.contains { $0.foreground?.isExact ?? false })
      #expect(theme.looks.values.allSatisfy { $0.background ?? .terminal == .terminal })
    }
    #expect(Theme.mono.looks.values.allSatisfy { $0.foreground == nil && $0.background == nil })
  }

  @Test(arguments: files)
  func `good, bad and not known look different without any colour`(file: String) throws {
    let theme = try #require(Theme.read(try sourceText(file), file: file).theme)
    let signs = [Role.stateOk, .stateBad, .stateUnknown, .stateNeutral].map(theme.sign(for:))
    #expect(signs == ["OK", "!!", "??", "--"])
  }
}

extension Colour {
  fileprivate var isExact: Bool { if case .rgb = self { true } else { false } }
}
