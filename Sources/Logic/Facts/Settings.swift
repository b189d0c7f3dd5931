/// The name of a setting: snake_case and never reused.
package struct SettingName: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

/// A number or a choice that the source leaves to judgement, with the default and its reason.
package struct Setting: Hashable, Sendable {
  package let name: SettingName
  package let value: Value
  package let unit: String
  /// Why the default is what it is.
  package let why: String

  package enum Value: Hashable, Sendable {
    case number(Double)
    case words([String])
  }

  package init(_ name: SettingName, _ value: Value, unit: String, why: String) {
    self.name = name
    self.value = value
    self.unit = unit
    self.why = why
  }
}

/// The settings in force.
package struct Settings: Hashable, Sendable {
  package let all: [Setting]
  private let byName: [SettingName: Setting.Value]

  package init(_ all: [Setting]) {
    self.all = all
    self.byName = Dictionary(
      all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a setting; nothing where no such setting holds a number.
  package func number(_ name: SettingName) -> Double? {
    if case .number(let number) = byName[name] { number } else { nil }
  }

  /// The words of a setting; nothing where no such setting holds words.
  package func words(_ name: SettingName) -> [String]? {
    if case .words(let words) = byName[name] { words } else { nil }
  }
}
