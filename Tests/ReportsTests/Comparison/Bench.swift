import Logic
import Rules

/// A rulebook of a few rules about cryoablation, of which a test says what differs.
struct Bench {
  static let lesion = Fact<Bool>("lesion", .lesion, .lesions, label: "Lesion", help: "?")
  static let risky = Fact<Bool>("risky", .lesion, .lesions, label: "Risky", help: "?")
  static let size = Fact<Double>(
    "size_mm", .lesion, .lesions, unit: "mm", 1...500, label: "Size", help: "?")

  static let indication = Rule(
    "ind", .indication(.preferred), for: [.cryoablation], when: lesion.isYes, says: "Indicated.")
  static let block = Rule(
    "block", .block, for: [.cryoablation], when: risky.isYes, says: "Blocked.")
  static let near = Rule(
    "near", .reservation, for: [.cryoablation], when: size >= "size_from", says: "Large.")
  static let hold = Rule(
    "hold", .hold(release: nil), for: [.cryoablation], when: risky.isYes, says: "Wait.")

  static func rulebook(
    _ rules: [Rule] = [indication, near], from: Double = 30, derived: Condition? = nil
  ) -> Rulebook {
    let risky =
      derived.map {
        Fact<Bool>("risky", .lesion, .lesions, label: "Risky", help: "?", derivedFrom: $0)
      } ?? risky
    return Rulebook(
      version: "1",
      catalogue: Catalogue([lesion.declaration, risky.declaration, size.declaration]),
      settings: Settings([Setting("size_from", .number(from), unit: "mm", why: "?")]), rules: rules)
  }

  /// A lesion of 40 mm at which ablation is a risk.
  static let record = Case(
    id: "1",
    lesions: [
      Lesion(
        id: "A",
        sheet: Sheet([
          "lesion": .value(.yesNo(true)), "risky": .value(.yesNo(true)),
          "size_mm": .value(.number(40)),
        ]))
    ])
}
