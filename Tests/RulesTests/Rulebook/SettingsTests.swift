import Logic
import Testing

@testable import Rules

@Suite struct SettingsTests {
  @Test func `judgement in numbers stands at its defaults`() {
    let numbers: [SettingName: Double] = [
      "imaging_current_days": 7, "imaging_month_days": 30, "nerve_reserve_mm": 5,
      "skin_joint_near_mm": 10, "skin_protect_mm": 5, "large_vessel_near_mm": 10,
      "severe_pain_from": 7, "sins_opinion_from": 7, "sins_unstable_from": 13,
      "radiotherapy_delay_months": 3.5,
    ]
    for (name, number) in numbers { #expect(Settings.standard.number(name) == number) }
    #expect(Settings.standard.words("upper_thoracic_levels") == ["T1", "T2", "T3", "T4"])
    #expect(Settings.standard.all.count == 11)
  }

  @Test func `every setting says why it is what it is`() {
    for setting in Settings.standard.all {
      #expect(setting.why.hasSuffix("."), "\(setting.name)")
      #expect(!setting.unit.isEmpty, "\(setting.name)")
    }
  }

  @Test func `every setting is read by some rule, fact or formula`() {
    let rulebook = Rulebook.standard
    let conditions =
      rulebook.rules.map(\.when)
      + rulebook.catalogue.declarations.compactMap { declaration in
        if case .condition(let condition) = declaration.derivation { condition } else { nil }
      }
    // The formula of spine regions reads the levels that count as upper thoracic.
    let read = Set(conditions.flatMap(\.settings)).union(["upper_thoracic_levels"])
    #expect(read == Set(rulebook.settings.all.map(\.name)))
  }
}
