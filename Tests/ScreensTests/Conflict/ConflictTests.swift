import Logic
import Testing

@testable import Screens

/// A case file that differs from the case on file, fact by fact.
@Suite struct ConflictTests {
  /// Two facts with two values, one only in the file, one only in the store.
  static func story(keys: KeyBindings = .standard) throws -> (Story, Case) {
    var stored = Case(id: "2611-014", title: "metastases, breast", lesions: [Lesion(id: "A")])
    stored.sheet["age_years"] = .value(.number(72))
    stored.sheet["weight_kg"] = .value(.number(61))
    stored.lesions[0].sheet["site"] = .value(.word("spine"))
    stored.lesions[0].sheet["posterior_cortex_destruction"] = .value(.word("partial"))
    var imported = stored
    imported.sheet["weight_kg"] = nil
    imported.sheet["age_years"] = .value(.number(73))
    imported.sheet["coagulopathy"] = .value(.yesNo(true))
    imported.lesions[0].sheet["site"] = .value(.word("sacrum"))
    imported.lesions.append(Lesion(id: "B"))
    var story = Story([stored])
    story.desk.preferences.bindings = keys
    story.press("Enter", "1")
    story.receive(.differs(imported))
    return (story, imported)
  }

  private func journal(_ story: Story) -> [String] {
    (story.journals["2611-014"] ?? []).map { entry in
      guard case .answer(let place, let old, let new) = entry.change else { return "part" }
      return "\(place.written) \(Self.words(old)) -> \(Self.words(new))"
    }
  }

  private static func words(_ recorded: RecordedAnswer?) -> String {
    switch recorded?.answer {
    case nil: "blank"
    case .unknown: "unknown"
    case .value(.number(let number)): "\(Int(number))"
    case .value(.yesNo(let isYes)): isYes ? "yes" : "no"
    case .value(.word(let word)): word
    default: "other"
    }
  }

  @Test func `both values stay in the journal, whichever is chosen`() throws {
    var (story, _) = try Self.story()
    #expect(story.screen.contains("CONFLICT 2"))
    // The age of the file, the site of the store.
    story.press("h", "j", "l", "C")
    let entries = journal(story)
    #expect(
      entries.contains("age_years 72 -> 73") && entries.contains("coagulopathy blank -> yes"))
    #expect(entries.suffix(2) == ["A.site spine -> sacrum", "A.site sacrum -> spine"])
    let record = try #require(story.record)
    #expect(record.sheet["age_years"] == .value(.number(73)))
    #expect(record.sheet["weight_kg"] == .value(.number(61)))
    #expect(record.lesions.map(\.id) == ["A", "B"])
    #expect(record.lesions[0].sheet["site"] == .value(.word("spine")))
    #expect(!story.screen.contains("CONFLICT"))
  }

  @Test func `what is not chosen is not known`() throws {
    var (story, _) = try Self.story()
    story.press("h", "C")
    let record = try #require(story.record)
    #expect(record.lesions[0].sheet["site"] == .unknown)
    #expect(
      journal(story).suffix(2) == ["A.site spine -> sacrum", "A.site sacrum -> unknown"])
    #expect(story.message.contains("1 fact not known."))
  }

  @Test func `a title that differs is said and stays in the history`() throws {
    let stored = Case(id: "2611-014", title: "metastases, breast", lesions: [Lesion(id: "A")])
    var imported = stored
    imported.title = "metastasis at T10"
    var story = Story([stored])
    story.press("Enter", "1")
    story.receive(.differs(imported))
    #expect(
      story.screen.contains("The case keeps its title; that of the file is: metastasis at T10"))
    story.press("C")
    #expect(story.record?.title == "metastases, breast")
    #expect(
      story.journals["2611-014"]?.map(\.change) == [
        .retitle(old: "metastases, breast", new: "metastasis at T10"),
        .retitle(old: "metastasis at T10", new: "metastases, breast"),
      ])
  }

  @Test func `leaving takes nothing`() throws {
    var (story, _) = try Self.story()
    let before = story.record
    story.press("h", "Esc")
    #expect(story.record == before)
    #expect(story.journals["2611-014"] == nil)
    #expect(story.message.contains("Nothing of the file was taken."))
  }

  @Test func `the same key again takes a choice back, and others say what to press`() throws {
    var (story, _) = try Self.story()
    story.press("h")
    #expect(story.screen.contains("Chosen so far: 1 of 2."))
    story.press("h")
    #expect(story.screen.contains("Chosen so far: 0 of 2."))
    story.press("y")
    #expect(story.message.contains("h takes the file's value, l the store's."))
  }

  @Test func `one who reads along takes no file`() throws {
    var (story, _) = try Self.story()
    story.receive(.pen(.held(by: "K. Ode", isAsked: false)))
    story.press("C")
    #expect(story.journals["2611-014"] == nil)
    #expect(story.message.contains("K. Ode has the pen"))
  }
}
