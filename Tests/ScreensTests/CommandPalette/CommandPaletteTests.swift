import Canvas
import Testing

@testable import Screens

/// `:` finds every command by a few letters.
@Suite struct CommandPaletteTests {
  @Test func `a command is found by letters of its words and done with Enter`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press(":")
    story.type("whole tr")
    #expect(story.screen.contains("> W"))
    story.press("Enter")
    #expect(story.step(.technique, as: TechniqueStep.self)?.pane == .trace)
    #expect(story.desk.palette == nil)
  }

  @Test func `a command that is off stays visible and says why`() throws {
    var story = try Story.onFigure(7, step: 3)
    story.press(":")
    story.type("redo")
    #expect(story.screen.contains("off: Nothing was undone."))
    #expect(story.message.contains(":redo_   Off now: Nothing was undone."))
    story.press("Enter")
    #expect(story.message.contains("Nothing was undone."))
  }

  @Test func `every command of the screen stands in it`() throws {
    let story = try Story.onFigure(7, step: 1)
    let palette = CommandPalette(story.desk.keyLines, themes: [])
    let ids = Set(palette.found.map(\.id))
    let table = try #require(KeyTable.all().first { $0.title == "Case entry" })
    #expect(ids.isSuperset(of: Set(table.rows.map(\.id)).subtracting(["palette"])))
    #expect(ids.isSuperset(of: DeskCommand.allCases.map(\.id)))
  }

  @Test func `a theme is changed at once, by its name`() throws {
    var story = try Story.onFigure(7, step: 1)
    story.press(":")
    story.type("theme light")
    story.press("Enter")
    #expect(story.themes == ["light"])
  }

  @Test func `a theme without a name asks for one`() {
    var story = Story()
    story.desk.preferences.themes = ["light", "mono"]
    story.press(":")
    story.type("theme")
    #expect(story.message.contains("light mono"))
    story.press("Enter")
    #expect(story.themes.isEmpty)
    #expect(story.message.contains(":theme _   one of light mono"))
    story.type("mono")
    story.press("Enter")
    #expect(story.themes == ["mono"])
  }

  @Test func `lines are drawn once they are set, and are ASCII before`() throws {
    var story = try Story.onFigure(7, step: 3)
    #expect(!story.screen.contains("\u{2500}"))
    story.press(":")
    story.type("set lines")
    story.press("Enter")
    #expect(story.screen.contains("\u{2500}"))
    story.press("?")
    #expect(story.screen.contains("\u{250C}") && story.screen.contains("\u{2518}"))
    story.press("Esc", ":")
    story.type("set ascii")
    story.press("Enter")
    #expect(!story.screen.contains("\u{2500}"))
  }

  @Test func `what was said stands in the log`() throws {
    var story = try Story.onFigure(7, step: 1)
    story.press("Q", ":")
    story.type("log")
    story.press("Enter")
    #expect(story.screen.contains("10:42  Q does nothing here. ? shows the keys."))
    story.press("Esc")
    #expect(story.desk.help == nil)
  }

  @Test func `the keys of all screens show ids`() throws {
    var story = Story()
    story.press(":")
    story.type("keys")
    story.press("Enter")
    #expect(story.screen.contains("worklist.next-need"))
    story.type("mitigate")
    #expect(story.screen.contains("COMPLICATIONS"))
    #expect(!story.screen.contains("WORKLIST"))
  }

  @Test func `quit leaves from anywhere, and asks only where an answer would be lost`() throws {
    var story = try Story.onFigure(7, step: 4)
    story.press(":")
    story.type("quit")
    story.press("Enter")
    #expect(story.hasEnded)

    story = try Story.onFigure(7, step: 1)
    story.diskIsFull = true
    story.press("j", "j", "j", "Enter")
    story.type("81")
    story.press("Enter", "Esc", ":")
    story.type("quit")
    #expect(story.message.contains(":quit_"))
    story.press("Enter")
    #expect(!story.hasEnded)
    #expect(story.message.contains("1 answer could not be saved"))
    story.press("Enter")
    #expect(!story.hasEnded)
    story.press(":")
    story.type("quit")
    story.press("Enter", "C")
    #expect(story.hasEnded)
  }

  @Test(arguments: ["x", "zzz", "theme x y", "set", "set nothing", " ", "\u{301}"])
  func `whatever is typed, Esc leads back`(_ text: String) throws {
    var story = try Story.onFigure(7, step: 2)
    let before = story.desk.grid(story.size)
    story.press(":")
    story.type(text)
    _ = story.screen
    story.press("Down", "Up", "PgDn", "Backspace", "Esc")
    #expect(story.desk.grid(story.size).rows(2..<20) == before.rows(2..<20))
  }

  struct Match: Sendable {
    let sought: String
    let text: String
    let isFound: Bool
  }

  @Test(arguments: [
    Match(sought: "undo", text: "undo the last change", isFound: true),
    Match(sought: "ULC", text: "undo the last change", isFound: true),
    Match(sought: "last undo", text: "undo the last change", isFound: false),
    Match(sought: "z", text: "undo the last change", isFound: false),
    Match(sought: "", text: "anything", isFound: true),
  ])
  func `letters fit in their order`(_ match: Match) {
    #expect((FuzzyMatch.score(match.sought, in: match.text) != nil) == match.isFound)
  }

  @Test func `words come before scattered letters, and their starts before their middles`() throws {
    let texts = ["a line is a neat set", "redline", "line up"]
    let scores = texts.map { FuzzyMatch.score("line", in: $0) ?? -1 }
    #expect(scores[2] > scores[1] && scores[0] > scores[1])
    let scattered = try #require(FuzzyMatch.score("line", in: "lesion in the end"))
    #expect(scattered < scores[1])
  }
}

extension Grid {
  fileprivate func rows(_ range: Range<Int>) -> [String] { range.map { plainRow($0) } }
}
