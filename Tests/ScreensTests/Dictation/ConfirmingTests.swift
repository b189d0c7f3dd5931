import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// What asks for `C`, for a reason, or for more, asks the same in lines as on the screen.
@Suite struct ConfirmingTests {
  private func number(of technique: Technique, _ talk: Talk) throws -> String {
    let all = try #require(talk.conversation.dictation?.techniques("A"))
    return String(try #require(all.firstIndex { $0.technique == technique }) + 1)
  }

  private func planned(_ talk: Talk) -> Answer? {
    talk.record?[FactPlace(.lesion("A"), .plannedTechnique)]
  }

  @Test func `a technique against advice needs a reason, and without one nothing is recorded`()
    throws
  {
    var talk = try Talk.onFigure(15)
    talk.say("go 3")
    let kyphoplasty = try number(of: .kyphoplasty, talk)
    for line in ["", ":back", "quit", "?"] {
      talk.say(":go 3")
      talk.say(kyphoplasty)
      #expect(talk.lastWords.contains("A reason is needed: "))
      talk.say(line)
      #expect(talk.lastWords.contains("Kyphoplasty is not chosen: a reason is a text."))
      #expect(talk.journals.isEmpty)
    }
    talk.say(kyphoplasty)
    talk.say("no local option left")
    #expect(planned(talk) == .value(.word("kyphoplasty")))
    #expect(
      talk.record?[FactPlace(.lesion("A"), "choice_reason")]
        == .value(.text("no local option left")))
  }

  @Test func `a contraindication cannot be chosen against, in the words of the screen`() throws {
    var forbidden = try Story.figure(15)
    let place = FactPlace(.wholeCase, "coagulopathy")
    try forbidden.apply(forbidden.answering(place, .value(.yesNo(true))))
    var talk = Talk([forbidden], onCase: forbidden.id)
    talk.say("go 3")
    let row = try number(of: .vertebroplasty, talk)
    talk.say(row)
    var story = Story([forbidden])
    story.press("Enter", "3", "/", "v", "c")
    #expect(talk.answer.first == story.message.trimmed)
    #expect(talk.lastWords.contains("Cannot choose: cem-ci-coagulopathy forbids it"))
    #expect(planned(talk) == nil)
  }

  @Test func `what is not known and could forbid cannot be chosen against either`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("go 3")
    talk.say(try number(of: .vertebroplasty, talk))
    var story = try Story.onFigure(7, step: 3, size: Size(columns: 200, rows: 60))
    story.press("/", "v", "c")
    #expect(talk.answer.first == story.message.trimmed)
    #expect(talk.lastWords.contains("Cannot choose: not known, and could forbid it: "))
    #expect(planned(talk) == nil)
  }

  @Test func `a plan with a hold cannot be marked ready`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("go 3")
    talk.say(try number(of: .cryoablation, talk), "palliation first")
    talk.walk(to: .plan(lesion: "A"))
    talk.say("M")
    #expect(talk.answer.first?.hasPrefix("Cannot be ready: ") == true)
    #expect(talk.answer.first?.contains("holds open") == true)
    #expect(talk.record?[FactPlace(.lesion("A"), .planReady)] == nil)
  }

  @Test func `ruling out needs a reason, and the same again takes it back`() throws {
    var talk = try Talk.onFigure(15)
    talk.say("go 3")
    let place = FactPlace(.lesion("A"), "ruled_out")
    let row = try number(of: .radiofrequencyAblation, talk)
    talk.say("x \(row)", "")
    #expect(talk.record?[place] == nil)
    talk.say("x \(row)", "no probe in the house")
    #expect(talk.record?[place] == .value(.words(["radiofrequency_ablation"])))
    talk.say(row)
    #expect(talk.lastWords.contains("Cannot choose: it is ruled out."))
    talk.say("x \(row)")
    #expect(talk.record?[place] == nil)
  }

  @Test func `a lesion is removed by C and by nothing else`() throws {
    for line in ["", "c", "y", "yes", "C C"] {
      var talk = try Talk.onFigure(15)
      talk.say(":remove lesion a")
      #expect(talk.lastWords.contains("Lesion A and its"))
      talk.say(line)
      #expect(talk.lastWords.contains("Not done."))
      #expect(talk.record?.lesions.count == 1)
    }
    var talk = try Talk.onFigure(15)
    talk.say(":remove lesion A", "C")
    #expect(talk.record?.lesions.isEmpty == true)
    talk.say(":undo")
    #expect(talk.record?.lesions.count == 1)
  }

  @Test func `a decision is recorded once nothing is missing, read back, and by C`() throws {
    var talk = try Talk.onFigure(15)
    talk.say("go 5", "d")
    #expect(talk.lastWords.contains("Cannot record: the day of the meeting is not on record."))
    #expect(talk.asked?.fact == .meetingDate)
    talk.say("t")
    talk.answer("mdt_attendees", "A. Reader")
    talk.answer("mdt_decision", "d")
    talk.answer("mdt_reason", "wait for the MRI")
    talk.walk(to: .decision)
    talk.say("d")
    #expect(talk.lastWords.contains("Record: A no technique, deferred? C confirms."))
    talk.say("d")
    #expect(talk.record?.sheet[.reviewDone] == nil)
    talk.say("d", "C")
    #expect(talk.record?.sheet[.reviewDone] == .value(.yesNo(true)))
  }

  @Test func `a report that names the patient is written by C only`() throws {
    var talk = try Talk.onFigure(15)
    talk.say("Maja Lindholm", ":save report")
    #expect(talk.exports.first?.text.contains("Lindholm") == false)
    talk.say(":save names", "")
    #expect(talk.exports.count == 1)
    talk.say(":save names", "C")
    #expect(talk.exports.last?.text.contains("Lindholm") == true)
    talk.say(":save html")
    #expect(talk.exports.last?.fileName == "fig-15-plan.html")
  }
}
