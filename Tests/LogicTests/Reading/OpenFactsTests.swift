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
}
