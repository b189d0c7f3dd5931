import Canvas
import Logic
import Testing

@testable import Screens

/// Keys of the user's own.
@Suite struct KeyBindingsTests {
  @Test func `the tables as they are have no conflict`() {
    #expect(KeyBindings.standard.conflicts.isEmpty)
    #expect(KeyBindings(["undo": [.backspace, "z"], "worklist.open": ["o"]]).conflicts.count == 5)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let keys: [String: [Key]]
    let conflicts: [KeyConflict]
    var testDescription: String { keys.keys.sorted().joined(separator: " ") }
  }

  @Test(arguments: [
    Row(keys: ["undo": ["z"]], conflicts: []),
    Row(
      keys: ["worklist.sort": ["j"]],
      conflicts: [.shared("j", "worklist.sort", "worklist.down", screen: "Worklist")]),
    Row(keys: ["undo": ["C"]], conflicts: [.confirms("undo")]),
    Row(keys: ["edit.blank": ["d"]], conflicts: [.isData("d", "edit.blank")]),
    Row(keys: ["help": []], conflicts: [.needed("help")]),
    Row(
      keys: ["technique.trace": ["u"]],
      conflicts: [.shared("u", "technique.trace", "undo", screen: "Technique")]),
    Row(
      keys: ["redraw": ["W"]],
      conflicts: [
        .shared("W", "technique.trace", "redraw", screen: "Technique"), .isData("W", "redraw"),
      ]),
    // Two commands may change places.
    Row(keys: ["technique.choose": ["x"], "technique.rule-out": ["c"]], conflicts: []),
  ])
  func `what cannot be is named`(_ row: Row) {
    #expect(KeyBindings(row.keys).conflicts == row.conflicts)
  }

  @Test func `a key that was given away does nothing, and the new one does it`() throws {
    var story = Story(try [2, 7].map(Story.figure))
    story.desk.preferences.bindings = KeyBindings(["worklist.open": ["o"]])
    story.press("Enter")
    #expect(story.record == nil)
    #expect(story.message.contains("Enter does nothing here"))
    story.press("o")
    #expect(story.record?.id == "fig-02")
  }

  @Test func `hints and help show the keys of the user`() throws {
    var story = Story(try [2].map(Story.figure))
    story.desk.preferences.bindings = KeyBindings(["worklist.open": ["o"]])
    #expect(story.screen.contains("o open"))
    story.press("?")
    #expect(story.screen.contains("o              open the case"))
  }
}
