package import Logic

extension SettingName {
  package static let imagingCurrentDays: SettingName = "imaging_current_days"
  package static let imagingMonthDays: SettingName = "imaging_month_days"
  package static let nerveReserveMM: SettingName = "nerve_reserve_mm"
  package static let skinJointNearMM: SettingName = "skin_joint_near_mm"
  package static let skinProtectMM: SettingName = "skin_protect_mm"
  package static let largeVesselNearMM: SettingName = "large_vessel_near_mm"
  package static let upperThoracicLevels: SettingName = "upper_thoracic_levels"
  package static let severePainFrom: SettingName = "severe_pain_from"
  package static let sinsOpinionFrom: SettingName = "sins_opinion_from"
  package static let sinsUnstableFrom: SettingName = "sins_unstable_from"
  package static let radiotherapyDelayMonths: SettingName = "radiotherapy_delay_months"
}

extension Settings {
  /// What the source leaves to judgement, with the default of the rulebook.
  package static let standard = Settings([
    Setting(
      .imagingCurrentDays, .number(7), unit: "days",
      why: "\"A few days\" is not a number; a week is what most departments mean."),
    Setting(
      .imagingMonthDays, .number(30), unit: "days",
      why: "A month is not a number of days; 30 is the plain reading."),
    Setting(
      .nerveReserveMM, .number(5), unit: "mm",
      why: """
        Cells die outside the visible ice; below this reserve a protective measure is asked for.
        """),
    Setting(
      .skinJointNearMM, .number(10), unit: "mm",
      why: """
        Near the skin or a joint carries no number in the source; taken like the distance to \
        nerves.
        """),
    Setting(
      .skinProtectMM, .number(5), unit: "mm",
      why: "Below this, ice counts as reaching the skin and protection is asked for."),
    Setting(
      .largeVesselNearMM, .number(10), unit: "mm",
      why: "No distance is given for the thermal sink; taken like the distance to nerves."),
    Setting(
      .upperThoracicLevels, .words(["T1", "T2", "T3", "T4"]), unit: "levels",
      why: "Upper thoracic is not given by level."),
    Setting(
      .severePainFrom, .number(7), unit: "points",
      why: """
        Severe is 7 or more on most 0 to 10 scales; the exception for motor nerves needs it.
        """),
    Setting(
      .sinsOpinionFrom, .number(7), unit: "points",
      why: "Printed in the source; kept here so that a department sees it beside the next one."),
    Setting(
      .sinsUnstableFrom, .number(13), unit: "points",
      why: """
        The class called unstable in the cited score; the source prints no number for unstable.
        """),
    Setting(
      .radiotherapyDelayMonths, .number(3.5), unit: "months",
      why: "15 weeks, the latest onset of relief printed, in months."),
  ])
}
