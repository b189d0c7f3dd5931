import Testing

@testable import Logic

@Suite struct OpenFactsTests {
  private func open(_ condition: Condition, _ answers: [FactName: Answer]) -> [FactName] {
    Lamps.reader(answers).openFacts(of: condition, at: .lesion(0))
  }

  @Test func `a settled condition leaves nothing open`() {
    #expect(open([Lamps.lit.isYes, Lamps.wick == .cotton], ["lit": .no]) == [])
    #expect(open(.any(Lamps.lit.isYes, Lamps.wick == .cotton), ["lit": .yes]) == [])
    #expect(open(.always, [:]) == [])
    #expect(open(Lamps.oil.isKnown, [:]) == [])
  }

  @Test func `the facts that keep it open are named in its order, each once`() {
    let either = Condition.any([Lamps.wick == .cotton, Lamps.lit.isYes], Lamps.wick == .glass)
    #expect(open(either, [:]) == ["wick", "lit"])
    #expect(open(either, ["lit": .yes]) == ["wick"])
    #expect(open(either, ["lit": .no]) == ["wick"])
  }

  @Test func `a part that is settled keeps nothing open`() {
    let both: Condition = [Lamps.lit.isYes, Lamps.wick == .cotton]
    #expect(open(both, ["lit": .yes]) == ["wick"])
    #expect(open(!both, ["wick": .word("cotton")]) == ["lit"])
  }

  @Test func `an answer that is recorded as not known is still open`() {
    #expect(open(Lamps.lit.isYes, ["lit": .unknown]) == ["lit"])
  }

  @Test func `what is not known to apply opens what it hangs on`() {
    #expect(open(Lamps.oil < 5, [:]) == ["lit"])
    #expect(open(Lamps.oil < 5, ["oil_ml": .number(4)]) == ["lit"])
    #expect(open(Lamps.oil < 5, ["lit": .yes]) == ["oil_ml"])
    #expect(open(Lamps.oil < 5, ["lit": .no]) == [])
  }

  @Test func `a derived fact opens the entered ones behind it`() {
    #expect(open(Lamps.dim.isYes, ["lit": .yes]) == ["oil_ml"])
    #expect(open(!Lamps.dim.isYes, [:]) == ["lit"])
    #expect(open(Lamps.size == .middle, ["lit": .yes]) == ["oil_ml", "wick"])
    #expect(open(Lamps.size == .middle, ["lit": .yes, "oil_ml": .number(9)]) == ["wick"])
  }

  @Test func `a case after one that holds keeps nothing open`() {
    let answers: [FactName: Answer] = ["lit": .yes, "wick": .word("cotton")]
    #expect(open(Lamps.size == .middle, answers) == ["oil_ml"])
  }

  @Test func `a total opens its missing parts, and itself where they are all given`() {
    #expect(open(Lamps.total >= 5, [:]) == ["tens", "ones"])
    #expect(open(Lamps.total >= 5, ["tens": .number(4)]) == ["ones"])
    #expect(open(Lamps.total >= 5, ["tens": .number(5)]) == [])
  }

  @Test func `a fact of the patient opens what it hangs on for this lamp`() {
    let reader = Lamps.reader([["lit": .yes], [:]])
    #expect(reader.openFacts(of: Lamps.keeper.isYes, at: .lesion(0)) == ["keeper_awake"])
    #expect(reader.openFacts(of: Lamps.keeper.isYes, at: .lesion(1)) == ["lit"])
  }

  // What keeps the age since the latest report open, by what the reports and the case say.
  @Test(
    arguments: [
      ([], [:], ["hour", "hour_seen"]),
      ([["seen": .yes]], [:], ["hour", "hour_seen"]),
      ([["seen": .yes]], ["hour": .number(9)], ["hour_seen"]),
      ([[:]], ["hour": .number(9)], ["seen"]),
      ([["seen": .yes, "hour_seen": .number(7)]], [:], ["hour"]),
      ([["seen": .yes, "hour_seen": .number(7)]], ["hour": .number(9)], []),
      // No report says when: only a further one can.
      ([["seen": .no]], ["hour": .number(9)], ["hour_seen"]),
    ] as [([[FactName: Answer]], [FactName: Answer], [FactName])])
  func `what is computed from all reports opens what some report leaves open, or a further one`(
    reports: [[FactName: Answer]], answers: [FactName: Answer], open: [FactName]
  ) {
    let studies = reports.enumerated().map { Study(id: "s\($0 + 1)", sheet: Sheet($1)) }
    let record = Case(id: "lamps", sheet: Sheet(answers), studies: studies)
    let reader = CaseReader(record, Lamps.catalogue, Lamps.settings)
    #expect(reader.openFacts(of: Lamps.age < 5, at: .wholeCase) == open)
  }

  // The sum of the oil of two lamps against a bound.
  @Test(
    arguments: [
      ([["lit": .yes], ["lit": .yes]], ["oil_ml"]),
      ([["lit": .yes, "oil_ml": .number(3)], ["lit": .yes]], ["oil_ml"]),
      ([["lit": .yes, "oil_ml": .number(3)], [:]], ["lit"]),
      ([["lit": .yes, "oil_ml": .number(3)], ["lit": .yes, "oil_ml": .number(4)]], []),
    ] as [([[FactName: Answer]], [FactName])])
  func `what is computed from all lamps opens what some lamp leaves open`(
    lamps: [[FactName: Answer]], open: [FactName]
  ) {
    #expect(Lamps.reader(lamps).openFacts(of: Lamps.allOil > 9, at: .wholeCase) == open)
  }

  @Test func `a total that is known in no other way opens itself`() {
    let unlit: [FactName: Answer] = ["lit": .no]
    let reader = Lamps.reader([unlit, unlit])
    #expect(reader.openFacts(of: Lamps.allOil > 9, at: .wholeCase) == ["all_oil_ml"])
  }
}
