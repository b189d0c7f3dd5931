internal import Logic

extension Register {
  /// What the settings are by default, each from a statement or from a named judgement.
  static let settingAnchors: [SettingAnchor] = [
    SettingAnchor(.imagingCurrentDays, .number(7), .ambiguity("amb-imaging-currency")),
    SettingAnchor(.imagingMonthDays, .number(30), .ambiguity("amb-imaging-currency")),
    SettingAnchor(.nerveReserveMM, .number(5), .ambiguity("amb-margin-versus-one-centimetre")),
    SettingAnchor(.skinJointNearMM, .number(10), .ambiguity("amb-near-skin-and-joint")),
    SettingAnchor(.skinProtectMM, .number(5), .ambiguity("amb-near-skin-and-joint")),
    SettingAnchor(.largeVesselNearMM, .number(10), .ambiguity("amb-heat-sink-term")),
    SettingAnchor(
      .upperThoracicLevels, .words(["T1", "T2", "T3", "T4"]),
      .ambiguity("amb-upper-thoracic-levels")),
    SettingAnchor(.severePainFrom, .number(7), .ambiguity("amb-motor-nerve-exception")),
    SettingAnchor(.sinsOpinionFrom, .number(7), .entry("cem-sins-surgical-consult")),
    SettingAnchor(.sinsUnstableFrom, .number(13), .ambiguity("amb-sins-consult-versus-unstable")),
    SettingAnchor(
      .radiotherapyDelayMonths, .number(3.5), .entry("rt-radiotherapy-delayed-relief")),
  ]
}
