import Canvas
import TestSupport
import Testing

@testable import Screens

/// Texts name keys by the commands that have them, so that they stay true with a user's own keys.
@Suite struct KeyNamingTests {
  /// What stands behind a key where a text tells what it does.
  private static let doing =
    "adds|asks|brings|choos|clos|edits|finds|gives|goes|hides|leaves|lists|makes|marks|names|opens|"
    + "records|rules|saves|says|shows|takes|ticks|turns|writes|changes|then|again|on the worklist|"
    + "why\\b|more\\b|every|flips"

  /// Keys that are the same whatever the user has: those of lists over the screen, of the form for
  /// an outcome, and what is typed in a field.
  private static let fixed = [
    "Help/", "CommandPalette/", "Lock/", "Dictation/", "Desk/RecoveryBanner", "Presenting/Outcome",
    "Presenting/Presenter+Deciding", "Presenting/Presenter+View",
  ]

  @Test func `no text names a key but by its command`() throws {
    let key = "(?:[A-BD-Za-z0-9.,/]|Enter|Esc|Tab|Space|Delete|PgDn|PgUp|F[0-9]+)"
    let told = try Regex("(?:^|[ \"(:;])\(key),? (?:\(Self.doing))")
    let named = #/\b(?:Enter|Esc|Tab|PgDn|PgUp|Delete|Backspace|F[0-9]+)\b/#
    let fragment = try Regex("\"(?:[^\"\\\\]|\\\\.)*\"")
    var found: [String] = []
    for path in try Self.screens()
    where !Self.fixed.contains(where: path.contains) {
      for (number, line) in try sourceText(path).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() where !line.contains("///") && !line.contains("label:") {
        for text in line.matches(of: fragment)
        where line[text.range].contains(told) || line[text.range].contains(named) {
          let words = String(line[text.range])
          if !Self.articles.contains(where: words.contains) {
            found.append("\(path):\(number + 1): \(words)")
          }
        }
      }
    }
    #expect(found == [])
  }

  /// The sources of all screens.
  private static func screens() throws -> [String] {
    try (sourceFiles(in: "Sources/Screens") + ["Sources/Workstation"]).flatMap {
      try sourceFiles(in: $0, endingWith: ".swift")
    }
  }

  /// Where the letter is a word, what is typed in a field, or a key that nobody can change.
  private static let articles = [
    "a letter", "t is today", "a takes it in", "Esc stays", ", more are read",
  ]

  @Test func `every command that a text names is there`() throws {
    let ids = Set(KeyTable.all().flatMap(\.rows).map(\.id))
    let name = #/\{([a-z]+(?:[.-][a-z0-9]+)*)\}/#
    var missing: [String] = []
    for path in try Self.screens() {
      for match in try sourceText(path).matches(of: name) where match.1.contains(".") {
        if !ids.contains(String(match.1)) { missing.append("\(path): \(match.1)") }
      }
    }
    #expect(missing == [])
  }

  @Test func `a pane says the keys of the user`() throws {
    var story = Story(try [2].map(Story.figure))
    story.desk.preferences.bindings = KeyBindings([
      "case.why": ["z"], "technique.why": ["z"], "technique.trace": ["Q"],
    ])
    story.press("Enter", "1", "z")
    #expect(story.screen.contains("z close"))
    story.press("3", "z")
    #expect(story.screen.contains("z closes, Q every rule, f flips"))
  }
}
