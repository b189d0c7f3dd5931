import Testing

@testable import Logic

@Suite struct ConditionTests {
  private let little = Lamps.oil < 5
  private let cotton = Lamps.wick == .cotton

  @Test func `an array means all, and of one the condition itself`() {
    #expect(([little, cotton] as Condition) == .all([little, cotton]))
    #expect(([little] as Condition) == little)
  }

  @Test(
    arguments: [
      (Test.isYes, Test.isNotYes),
      (.number(.below, .literal(5)), .number(.atLeast, .literal(5))),
      (.number(.atMost, .literal(5)), .number(.above, .literal(5))),
      (.number(.equal, .literal(5)), .number(.notEqual, .literal(5))),
      (.oneOf(.literal(["cotton"])), .noneOf(.literal(["cotton"]))),
    ])
  func `every test has an opposite`(test: Logic.Test, opposite: Logic.Test) {
    #expect(test.opposite == opposite)
    #expect(opposite.opposite == test)
  }

  @Test func `not is pushed down to the comparisons`() {
    #expect((!little).pushedDown == (Lamps.oil >= 5))
    #expect((!cotton).pushedDown == (Lamps.wick != .cotton))
    #expect((![little, cotton]).pushedDown == .any([Lamps.oil >= 5, Lamps.wick != .cotton]))
    #expect((!.any(little, !cotton)).pushedDown == .all([Lamps.oil >= 5, cotton]))
    #expect((!(!little)).pushedDown == little)
    #expect((!Lamps.oil.isKnown).pushedDown == .not(.isKnown("oil_ml")))
  }

  @Test func `a derived fact is negated as a value`() {
    #expect((!Lamps.dim.isYes).pushedDown == .compare("dim", .isNotYes))
  }

  @Test func `a condition names its facts once, in order`() {
    let condition: Condition = [cotton, .any(!little, cotton), Lamps.lit.isKnown]
    #expect(condition.facts == ["wick", "oil_ml", "lit"])
    #expect(Condition.always.facts == [])
  }

  @Test func `a condition names the settings that it turns on`() {
    let condition: Condition = [
      !(Lamps.oil < SettingName("little_oil")),
      .any(
        .compare("marks", .noneOf(.setting("warm_marks"))), Lamps.oil > SettingName("little_oil")),
    ]
    #expect(condition.settings == ["little_oil", "warm_marks"])
  }

  @Test func `only what asks for the record reads the record`() {
    #expect((![little, .any(cotton, Lamps.oil.isKnown)]).readsTheRecord)
    #expect(!([little, !cotton] as Condition).readsTheRecord)
  }
}
