import Logic
import Testing

@testable import Rules

@Suite struct LesionFormulaTests {
  private func reading(_ name: FactName, _ answers: [FactName: FactValue]) -> Reading {
    Bedside(answers).reader().reading(name, at: .lesion(0))
  }

  // MARK: Symptoms

  private func duration(
    onset: String?, procedure: String? = "2026-12-01", stated: Double? = nil
  ) throws -> Reading {
    var answers: [FactName: FactValue] = ["painful": .yes]
    if let onset { answers["onset_date"] = .date(try #require(CalendarDate(onset))) }
    if let procedure { answers["procedure_date"] = .date(try #require(CalendarDate(procedure))) }
    if let stated { answers["symptom_duration_days"] = .number(stated) }
    return reading("symptom_duration_days", answers)
  }

  @Test func `symptoms last from their onset to the day of the procedure`() throws {
    #expect(try duration(onset: "2026-10-21") == .value(.number(41)))
    #expect(try duration(onset: "2026-10-20") == .value(.number(42)))
    #expect(try duration(onset: "2026-10") == .interval(Interval(low: 31, high: 61)))
    #expect(try duration(onset: nil) == .unknown)
    #expect(try duration(onset: "2026-10-21", procedure: nil) == .unknown)
  }

  @Test func `a stated duration counts where the dates allow it`() throws {
    #expect(try duration(onset: nil, stated: 20) == .value(.number(20)))
    #expect(try duration(onset: "2026-10", stated: 40) == .value(.number(40)))
    #expect(
      try duration(onset: "2026-10", stated: 70) == .interval(Interval(low: 31, high: 61)))
    #expect(try duration(onset: "2026-10-21", stated: 70) == .value(.number(41)))
  }

  @Test func `an onset after the procedure is no duration`() throws {
    #expect(try duration(onset: "2026-12-02") == .unknown)
    #expect(try duration(onset: "2026-12") == .value(.number(0)))
  }

  @Test func `a painless lesion has no duration`() {
    #expect(
      reading("symptom_duration_days", ["painful": .no, "symptom_duration_days": .number(3)])
        == .notApplicable)
  }

  @Test(
    arguments: [
      (0, "acute"), (41, "acute"), (42, "chronic"), (400, "chronic"),
    ] as [(Double, String)])
  func `a fracture is chronic from 42 days`(days: Double, age: String) {
    let answers: [FactName: FactValue] = [
      "site": .word("spine"), "fracture_present": .yes, "painful": .yes,
      "symptom_duration_days": .number(days),
    ]
    #expect(reading("fracture_type", answers) == .value(.word(age)))
  }

  @Test(
    arguments: [
      (0, "none"), (19.9, "none"), (20, "mild"), (25, "mild"), (25.1, "moderate"),
      (40, "moderate"), (40.1, "severe"), (100, "severe"),
    ] as [(Double, String)])
  func `the deformity grade takes the upper edge with it`(percent: Double, grade: String) {
    let answers: [FactName: FactValue] = [
      "site": .word("spine"), "fracture_present": .yes,
      "vertebral_height_loss_percent": .number(percent),
    ]
    #expect(reading("fracture_deformity_grade", answers) == .value(.word(grade)))
  }

  // MARK: Levels

  @Test(
    arguments: [
      (["C0", "C7"], ["cervical"]), (["T4", "T5"], ["upper_thoracic", "thoracic"]),
      (["T1"], ["upper_thoracic"]), (["L5", "S1"], ["lumbar", "sacral"]),
      (
        ["C7", "T1", "T12", "L1", "S5"],
        ["cervical", "upper_thoracic", "thoracic", "lumbar", "sacral"]
      ),
    ] as [([String], [String])])
  func `levels lie in regions`(levels: [String], regions: [String]) {
    #expect(
      reading("spine_regions", ["site": .word("spine"), "vertebral_levels": .words(levels)])
        == .value(.words(regions)))
  }

  @Test func `a department may draw the upper thorax elsewhere`() {
    let settings = Settings([
      Setting(.upperThoracicLevels, .words(["T1", "T2"]), unit: "levels", why: "Ours.")
    ])
    let bedside = Bedside(["site": .word("spine"), "vertebral_levels": .words(["T3"])])
    #expect(
      bedside.reader(settings).reading("spine_regions", at: .lesion(0))
        == .value(.words(["thoracic"])))
  }

