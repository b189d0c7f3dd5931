package import Documents
package import Logic

/// What a department has put in place of the defaults, as a file has it: a name and a value a line.
///
///     # Agreed on 3 November 2026
///     nerve_reserve_mm: 8
///     upper_thoracic_levels: [T1, T2, T3, T4, T5]
package struct SettingsFile: Hashable, Sendable {
  /// The settings that the file names. With problems, they are not to be used.
  package let values: [SettingName: Setting.Value]
  /// All that is wrong, in the order of the places.
  package let problems: [Problem]
}
