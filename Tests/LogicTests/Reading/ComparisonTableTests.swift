import Testing

@testable import Logic

/// The meaning of every comparison against every kind of reading, written by hand; the explaining
/// evaluator and the bit-sliced one both have to have it.
@Suite struct ComparisonTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let answers: [FactName: Answer]
    /// What each condition answers, and then what `not` of it answers.
    let plain: String
    let negated: String

    init(_ name: String, _ answers: [FactName: Answer], _ plain: String, not negated: String) {
      self.testDescription = name
      self.answers = answers
      self.plain = plain
      self.negated = negated
    }
  }

  private func expect(_ conditions: [Condition], toAnswerAs row: Row) {
    let reader = Lamps.reader(row.answers)
    #expect(conditions.map { reader.truth(of: $0, at: .lesion(0)) } == Truth.row(row.plain))
    #expect(conditions.map { reader.truth(of: !$0, at: .lesion(0)) } == Truth.row(row.negated))
    #expect(conditions.map { reader.truth(of: !(!$0), at: .lesion(0)) } == Truth.row(row.plain))
    #expect(Lamps.slicedTruths(of: conditions, row.answers) == Truth.row(row.plain))
    #expect(Lamps.slicedTruths(of: conditions.map { !$0 }, row.answers) == Truth.row(row.negated))
  }

  // A bare yes/no test and its negation: a fact that does not apply answers no, so `not` is yes.
  @Test(
    arguments: [
      Row("blank", ["lit": .yes], "?", not: "?"),
      Row("recorded as unknown", ["lit": .yes, "shade": .unknown], "?", not: "?"),
      Row("yes", ["lit": .yes, "shade": .yes], "y", not: "n"),
      Row("no", ["lit": .yes, "shade": .no], "n", not: "y"),
      Row("does not apply", ["lit": .no], "n", not: "y"),
      Row("does not apply, although answered", ["lit": .no, "shade": .yes], "n", not: "y"),
      Row("not known to apply", [:], "?", not: "?"),
      Row("not known to apply, although answered", ["shade": .yes], "?", not: "?"),
    ])
  func `a yes/no test`(row: Row) {
    expect([Lamps.shade.isYes], toAnswerAs: row)
  }

  // Against 5: below, at most, equal, not equal, at least, above.
  @Test(
    arguments: [
      Row("blank", ["lit": .yes], "??????", not: "??????"),
      Row("recorded as unknown", ["lit": .yes, "oil_ml": .unknown], "??????", not: "??????"),
      Row("below", ["lit": .yes, "oil_ml": .number(4.9)], "yynynn", not: "nnynyy"),
      Row("equal", ["lit": .yes, "oil_ml": .number(5)], "nyynyn", not: "ynnyny"),
      Row("above", ["lit": .yes, "oil_ml": .number(5.1)], "nnnyyy", not: "yyynnn"),
      Row("does not apply", ["lit": .no], "nnnnnn", not: "nnnnnn"),
      Row("does not apply, answered", ["lit": .no, "oil_ml": .number(4)], "nnnnnn", not: "nnnnnn"),
      Row("not known to apply", ["oil_ml": .number(4)], "??????", not: "??????"),
    ])
  func `a number against a bound`(row: Row) {
    let oil = Lamps.oil
    expect([oil < 5, oil <= 5, oil == 5, oil != 5, oil >= 5, oil > 5], toAnswerAs: row)
  }

  // The same with the total of two parts, of which the second, 0 to 2, is not known.
  @Test(
    arguments: [
      Row("2 to 4", ["tens": .number(2)], "yynynn", not: "nnynyy"),
      Row("3 to 5", ["tens": .number(3)], "?y???n", not: "?n???y"),
      Row("4 to 6", ["tens": .number(4)], "??????", not: "??????"),
      Row("5 to 7", ["tens": .number(5)], "n???y?", not: "y???n?"),
      Row("6 to 8", ["tens": .number(6)], "nnnyyy", not: "yyynnn"),
      Row("0 to 12", [:], "??????", not: "??????"),
      Row("5, whole", ["tens": .number(4), "ones": .number(1)], "nyynyn", not: "ynnyny"),
    ])
  func `an interval against a bound`(row: Row) {
    let total = Lamps.total
    let conditions = [total < 5, total <= 5, total == 5, total != 5, total >= 5, total > 5]
    expect(conditions, toAnswerAs: row)
  }

  // One of [cotton, glass], none of [cotton, glass], equal to cotton, not equal to cotton.
  @Test(
    arguments: [
      Row("blank", ["lit": .yes], "????", not: "????"),
      Row("recorded as unknown", ["lit": .yes, "glass": .unknown], "????", not: "????"),
      Row("cotton", ["lit": .yes, "glass": .word("cotton")], "ynyn", not: "nyny"),
      Row("glass", ["lit": .yes, "glass": .word("glass")], "ynny", not: "nyyn"),
      Row("none", ["lit": .yes, "glass": .word("none")], "nyny", not: "ynyn"),
      Row("does not apply", ["lit": .no], "nnnn", not: "nnnn"),
      Row("not known to apply", ["glass": .word("cotton")], "????", not: "????"),
    ])
  func `one word`(row: Row) {
    let glass = Lamps.glass
    expect(
      [
        glass.isOne(of: .cotton, .glass), glass.isNone(of: .cotton, .glass), glass == .cotton,
        glass != .cotton,
      ], toAnswerAs: row)
  }

  // At least one of [red, green] is among the answers; none of them is.
  @Test(
    arguments: [
      Row("blank", ["lit": .yes], "??", not: "??"),
      Row("recorded as unknown", ["lit": .yes, "marks": .unknown], "??", not: "??"),
      Row("none at all", ["lit": .yes, "marks": .words()], "ny", not: "yn"),
      Row("red and blue", ["lit": .yes, "marks": .words("red", "blue")], "yn", not: "ny"),
      Row("blue", ["lit": .yes, "marks": .words("blue")], "ny", not: "yn"),
      Row("does not apply", ["lit": .no], "nn", not: "nn"),
      Row("not known to apply", ["marks": .words("red")], "??", not: "??"),
    ])
  func `several words`(row: Row) {
    let marks = Lamps.marks
    expect([marks.includes(.red, .green), marks.includesNone(of: .red, .green)], toAnswerAs: row)
  }

  // What is on record is known at any time: never unknown.
  @Test(
    arguments: [
      Row("blank", ["lit": .yes], "n", not: "y"),
      Row("recorded as unknown", ["lit": .yes, "oil_ml": .unknown], "n", not: "y"),
      Row("a value", ["lit": .yes, "oil_ml": .number(4)], "y", not: "n"),
      Row("does not apply", ["lit": .no], "n", not: "y"),
      Row("not known to apply", ["oil_ml": .number(4)], "n", not: "y"),
    ])
  func `what is on record`(row: Row) {
    expect([Lamps.oil.isKnown], toAnswerAs: row)
  }

  @Test func `a total that is still an interval is not on record`() {
    #expect(Lamps.truth(of: Lamps.total.isKnown, ["tens": .number(4)]) == .no)
  }

  @Test func `always holds of every case, and its negation of none`() {
    #expect(Lamps.truth(of: .always, [:]) == .yes)
    #expect(Lamps.truth(of: !.always, [:]) == .no)
  }

  @Test func `a setting stands in for a bound or for words`() {
    let little = Lamps.oil <= SettingName("little_oil")
    #expect(Lamps.truth(of: little, ["lit": .yes, "oil_ml": .number(5)]) == .yes)
    #expect(Lamps.truth(of: little, ["lit": .yes, "oil_ml": .number(6)]) == .no)
    let warm = Condition.compare("marks", .oneOf(.setting("warm_marks")))
    #expect(Lamps.truth(of: warm, ["lit": .yes, "marks": .words("red")]) == .yes)
    #expect(Lamps.truth(of: warm, ["lit": .yes, "marks": .words("blue")]) == .no)
  }

  @Test func `a setting that is missing leaves a comparison unknown, either way round`() {
    let answers: [FactName: Answer] = [
      "lit": .yes, "oil_ml": .number(5), "marks": .words("red"),
    ]
    let bound = Lamps.oil <= SettingName("no_such")
    let words = Condition.compare("marks", .oneOf(.setting("no_such")))
    for condition in [bound, !bound, words, !words] {
      #expect(Lamps.truth(of: condition, answers) == .unknown)
    }
  }

  @Test func `a name that is not declared is unknown`() {
    #expect(Lamps.truth(of: .compare("no_such", .isYes), [:]) == .unknown)
    #expect(Lamps.truth(of: .compare("no_such", .isNotYes), [:]) == .unknown)
  }
}
