internal import Logic

/// What numbers usually are. Judgement of ours, and no more than a second look: a number outside is
/// shown once and taken with a second Enter. What is impossible is refused by the fact's own range.
enum Plausible {
  static func range(of fact: FactName) -> ClosedRange<Double>? { ranges[fact] }

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
    "iceball_margin_mm": -5...25,
    "pedicle_width_mm": 2...20,
  ]
}
