import Logic
import Testing

@testable import Rules

/// Each driver: present, absent, and not known.
@Suite struct DriverTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let ledger: String
    let risk: String
    let technique: Technique
    /// What makes the risk come into question and settles its other drivers.
    var given: [FactName: FactValue] = [:]
    let raises: [FactName: FactValue]
    let leaves: [FactName: FactValue]
    /// What is to be asked while the driver is not known.
    let asks: [FactName]
    var testDescription: String { "\(ledger): \(risk) of \(technique.rawValue)" }
  }

  static let vertebra: [FactName: FactValue] = ["site": .word("spine")]
  static let brokenVertebra: [FactName: FactValue] = [
    "site": .word("spine"), "fracture_present": .yes, "painful": .yes,
  ]
  static let metastasis: [FactName: FactValue] = [
    "site": .word("ilium"), "aetiology": .word("metastasis"), "tumour_type": .word("breast"),
    "prior_radiotherapy": .no, "radiotherapy_planned": .no,
  ]
  static let nerve: [FactName: FactValue] = [
    "site": .word("peripheral_nerve"), "aetiology": .word("nerve_pain"),
  ]

  static let rows: [Row] = [
    Row(
      ledger: "cryo-risk-age", risk: "major_complication_after_freezing",
      technique: .cryoablation, given: metastasis.and(["cryoprobe_count": .number(3)]),
      raises: ["age_years": .number(71)], leaves: ["age_years": .number(70)],
      asks: ["age_years"]),
    Row(
      ledger: "cryo-risk-probe-number", risk: "major_complication_after_freezing",
      technique: .cryoablation, given: metastasis.and(["age_years": .number(70)]),
      raises: ["cryoprobe_count": .number(4)], leaves: ["cryoprobe_count": .number(3)],
      asks: ["cryoprobe_count"]),
    Row(
      ledger: "comb-ind-fracture-prevention", risk: "fracture_after_freezing",
      technique: .cryoablation,
      given: metastasis.and(["site": .word("rib")]),
      raises: ["impending_fracture": .yes], leaves: ["impending_fracture": .no],
      asks: ["impending_fracture"]),
    Row(
      ledger: "rt-radiotherapy-fracture-risk", risk: "fracture_after_screws",
      technique: .osteosynthesis,
      given: [
        "site": .word("ilium"), "aetiology": .word("metastasis"), "prior_radiotherapy": .no,
      ],
      raises: ["radiotherapy_planned": .yes], leaves: ["radiotherapy_planned": .no],
      asks: ["radiotherapy_planned"]),
    Row(
      ledger: "lb-caution-complex-loading", risk: "fracture_after_long_bone_cement",
      technique: .longBoneCementoplasty,
      given: [
        "aetiology": .word("metastasis"), "prior_radiotherapy": .no,
        "radiotherapy_planned": .no, "mobility": .word("immobile"),
      ],
      raises: ["site": .word("femur_other")], leaves: ["site": .word("humerus")],
      asks: ["site"]),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", risk: "thermal_nerve_injury",
      technique: .radiofrequencyAblation, given: metastasis,
      raises: ["distance_to_neural_structure_mm": .number(9.9)],
      leaves: ["distance_to_neural_structure_mm": .number(10)],
      asks: ["distance_to_neural_structure_mm"]),
    Row(
      ledger: "cryo-damage-beyond-zero-line", risk: "thermal_nerve_injury",
      technique: .cryoablation,
      given: metastasis.and([
        "distance_to_neural_structure_mm": .number(12), "distance_to_organ_mm": .number(60),
        "thermal_protection": .words([]),
      ]),
      raises: ["iceball_margin_mm": .number(8)], leaves: ["iceball_margin_mm": .number(7)],
      asks: ["iceball_margin_mm"]),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", risk: "thermal_cord_injury",
      technique: .radiofrequencyAblation, given: metastasis.and(["site": .word("spine")]),
      raises: ["distance_to_neural_structure_mm": .number(9.9)],
      leaves: ["distance_to_neural_structure_mm": .number(10)],
      asks: ["distance_to_neural_structure_mm"]),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", risk: "thermal_organ_injury",
      technique: .cryoablation,
      given: metastasis, raises: ["distance_to_organ_mm": .number(9)],
      leaves: ["distance_to_organ_mm": .number(10)], asks: ["distance_to_organ_mm"]),
    Row(
      ledger: "cryo-comp-skin-necrosis", risk: "skin_necrosis", technique: .cryoneurolysis,
      given: nerve, raises: ["distance_to_skin_mm": .number(9)],
      leaves: ["distance_to_skin_mm": .number(10)], asks: ["distance_to_skin_mm"]),
    Row(
      ledger: "cryo-comp-joint", risk: "joint_injury_by_cold", technique: .cryoablation,
      given: metastasis, raises: ["distance_to_joint_mm": .number(9)],
      leaves: ["distance_to_joint_mm": .number(10)], asks: ["distance_to_joint_mm"]),
    Row(
      ledger: "neuro-ci-motor-nerve", risk: "weakness_after_neurolysis",
      technique: .cryoneurolysis, given: nerve.and(["target_nerve": .word("intercostal")]),
      raises: ["target_nerve_motor_function": .word("important")],
      leaves: ["target_nerve_motor_function": .word("minor")],
      asks: ["target_nerve_motor_function"]),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", risk: "neighbouring_nerve_injury",
      technique: .cryoneurolysis, given: nerve,
      raises: ["distance_to_neural_structure_mm": .number(3)],
      leaves: ["distance_to_neural_structure_mm": .number(10)],
      asks: ["distance_to_neural_structure_mm"]),
    Row(
      ledger: "neuro-ci-anticoagulation", risk: "bleeding_after_neurolysis",
      technique: .cryoneurolysis,
      given: nerve.and(["bleeding_disorder": .no, "coagulopathy": .no]),
      raises: ["anticoagulation": .yes], leaves: ["anticoagulation": .no],
      asks: ["anticoagulation"]),
    Row(
      ledger: "neuro-ci-bleeding-disorder", risk: "bleeding_after_neurolysis",
      technique: .cryoneurolysis, given: nerve.and(["anticoagulation": .no]),
      raises: ["bleeding_disorder": .no, "coagulopathy": .yes],
      leaves: ["bleeding_disorder": .no, "coagulopathy": .no],
      asks: ["bleeding_disorder", "coagulopathy"]),
    Row(
      ledger: "neuro-ci-local-infection", risk: "infection_after_neurolysis",
      technique: .cryoneurolysis, given: nerve.and(["systemic_infection": .no]),
      raises: ["local_infection": .yes], leaves: ["local_infection": .no],
      asks: ["local_infection"]),
    Row(
      ledger: "neuro-ci-systemic-infection", risk: "infection_after_neurolysis",
      technique: .cryoneurolysis, given: nerve.and(["local_infection": .no]),
      raises: ["systemic_infection": .yes], leaves: ["systemic_infection": .no],
      asks: ["systemic_infection"]),
    Row(
      ledger: "neuro-comp-skin-hair", risk: "skin_and_hair_change",
      technique: .cryoneurolysis, given: nerve.and(["target_nerve": .word("occipital")]),
      raises: ["target_nerve_depth": .word("superficial")],
      leaves: ["target_nerve_depth": .word("deep")], asks: ["target_nerve_depth"]),
    Row(
      ledger: "cem-risk-leak-pathological", risk: "leak_outside_vertebra",
      technique: .vertebroplasty,
      given: brokenVertebra.and(["symptom_duration_days": .number(28)]),
      raises: ["aetiology": .word("metastasis")],
      leaves: ["aetiology": .word("osteoporotic")], asks: ["aetiology"]),
    Row(
      ledger: "vp-timing-early-complication-risk", risk: "leak_outside_vertebra",
      technique: .kyphoplasty, given: brokenVertebra.and(["aetiology": .word("osteoporotic")]),
      raises: ["symptom_duration_days": .number(27)],
      leaves: ["symptom_duration_days": .number(28)], asks: ["onset_date", "procedure_date"]),
    Row(
      ledger: "cem-rci-posterior-cortex-osteolysis", risk: "leak_into_canal",
      technique: .vertebroplasty,
      given: vertebra.and(["aetiology": .word("myeloma"), "extensive_osteolysis": .no]),
      raises: ["posterior_cortex_destruction": .word("extensive")],
      leaves: ["posterior_cortex_destruction": .word("none")],
      asks: ["posterior_cortex_destruction"]),
    Row(
      ledger: "cem-comp-leak-spinal-canal", risk: "leak_into_canal",
      technique: .vertebroplasty,
      given: vertebra.and(["aetiology": .word("myeloma"), "extensive_osteolysis": .no]),
      raises: ["posterior_cortex_destruction": .word("partial")],
      leaves: ["posterior_cortex_destruction": .word("none")],
      asks: ["posterior_cortex_destruction"]),
    Row(
      ledger: "ace-ci-displaced-protrusion", risk: "leak_into_hip",
      technique: .acetabuloplasty,
      given: ["site": .word("acetabulum"), "fracture_present": .no],
      raises: ["acetabular_protrusion": .yes], leaves: ["acetabular_protrusion": .no],
      asks: ["acetabular_protrusion"]),
    Row(
      ledger: "cem-limit-volume-session", risk: "fat_embolism", technique: .sacroplasty,
      given: [
        "site": .word("sacrum"), "aetiology": .word("insufficiency"), "fracture_present": .yes,
        "planned_technique": .word("sacroplasty"), "cement_augmentation_planned": .no,
      ],
      raises: ["cement_ml": .number(30)],
      leaves: ["cement_ml": .number(29.5)], asks: ["cement_ml"]),
    Row(
      ledger: "lb-ind-palliation-immobile", risk: "fracture_after_long_bone_cement",
      technique: .longBoneCementoplasty,
      given: [
        "site": .word("humerus"), "aetiology": .word("metastasis"), "prior_radiotherapy": .no,
        "radiotherapy_planned": .no,
      ],
      raises: ["mobility": .word("independent")], leaves: ["mobility": .word("immobile")],
      asks: ["mobility"]),
    Row(
      ledger: "osteo-comp-few-major", risk: "fracture_after_screws",
      technique: .osteosynthesis,
      given: [
        "aetiology": .word("metastasis"), "prior_radiotherapy": .no,
        "radiotherapy_planned": .no,
      ],
      raises: ["site": .word("proximal_femur")], leaves: ["site": .word("ilium")],
      asks: ["site"]),
    Row(
      ledger: "kp-caution-tumour-dissemination", risk: "tumour_spread_by_balloon",
      technique: .kyphoplasty, given: vertebra, raises: ["aetiology": .word("myeloma")],
      leaves: ["aetiology": .word("osteoporotic")], asks: ["aetiology"]),
    Row(
      ledger: "cem-comp-infection", risk: "infection", technique: .vertebroplasty,
      given: ["systemic_infection": .no], raises: ["local_infection": .yes],
      leaves: ["local_infection": .no], asks: ["local_infection"]),
    Row(
      ledger: "cem-comp-access-injury", risk: "access_injury", technique: .osteosynthesis,
      raises: ["trajectory_crosses_critical_structure": .yes],
      leaves: ["trajectory_crosses_critical_structure": .no],
      asks: ["trajectory_crosses_critical_structure"]),
    Row(
      ledger: "cem-guidance-ct-cervical-upper-thoracic", risk: "access_injury",
      technique: .vertebroplasty,
      given: vertebra.and([
        "vertebral_levels": .words(["T4"]), "trajectory_crosses_critical_structure": .no,
      ]),
      raises: ["guidance_modality": .word("fluoroscopy")],
      leaves: ["guidance_modality": .word("ct")], asks: ["guidance_modality"]),
  ]

  @Test(arguments: rows)
  func `a driver that is present raises the risk and says why`(row: Row) throws {
    let risk = try #require(assess(row, row.raises))
    #expect(risk.state == .raised)
    #expect(risk.raisedBy.map(\.ledger) == [row.ledger])
  }

  @Test(arguments: rows)
  func `a driver that is absent leaves the risk as usual`(row: Row) throws {
    let risk = try #require(assess(row, row.leaves))
    #expect(risk.state == .usual)
    #expect(risk.raisedBy.isEmpty)
    #expect(risk.missing.isEmpty)
  }

  @Test(arguments: rows)
  func `a driver that is not known is asked for and never read as absent`(row: Row) throws {
    let risk = try #require(assess(row, [:]))
    #expect(risk.state == .notKnown)
    #expect(Set(risk.missing) == Set(row.asks))
  }

  private func assess(_ row: Row, _ answers: [FactName: FactValue]) -> RiskAssessment? {
    let reader = Bedside(row.given.and(answers)).reader()
    return Risks.review(reader, at: .lesion(0), of: row.technique)
      .first { $0.risk.id == row.risk }
  }
}

extension [FactName: FactValue] {
  func and(_ more: Self) -> Self { merging(more) { _, new in new } }
}
