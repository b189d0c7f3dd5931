internal import Logic

/// What numbers usually are. Judgement of ours, and no more than a second look: a number outside is
/// shown once and taken with a second Enter. What is impossible is refused by the fact's own range.
enum Plausible {
  /// Why a number deserves a second look; nothing where it does not.
  static func doubt(_ number: Double, of fact: FactName, in unit: String) -> String? {
    if unit == "percent", number > 0, number < 1 {
      return "that is less than one in a hundred; 35 is 35 percent."
    }
    guard let usual = ranges[fact], !usual.contains(number) else { return nil }
    return "usual is \(usual.lowerBound.written) to \(usual.upperBound.written)."
  }

  private static let ranges: [FactName: ClosedRange<Double>] = [
    "age_years": 10...105,
    "weight_kg": 30...200,
    "life_expectancy_months": 0...240,
    "metastasis_count": 0...60,
    "inr": 0.8...6,
    "platelets_10e9_l": 20...800,
    "lesion_size_mm": 2...250,
    "symptom_duration_days": 0...3650,
    "cement_ml": 0...25,
    "cement_volume_ml": 0...40,
    "planned_segments": 0...8,
    "cannula_count": 0...6,
    "cryoprobe_count": 0...12,
    "freeze_cycles": 1...4,
    "freeze_duration_s": 60...1200,
    "iceball_margin_mm": -5...25,
    "pedicle_width_mm": 2...20,
  ]
}
