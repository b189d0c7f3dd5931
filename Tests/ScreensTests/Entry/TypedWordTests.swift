import Canvas
import Logic
import Testing

@testable import Screens

/// Words typed where a letter answers: the word counts, and none of its letters answers anything else.
@Suite struct TypedWordTests {
  private func onField(_ fact: FactName) throws -> Story {
    var story = Story([Case(id: "1", lesions: [Lesion(id: "A")])])
    story.press("Enter", "1", "Enter")
    for _ in 0..<30 where story.desk.file?.editor?.place.fact != fact { story.press("Down") }
    #expect(story.desk.file?.editor?.place.fact == fact)
    return story
  }

  @Test(
    arguments: [
      ("sex", "male", FactValue.word("male")), ("sex", "female", .word("female")),
      ("mobility", "immobile", .word("immobile")), ("mobility", "assisted", .word("assisted")),
      ("mobility", "Independent", .word("independent")),
      ("surgical_candidate", "no", .yesNo(false)), ("surgical_candidate", "yes", .yesNo(true)),
    ] as [(FactName, String, FactValue)])
  func `a word answers its own field and no other`(
    fact: FactName, word: String, value: FactValue
  ) throws {
    var story = try onField(fact)
    story.type(word)
    let sheet = try #require(story.record?.sheet)
    #expect(sheet.answers == [fact: .value(value)])
    #expect(story.message.contains("as the word was typed") || word == "no")
    #expect(story.desk.file?.editor?.text == "")
    #expect(story.desk.file?.editor?.place.fact != fact)
  }

  @Test func `letters that are answers stay answers`() throws {
    var story = try onField("sex")
    story.type("ma")
    #expect(
      story.record?.sheet.answers
        == ["sex": .value(.word("male")), "mobility": .value(.word("assisted"))])
  }

  @Test func `a key between two letters ends the word`() throws {
    var story = try onField("sex")
    story.type("ma")
    story.press("Up", "Down")
    story.type("le")
    #expect(story.record?.sheet["mobility"] == .value(.word("assisted")))
  }
}
