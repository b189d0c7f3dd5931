import Canvas
import Logic
import Testing

@testable import Screens

/// The keys of the page that shows how a file differs: commands of a table like those of any page.
@Suite struct ConflictKeysTests {
  @Test func `the keys can be the user's own, and the page names them`() throws {
    var (story, _) = try ConflictTests.story(
      keys: KeyBindings(["conflict.left": ["z"], "conflict.leave": [.function(5)]]))
    #expect(story.screen.contains("F5 takes nothing"))
    #expect(story.screen.contains("z file"))
    story.press("h")
    #expect(story.screen.contains("Chosen so far: 0 of 2."))
    #expect(story.message.contains("z takes the file's value, l the store's."))
    story.press("z")
    #expect(story.screen.contains("Chosen so far: 1 of 2."))
    story.press("F5")
    #expect(!story.screen.contains("CONFLICT"))
  }

  @Test func `a key cannot be two commands of the page`() {
    let both = KeyBindings(["conflict.left": ["w"]])
    #expect(
      both.conflicts == [
        .shared("w", "conflict.left", "conflict.why", screen: "A file that differs")
      ])
  }

  @Test func `why says what reads the fact under the cursor, and goes with it`() throws {
    var (story, _) = try ConflictTests.story()
    story.press("w")
    #expect(story.screen.contains("What reads Age"))
    story.press("j")
    #expect(!story.screen.contains("What reads Age"))
    story.press("w")
    #expect(!story.screen.contains("What reads"))
  }

  @Test func `a text that differs can be written anew for both`() throws {
    var stored = Case(id: "2611-014", title: "metastases, breast", lesions: [Lesion(id: "A")])
    stored.sheet["referral_question"] = .value(.text("Pain at T10?"))
    var imported = stored
    imported.sheet["referral_question"] = .value(.text("Pain at night?"))
    var story = Story([stored])
    story.press("Enter", "1")
    story.receive(.differs(imported))
    story.press("E")
    let place = FactPlace(.wholeCase, "referral_question")
    #expect(story.edited == .editText(place, current: "Pain at night?\nPain at T10?"))
    story.receive(.textEdited(place, "Pain at T10, at night?"))
    #expect(story.screen.contains("written for both"))
    #expect(story.screen.contains("Chosen so far: 1 of 1."))
    story.press("C")
    #expect(story.record?.sheet["referral_question"] == .value(.text("Pain at T10, at night?")))
    let values = (story.journals["2611-014"] ?? []).map(\.change)
    #expect(
      values == [
        .answer(
          place, old: RecordedAnswer(.value(.text("Pain at T10?"))),
          new: RecordedAnswer(.value(.text("Pain at night?")))),
        .answer(
          place, old: RecordedAnswer(.value(.text("Pain at night?"))),
          new: RecordedAnswer(.value(.text("Pain at T10, at night?")))),
      ])
  }

  @Test func `a number has no text to be written`() throws {
    var (story, _) = try ConflictTests.story()
    story.press("E")
    #expect(story.message.contains("Age is no text: h or l takes a value."))
  }

  @Test func `Enter asks what C will do, and anything else is no`() throws {
    var (story, _) = try ConflictTests.story()
    story.press("Enter", "y")
    #expect(story.message.contains("Only C says yes."))
    #expect(story.journals["2611-014"] == nil)
    story.press("h", "j", "h", "Enter", "C")
    #expect(story.record?.lesions[0].sheet["site"] == .value(.word("sacrum")))
  }

  @Test func `help and palette list the page's commands`() throws {
    var (story, _) = try ConflictTests.story()
    story.press("?")
    #expect(story.screen.contains("Keys: A file that differs"))
    #expect(story.screen.contains("take the file's value"))
    story.press("Esc")
    story.type(":nothing of the file")
    story.press("Enter")
    #expect(!story.screen.contains("CONFLICT"))
  }

  @Test func `leaving the program is asked first here too`() throws {
    var (story, _) = try ConflictTests.story()
    story.press("^C")
    #expect(story.message.contains("Leave Trocar?") && !story.hasEnded)
    story.press("C")
    #expect(story.hasEnded)
  }

  @Test func `a click chooses a value, the wheel turns the rows`() throws {
    var (story, _) = try ConflictTests.story()
    let row = try #require(story.screen.split(separator: "\n").firstIndex { $0.contains("73") })
    let line = Array(story.screen.split(separator: "\n"))[row]
    let column = try #require(line.firstRange(of: "73")).lowerBound
    let place = Position(row: row, column: line.distance(from: line.startIndex, to: column))
    story.handle(.pointer(Pointer(.press, at: place)))
    #expect(story.screen.contains("Chosen so far: 1 of 2."))
    story.handle(.pointer(Pointer(.wheelDown, at: place)))
    story.press("w")
    #expect(!story.screen.contains("What reads Age"))
  }
}
