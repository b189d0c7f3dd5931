/// Units that may be typed in a field of another unit.
enum FieldUnit {
  /// What a number in a typed unit is multiplied by; nothing where the unit does not fit.
  static func factor(_ typed: String, to unit: String) -> Double? {
    typed == unit.lowercased() ? 1 : factors[unit]?[typed]
  }

  /// Whether a unit that fits begins so.
  static func begins(_ typed: String, for unit: String) -> Bool {
    unit.lowercased().hasPrefix(typed)
      || (factors[unit] ?? [:]).keys.contains { $0.hasPrefix(typed) }
  }

  /// Whether a reader takes the unit for granted.
  static func isSilent(_ unit: String) -> Bool {
    ["points", "count", "number", "ratio"].contains(unit)
  }

  private static let factors: [String: [String: Double]] = [
    "mm": ["mm": 1, "cm": 10, "m": 1000],
    "seconds": ["s": 1, "sec": 1, "min": 60, "m": 60, "h": 3600],
    "days": ["d": 1, "day": 1, "w": 7, "wk": 7, "weeks": 7, "week": 7],
    "months": ["m": 1, "mo": 1, "month": 1, "y": 12, "yr": 12, "year": 12, "years": 12],
    "years": ["y": 1, "yr": 1, "year": 1],
    "kg": ["kg": 1, "g": 0.001],
    "mL": ["ml": 1, "cc": 1, "l": 1000, "cl": 10, "dl": 100],
    "percent": ["%": 1, "pc": 1],
    "gauge": ["g": 1],
    "degrees C": ["c": 1, "\u{B0}c": 1, "degrees": 1],
    "points": ["/10": 1, "p": 1],
  ]
}
