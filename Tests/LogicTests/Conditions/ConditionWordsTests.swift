import Testing

@testable import Logic

@Suite struct ConditionWordsTests {
  @Test(
    arguments: [
      (.always, "always"),
      (Lamps.lit.isYes, "Lit: yes"),
      (!Lamps.lit.isYes, "Lit: no"),
      (Lamps.oil < 5, "Oil below 5 mL"),
      (!(Lamps.oil < 5.5), "Oil at least 5.5 mL"),
      (Lamps.oil <= SettingName("little_oil"), "Oil at most 5 mL"),
      (Lamps.oil != 5, "Oil not 5 mL"),
      (Lamps.total == 5, "Total exactly 5"),
      (Lamps.total > 5, "Total above 5"),
      (Lamps.wick.isOne(of: .cotton, .glass), "Wick: cotton or glass"),
      (Lamps.wick != .cotton, "Wick: not cotton"),
      (.compare("marks", .oneOf(.setting("warm_marks"))), "Marks: red"),
      (Lamps.oil.isKnown, "Oil on record"),
      (!Lamps.oil.isKnown, "Oil not on record"),
      ([Lamps.lit.isYes, Lamps.oil > 1], "Lit: yes and Oil above 1 mL"),
      (
        [Lamps.lit.isYes, .any(Lamps.oil > 1, Lamps.wick == .cotton)],
        "Lit: yes and (Oil above 1 mL or Wick: cotton)"
      ),
      (
        .any([Lamps.lit.isYes, Lamps.dim.isYes], Lamps.wick == .cotton),
        "(Lit: yes and Dim: yes) or Wick: cotton"
      ),
      (
        [Lamps.lit.isYes, [Lamps.dim.isYes, Lamps.shade.isYes]],
        "Lit: yes and Dim: yes and Shade: yes"
      ),
      (![Lamps.lit.isYes, Lamps.dim.isYes], "Lit: no or Dim: no"),
      (.compare("no_such", .isYes), "no_such: yes"),
    ] as [(Condition, String)])
  func `a condition reads as a sentence`(condition: Condition, words: String) {
    #expect(condition.words(Lamps.catalogue, Lamps.settings) == words)
  }

  @Test func `a setting that is missing is said to be`() {
    let condition = Lamps.oil < SettingName("no_such")
    #expect(condition.words(Lamps.catalogue, Lamps.settings) == "Oil below (setting missing) mL")
  }
}
