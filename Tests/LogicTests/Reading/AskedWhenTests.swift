import Testing

@testable import Logic

@Suite struct AskedWhenTests {
  @Test(
    arguments: [
      (["lit": .yes, "oil_ml": .number(3)], .value(.number(3))),
      (["lit": .yes], .unknown),
      (["lit": .no, "oil_ml": .number(3)], .notApplicable),
      (["lit": .no], .notApplicable),
      (["oil_ml": .number(3)], .unknown),
      (["lit": .unknown, "oil_ml": .number(3)], .unknown),
    ] as [([FactName: Answer], Reading)])
  func `a fact counts where it is asked`(answers: [FactName: Answer], expected: Reading) {
    #expect(Lamps.reader(answers).reading("oil_ml", at: .lesion(0)) == expected)
  }

  // Two lamps: what the keeper's fact reads for each of them, and for the whole case.
  @Test(
    arguments: [
      (Answer.yes, Answer.no, ["yes", "not_applicable", "yes"]),
      (.yes, .unknown, ["yes", "unknown", "yes"]),
      (.no, .unknown, ["not_applicable", "unknown", "unknown"]),
      (.no, .no, ["not_applicable", "not_applicable", "not_applicable"]),
    ])
  func `a fact of the patient is read lamp by lamp, and asked where some lamp asks it`(
    first: Answer, second: Answer, expected: [String]
  ) {
    let reader = Lamps.reader(
      [["lit": first], ["lit": second]], ofCase: Sheet(["keeper_awake": .yes]))
    let places: [CaseReader.Place] = [.lesion(0), .lesion(1), .wholeCase]
    #expect(places.map { reader.reading("keeper_awake", at: $0).written } == expected)
  }

  @Test func `without lamps it is not known whether the keeper's fact is asked`() {
    let empty: [[FactName: Answer]] = []
    let reader = Lamps.reader(empty, ofCase: Sheet(["keeper_awake": .yes]))
    #expect(reader.reading("keeper_awake", at: .wholeCase) == .unknown)
  }

  @Test func `a fact of a lamp has no reading for the whole case`() {
    #expect(Lamps.reader(["lit": .yes]).reading("lit", at: .wholeCase) == .unknown)
  }

  @Test func `one lamp's answers do not reach another`() {
    let reader = Lamps.reader([["lit": .yes], ["lit": .no]])
    #expect(reader.reading("lit", at: .lesion(0)) == .value(.yesNo(true)))
    #expect(reader.reading("lit", at: .lesion(1)) == .value(.yesNo(false)))
  }

  @Test func `subjects are found by their ids`() {
    let reader = Lamps.reader([[:], [:]])
    #expect(reader.place(of: .wholeCase) == .wholeCase)
    #expect(reader.place(of: .lesion("B")) == .lesion(1))
    #expect(reader.place(of: .lesion("Z")) == nil)
    #expect(reader.place(of: .study("s1")) == nil)
  }
}
