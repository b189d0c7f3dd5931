import CaseFiles
import Documents
import Logic
import Rules
import Testing

/// What a department may put in place of a default, and what it may not.
struct SettingsFileTests {
  private func read(_ text: String) -> SettingsFile {
    SettingsFile.read(
      bytes: Array(text.utf8), name: "dep.yaml", defaults: Rulebook.standard.settings)
  }

  @Test func `a file has the settings that it names and no others`() {
    let file = read(
      """
      # Agreed on 3 November
      nerve_reserve_mm: 8
      radiotherapy_delay_months: 2.5
      upper_thoracic_levels: [T5, T1]
      """)
    #expect(file.problems.isEmpty)
    #expect(
      file.values == [
        .nerveReserveMM: .number(8), .radiotherapyDelayMonths: .number(2.5),
        .upperThoracicLevels: .words(["T1", "T5"]),
      ])
  }

  @Test(arguments: [
    (
      "nerve_reserv_mm: 8",
      "dep.yaml:1:1: `nerve_reserv_mm` is not a setting. Did you mean `nerve_reserve_mm`?"
    ),
    (
      "a: 1\nnerve_reserve_mm: -5",
      "dep.yaml:2:19: `nerve_reserve_mm`: expected a number of mm from 1 to 50, found `-5`."
    ),
    (
      "severe_pain_from: seven",
      "dep.yaml:1:19: `severe_pain_from`: expected a number of points from 5 to 10, found `seven`."
    ),
    (
      "severe_pain_from:",
      "dep.yaml:1:18: `severe_pain_from`: expected a number of points from 5 to 10, found ``."
    ),
    (
      "upper_thoracic_levels: T1",
      "dep.yaml:1:24: `upper_thoracic_levels`: expected a list such as [T1, T2], found a single value."
    ),
    (
      "upper_thoracic_levels: [T1, T13]",
      """
      dep.yaml:1:29: `upper_thoracic_levels`: `T13` is not one of \
      T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12.
      """
    ),
    (
      "sins_opinion_from: 14",
      """
      dep.yaml:1:20: `sins_opinion_from` is 14 and may not be above `sins_unstable_from`, which is \
      13.
      """
    ),
    ("- 7", "dep.yaml:1:1: Expected settings as `name: value`, found a list."),
    ("", "dep.yaml:1:1: The file is empty. Write a setting a line, as `name: value`."),
  ])
  func `what cannot be a setting is named with its place`(text: String, problem: String) {
    #expect(read(text).problems.map(\.description).contains(problem))
  }

  @Test func `every setting has a range or choices, and its default is among them`() {
    for setting in Rulebook.standard.settings.all {
      switch setting.value {
      case .number(let number):
        #expect(Settings.range(of: setting.name)?.contains(number) == true, "\(setting.name)")
      case .words(let words):
        #expect(Set(words).isSubset(of: Settings.choices(of: setting.name)), "\(setting.name)")
      }
    }
  }

  @Test func `settings of a department are in the rulebook, and only they`() {
    let rulebook = Rulebook.standard.with([.nerveReserveMM: .number(8)])
    #expect(rulebook.settings.number(.nerveReserveMM) == 8)
    #expect(rulebook.changedSettings.map(\.name) == [.nerveReserveMM])
    #expect(rulebook.rules == Rulebook.standard.rules)
    #expect(Rulebook.standard.changedSettings.isEmpty)
  }
}
