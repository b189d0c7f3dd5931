import Logic
import Rules
import Testing

@testable import Screens

/// Fields answered line by line.
@Suite struct AnsweringTests {
  private func question(_ talk: Talk) -> String { talk.answer.last ?? "" }

  @Test func `a question says where it is, what is on record and how to answer`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("go A")
    talk.answer("lesion_size_mm", "14")
    talk.say("back")
    #expect(question(talk).contains(#/^Lesion A, \d+ of \d+\. Largest diameter in mm\? Now 14\./#))
    #expect(question(talk).hasSuffix("Enter keeps, - not known, ? help, w why."))
  }

  @Test func `an answer is echoed as it was understood, with what it changed, and saved last`()
    throws
  {
    var talk = try Talk.onFigure(7)
    talk.say("go A")
    talk.answer("lesion_size_mm", "2.2cm")
    #expect(talk.answer.first == "22 mm. No verdict changes. Saved.")
    #expect(
      talk.filed["fig-07"]?[FactPlace(.lesion("A"), "lesion_size_mm")] == .value(.number(22)))
  }

  @Test func `what cannot be read is refused in the words of the screen, and asked again`() throws {
    var talk = try Talk.onFigure(7)
    let place = FactPlace(.wholeCase, "age_years")
    talk.answer("age_years", "old")
    #expect(talk.lastWords.contains("old is no number"))
    #expect(talk.asked == place)
    talk.say("400")
    #expect(talk.record?[place] == nil)
    #expect(talk.asked == place)
  }

  @Test func `an unlikely number is taken by the next Enter, and by nothing else`() throws {
    var talk = try Talk.onFigure(7)
    let place = FactPlace(.wholeCase, "age_years")
    talk.answer("age_years", "108")
    #expect(talk.lastWords.contains("Enter takes it; anything else is heard instead."))
    #expect(talk.record?[place] == nil)
    talk.say("80")
    #expect(talk.record?[place] == .value(.number(80)))
    talk.say("back", "109", "")
    #expect(talk.record?[place] == .value(.number(109)))
  }

  @Test func `blank is not asked, a minus is not known, and neither is no`() throws {
    var talk = try Talk.onFigure(7)
    let place = FactPlace(.wholeCase, "coagulopathy")
    talk.say("go safety")
    talk.answer("coagulopathy", "")
    #expect(talk.record?[place] == nil)
    talk.say("back", "-")
    #expect(talk.record?[place] == .unknown)
    talk.say("back", "n")
    #expect(talk.record?[place] == .value(.yesNo(false)))
    talk.say("back", "blank")
    #expect(talk.record?[place] == nil)
    #expect(talk.lastWords.contains("Blank now."))
    talk.say("blank")
    #expect(talk.lastWords.contains("it counts as not known, never as no"))
  }

  @Test func `a command never stands in the record, unless it is put in quotation marks`() throws {
    var talk = try Talk.onFigure(7)
    let place = FactPlace(.wholeCase, "patient_name")
    #expect(talk.asked == place)
    talk.say("go 3", "go patient", "?", "list")
    #expect(talk.asked == place)
    #expect(talk.journals.isEmpty)
    talk.say("\"back\"")
    #expect(talk.record?[place] == .value(.text("back")))
    talk.say("quit")
    #expect(talk.hasEnded)
  }

  @Test func `control characters are left out and counted`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("Maja\u{1B}[2J\u{7}")
    #expect(talk.answer.first == "2 control characters left out.")
    #expect(
      talk.record?[FactPlace(.wholeCase, "patient_name")] == .value(.text("Maja[2J")))
  }

  @Test func `a text longer than a field has room for is refused, never cut`() throws {
    var talk = try Talk.onFigure(7)
    talk.say(String(repeating: "x", count: 401))
    #expect(talk.lastWords.contains("A line has room for 400 characters"))
    #expect(talk.record?[FactPlace(.wholeCase, "patient_name")] == nil)
  }

  @Test func `undo and redo go to the question that they change`() throws {
    var talk = try Talk.onFigure(7)
    let place = FactPlace(.wholeCase, "age_years")
    talk.answer("age_years", "72")
    talk.say("go safety", "u")
    #expect(talk.record?[place] == nil)
    #expect(talk.asked == place)
    #expect(talk.lastWords.contains("Undone: Age."))
    talk.say("U")
    #expect(talk.record?[place] == .value(.number(72)))
    talk.say("u", "u")
    #expect(talk.lastWords.contains("There is nothing to undo."))
  }

  @Test func `nothing that could not be saved is called saved, and it is tried again`() throws {
    var talk = try Talk.onFigure(7)
    talk.diskIsFull = true
    talk.answer("age_years", "72")
    #expect(talk.lastWords.contains("NOT SAVED: The disk is full."))
    #expect(!talk.lastWords.contains("Saved."))
    talk.say("quit")
    #expect(talk.lastWords.contains("1 answer could not be saved and will be lost. C leaves."))
    talk.say("c")
    #expect(!talk.hasEnded)
    talk.diskIsFull = false
    talk.say("")
    #expect(talk.lastWords.contains("Saved."))
    talk.say("quit")
    #expect(talk.hasEnded)
  }

  @Test func `the end of the input says what is saved`() throws {
    var talk = try Talk.onFigure(7)
    talk.answer("age_years", "72")
    talk.hangUp()
    #expect(talk.account.last == "Everything is saved: 1 change.")
    var other = try Talk.onFigure(7)
    other.hangUp()
    #expect(other.account.last == "Nothing was changed.")
    var third = try Talk.onFigure(7)
    third.diskIsFull = true
    third.answer("age_years", "72")
    third.hangUp()
    #expect(third.account.last == "1 answer of fig-07 could not be saved and will be lost.")
    #expect(third.conversation.unsaved == 1)
  }
}
