import Logic
import Testing

@testable import CaseStore

/// What stands in a row is read back, and equal things have equal text.
struct RowTextTests {
  @Test(arguments: [
    (Answer.unknown, #"{"unknown":true}"#), (.value(.yesNo(false)), #"{"yes_no":false}"#),
    (.value(.number(22)), #"{"number":22}"#), (.value(.number(0.1)), #"{"number":0.1}"#),
    (.value(.word("lytic")), #"{"word":"lytic"}"#), (.value(.words([])), #"{"words":[]}"#),
    (.value(.words(["T12", "L1"])), #"{"words":["T12","L1"]}"#),
    (.value(.numbers([2.5, -3])), #"{"numbers":[2.5,-3]}"#),
    (.value(.date(day(2026, 11, 3))), #"{"date":"2026-11-03"}"#),
    (.value(.date(day(2026, 11, nil))), #"{"date":"2026-11"}"#),
    (.value(.text("a/b\n\"é\"")), #"{"text":"a/b\n\"é\""}"#),
  ])
  func `an answer has one text, and the text gives the answer`(answer: Answer, text: String) throws
  {
    #expect(try RowText.text(AnswerText(RecordedAnswer(answer))) == text)
    let read = try RowText.read(AnswerText.self, from: text, version: 1).recorded()
    #expect(read == RecordedAnswer(answer))
  }

  @Test(
    arguments: [
      0.1, 1 / 3, 1e-300, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, -0.0,
      9_007_199_254_740_992, 123456.789,
    ] as [Double])
  func `a number is read back to the last bit`(number: Double) throws {
    let text = try RowText.text(AnswerText(RecordedAnswer(.value(.number(number)))))
    let read = try RowText.read(AnswerText.self, from: text, version: 1).recorded()
    #expect(read.answer == .value(.number(number)))
  }

  /// Found by `make fuzz`: Foundation's decoder ended the program on some of these.
  @Test(arguments: 500...520)
  func `a text of brackets alone is refused`(depth: Int) {
    let text = String(repeating: "[", count: depth)
    #expect(throws: Unreadable.self) {
      try RowText.read(ChangeText.self, from: text, version: 1)
    }
  }

  @Test
  func `the keys of a row are in order`() throws {
    let sheet = Sheet(["b": .unknown, "a": .value(.number(1))], assumptions: ["a": "why"])
    let change = CaseChange.addLesion(Lesion(id: "A", sheet: sheet), at: 0)
    #expect(
      try RowText.text(ChangeText(change, identity: []))
        == #"{"add_lesion":{"at":0,"id":"A","sheet":"#
        + #"{"a":{"assumed":"why","number":1},"b":{"unknown":true}}}}"#)
  }
}
