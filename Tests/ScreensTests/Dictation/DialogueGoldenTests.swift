import Logic
import Rules
import TestSupport
import Testing

@testable import Screens

/// Whole dialogues as they read on a plain terminal, question by question.
@Suite struct DialogueGoldenTests {
  private func expect(_ talk: Talk, _ name: String) {
    expectGolden(talk.account.joined(separator: "\n") + "\n", named: name)
  }

  @Test func `a whole vertebral fracture, from an empty case to the report`() throws {
    var talk = Talk()
    talk.say("new", "brief")
    for _ in 0..<200 {
      guard let place = talk.asked, talk.conversation.stop.step == .caseEntry else { break }
      talk.say(try answer(place))
    }
    talk.say("new study", "mri", "t-3", "s", "next", "y", "go 3")
    let row = talk.conversation.dictation?.techniques("A")
      .firstIndex { $0.technique == .vertebroplasty }
    talk.say("\(try #require(row) + 1)", "pain despite analgesics")
    for _ in 0..<80 where talk.conversation.stop.step == .technique { talk.say("") }
    for _ in 0..<40 where talk.conversation.stop.step == .complications { talk.say("a") }
    for typed in [
      ("mdt_date", "t"), ("mdt_attendees", "A. Reader, B. Surgeon"), ("mdt_decision", "a"),
      ("mdt_reason", "pain despite analgesics"),
    ] { talk.answer(FactName(typed.0), typed.1) }
    talk.walk(to: .decision)
    talk.say("d", "C", "save report", "quit")
    #expect(talk.record?.sheet[.reviewDone] == .value(.yesNo(true)))
    expect(talk, "plain-fracture")
  }

  /// What a referral of an old woman with a fresh fracture of L1 would say; no to what it does not.
  private func answer(_ place: FactPlace) throws -> String {
    if let given = KeyCountTests.answers[place.fact.rawValue] { return given }
    let declaration = try #require(Rulebook.standard.catalogue[place.fact])
    return declaration.kind == .yesNo ? "n" : ""
  }

  @Test func `a metastasis for cryoablation, with its plan and its complications`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("go 3")
    let row = talk.conversation.dictation?.techniques("A")
      .firstIndex { $0.technique == .cryoablation }
    let number = try #require(row) + 1
    talk.say("w \(number)", "f \(number)", "\(number)", "no surgery is wanted")
    for _ in 0..<60 where talk.conversation.stop.step == .technique { talk.say("") }
    talk.say("w", "measures", "measures 1", "m")
    for _ in 0..<40 where talk.conversation.stop.step == .complications { talk.say("a") }
    talk.say("where", "quit")
    expect(talk, "plain-cryoablation")
  }

  @Test func `errors, why and help, and the answer after them`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("go safety", "perhaps", "w", "?", "-")
    talk.say("go patient", "skip", "skip", "skip", "9 cm", "130", "", "u")
    talk.say("nonsense", ":nonsense", "go nowhere", "quit")
    expect(talk, "plain-errors")
  }

  @Test func `the input ends in the middle of an answer`() throws {
    var talk = try Talk.onFigure(7)
    talk.say("go patient", "Maja Lindholm", "skip", "skip", "72")
    talk.hangUp()
    expect(talk, "plain-end")
  }

  @Test func `after one case the worklist is offered again, by numbers`() throws {
    var talk = Talk(try [7, 2, 9].map(Story.figure))
    talk.say("1", "go 7")
    for _ in 0..<60 where talk.conversation.stop != .worklist { talk.say("") }
    #expect(talk.lastWords.contains("Worklist, 3 cases"))
    talk.say("2", "go 6", "", "go 0", "find sacrum", "find", "quit")
    #expect(talk.hasEnded)
    expect(talk, "plain-several")
  }
}