  @Test func `levels that are not known lie in no known region`() {
    #expect(reading("spine_regions", ["site": .word("spine")]) == .unknown)
    #expect(reading("spine_regions", ["site": .word("ilium")]) == .notApplicable)
  }

  // MARK: Distances

  private func distances(_ nerve: Double?, _ organ: Double?) -> [FactName: FactValue] {
    var answers: [FactName: FactValue] = ["aetiology": .word("metastasis")]
    answers["distance_to_neural_structure_mm"] = nerve.map(FactValue.number)
    answers["distance_to_organ_mm"] = organ.map(FactValue.number)
    return answers
  }

  @Test(
    arguments: [
      (8, 20, .value(.number(8))), (20, 8, .value(.number(8))), (0, 5, .value(.number(0))),
      (12, nil, .interval(Interval(low: 0, high: 12))),
      (nil, 30, .interval(Interval(low: 0, high: 30))), (nil, 0, .value(.number(0))),
      (nil, nil, .unknown),
    ] as [(Double?, Double?, Reading)])
  func `the nearest structure is the smaller distance, and no more is known than that`(
    nerve: Double?, organ: Double?, nearest: Reading
  ) {
    #expect(reading("nearest_structure_mm", distances(nerve, organ)) == nearest)
  }

  @Test func `no distance is asked of a fragility fracture`() {
    #expect(
      reading("nearest_structure_mm", ["aetiology": .word("osteoporotic")]) == .notApplicable)
  }

  @Test func `the reserve is what the ice leaves`() {
    let near = distances(12, 30)
    func reserve(_ more: [FactName: FactValue]) -> Reading {
      reading("ice_reserve_mm", near.merging(more) { _, new in new })
    }
    #expect(reserve(["iceball_margin_mm": .number(5)]) == .value(.number(7)))
    #expect(reserve(["iceball_margin_mm": .number(15)]) == .value(.number(-3)))
    #expect(reserve(["iceball_margin_mm": .number(-2)]) == .value(.number(14)))
    #expect(reserve([:]) == .unknown)
    #expect(
      reserve([
        "iceball_margin_mm": .number(5), "thermal_protection": .words(["hydrodissection"]),
        "distance_after_dissection_mm": .number(25),
      ]) == .value(.number(20)))
  }

  @Test func `the reserve before dissection spans what one distance leaves open`() {
    let one = distances(12, nil).merging(["iceball_margin_mm": .number(5)]) { _, new in new }
    #expect(reading("ice_reserve_mm", one) == .interval(Interval(low: -5, high: 7)))
  }

  @Test func `a distance after dissection counts only where dissection is planned`() {
    let answers = distances(12, 30).merging([
      "iceball_margin_mm": .number(5), "thermal_protection": .words(["neuromonitoring"]),
      "distance_after_dissection_mm": .number(25),
    ]) { _, new in new }
    #expect(reading("ice_reserve_mm", answers) == .value(.number(7)))
  }

  // MARK: Regrowth

  @Test func `a nerve grows back by 1 to 2 mm a day`() {
    let answers: [FactName: FactValue] = [
      "site": .word("peripheral_nerve"), "nerve_to_pain_source_distance_mm": .number(90),
    ]
    #expect(reading("regrowth_days_low", answers) == .value(.number(45)))
    #expect(reading("regrowth_days_high", answers) == .value(.number(90)))
    #expect(reading("regrowth_days_low", ["site": .word("peripheral_nerve")]) == .unknown)
  }
}
