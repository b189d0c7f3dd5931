package import Logic

extension Rulebook {
  /// The same rulebook with other values for some of its settings, and of its follow-up, as a
  /// department has them.
  package func with(_ values: [SettingName: Setting.Value]) -> Rulebook {
    let settings = settings.all.map { setting in
      Setting(
        setting.name, values[setting.name] ?? setting.value, unit: setting.unit, why: setting.why)
    }
    return Rulebook(
      version: version, catalogue: catalogue, settings: Settings(settings), rules: rules,
      followUp: FollowUpPlan(values))
  }

  /// The settings that differ from the defaults of the clinic's rulebook.
  package var changedSettings: [Setting] {
    settings.all.filter { !Settings.standard.all.contains($0) }
  }
}

extension Settings {
  /// What a department may set a number to: less or more would be a slip of the pen.
  package static func range(of name: SettingName) -> ClosedRange<Double>? {
    switch name {
    case .imagingCurrentDays, .imagingMonthDays: 1...90
    case .nerveReserveMM, .skinJointNearMM, .skinProtectMM, .largeVesselNearMM: 1...50
    case .severePainFrom: 5...10
    case .sinsOpinionFrom, .sinsUnstableFrom: 1...18
    case .radiotherapyDelayMonths: 0...24
    case .followUpWindowPercent: 0...50
    case .outcomeSmallNumber: 2...1000
    default: nil
    }
  }

  /// The words of which a department may choose for a setting that is no number.
  package static func choices(of name: SettingName) -> [String] {
    switch name {
    case .upperThoracicLevels: (1...12).map { "T\($0)" }
    case .followUpTimes: FollowUpTime.allCases.map(\.rawValue)
    default: []
    }
  }

  /// Pairs of settings of which the first may not be above the second.
  package static let ordered: [(lower: SettingName, upper: SettingName)] = [
    (.imagingCurrentDays, .imagingMonthDays), (.sinsOpinionFrom, .sinsUnstableFrom),
  ]
}
