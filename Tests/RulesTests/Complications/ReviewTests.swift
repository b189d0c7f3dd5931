import Logic
import Testing

@testable import Rules

@Suite struct ReviewTests {
  private func review(
    _ answers: [FactName: FactValue], of technique: Technique
  ) -> [String: RiskAssessment] {
    let risks = Risks.review(Bedside(answers).reader(), at: .lesion(0), of: technique)
    return Dictionary(uniqueKeysWithValues: risks.map { ($0.risk.id, $0) })
  }

  @Test func `a lesion outside the spine has no leak into the canal`() {
    let risks = review(["site": .word("ilium")], of: .combinedAblationCement)
    #expect(risks["leak_into_canal"] == nil)
    #expect(risks["fat_embolism"] != nil)
  }

  static let offSpine: [(site: String, technique: Technique, leaks: Set<String>)] = [
    (
      "sacrum", .sacroplasty,
      ["leak_outside_bone", "leak_into_sacral_foramen", "cement_in_veins_off_spine"]
    ),
    (
      "acetabulum", .acetabuloplasty,
      ["leak_outside_bone", "leak_into_hip", "cement_in_veins_off_spine"]
    ),
    (
      "humerus", .longBoneCementoplasty, ["leak_outside_bone", "cement_in_veins_off_spine"]
    ),
    ("ilium", .osteosynthesis, ["leak_outside_bone", "cement_in_veins_off_spine"]),
    (
      "acetabulum", .osteosynthesis,
      ["leak_outside_bone", "leak_into_hip", "cement_in_veins_off_spine"]
    ),
    (
      "sacrum", .combinedAblationCement,
      ["leak_outside_bone", "leak_into_sacral_foramen", "cement_in_veins_off_spine"]
    ),
  ]

  static let leaks: Set<String> = [
    "leak_outside_vertebra", "cement_in_veins", "leak_into_canal", "leak_into_foramen",
    "cement_embolism", "leak_outside_bone", "leak_into_sacral_foramen",
    "cement_in_veins_off_spine", "leak_into_hip",
  ]

  @Test(arguments: offSpine)
  func `cement off the spine has its leaks in the review, and none of a vertebra`(
    site: String, technique: Technique, leaks: Set<String>
  ) {
    let risks = review(
      [
        "site": .word(site), "aetiology": .word("metastasis"),
        "cement_augmentation_planned": .yes,
      ], of: technique)
    #expect(Set(risks.keys).intersection(Self.leaks) == leaks)
  }

  @Test func `a vertebra has the leaks of a vertebra and none of another bone`() {
    let risks = review(["site": .word("spine")], of: .combinedAblationCement)
    #expect(risks["leak_outside_vertebra"] != nil)
    #expect(risks["leak_outside_bone"] == nil)
    #expect(risks["cement_in_veins_off_spine"] == nil)
  }

  @Test func `screws without cement leak none`() {
    let risks = review(
      [
        "site": .word("sacrum"), "aetiology": .word("metastasis"),
        "cement_augmentation_planned": .no,
      ], of: .osteosynthesis)
    #expect(Set(risks.keys).isDisjoint(with: Self.leaks))
  }

  @Test func `cold near the cord is reviewed in a vertebra only, beside the nerves`() {
    let cord = { (site: String) in
      review(
        ["site": .word(site), "aetiology": .word("metastasis")], of: .cryoablation)
    }
    #expect(cord("spine")["thermal_cord_injury"] != nil)
    #expect(cord("spine")["thermal_nerve_injury"] != nil)
    #expect(cord("ilium")["thermal_cord_injury"] == nil)
    #expect(cord("ilium")["thermal_nerve_injury"] != nil)
  }

  @Test func `while the site is not known the risk stays in the review, and the site is asked`() {
    let risk = review([:], of: .vertebroplasty)["leak_into_canal"]
    #expect(risk?.applies == .unknown)
    #expect(risk?.state == .notKnown)
    #expect(risk?.missing.contains("site") == true)
  }

  @Test func `cryo-inc-major: what is reported of cold is not said of heat`() {
    let lesion: [FactName: FactValue] = [
      "site": .word("ilium"), "aetiology": .word("metastasis"),
    ]
    let id = "major_complication_after_freezing"
    let byHeat = lesion.and(["ablation_modality": .word("radiofrequency")])
    let byCold = lesion.and(["ablation_modality": .word("cryoablation")])
    #expect(review(byHeat, of: .combinedAblationCement)[id] == nil)
    #expect(review(byCold, of: .combinedAblationCement)[id]?.applies == .yes)
    #expect(review(lesion, of: .combinedAblationCement)[id]?.applies == .unknown)
    #expect(review(lesion, of: .cryoablation)[id]?.applies == .yes)
    #expect(review(lesion, of: .radiofrequencyAblation)[id] == nil)
  }

  @Test func `cryo-risk-age: age and probes raise the same risk together`() {
    let risk = review(
      [
        "site": .word("spine"), "aetiology": .word("metastasis"), "age_years": .number(72),
        "cryoprobe_count": .number(4),
      ], of: .cryoablation)["major_complication_after_freezing"]
    #expect(risk?.raisedBy.map(\.ledger) == ["cryo-risk-age", "cryo-risk-probe-number"])
  }

  @Test func `a driver that is present wins over one that is not known, which is still asked`() {
    let risk = review(
      ["site": .word("rib"), "aetiology": .word("metastasis"), "age_years": .number(72)],
      of: .cryoablation)["major_complication_after_freezing"]
    #expect(risk?.state == .raised)
    #expect(risk?.couldBeRaisedBy.map(\.ledger) == ["cryo-risk-probe-number"])
    #expect(risk?.missing == ["cryoprobe_count"])
  }

  @Test func `cem-risk-azygos-embolism: what is seen afterwards is not asked beforehand`() {
    let spine: [FactName: FactValue] = ["site": .word("spine")]
    let before = review(spine, of: .vertebroplasty)["cement_embolism"]
    #expect(before?.state == .usual)
    #expect(before?.missing == [])
    let after = review(
      spine.and(["cement_leak_site": .words(["azygos_vein"])]), of: .vertebroplasty)
    #expect(after["cement_embolism"]?.state == .raised)
    #expect(after["leak_into_foramen"]?.state == .usual)
  }

  @Test func `cem-comp-leak-foramen: cement seen in a foramen raises it`() {
    let risks = review(
      ["site": .word("spine"), "cement_leak_site": .words(["foramen", "disc"])],
      of: .vertebralImplant)
    #expect(risks["leak_into_foramen"]?.state == .raised)
  }

  @Test func `cem-limit-segments-session: six segments raise fat embolism in the spine only`() {
    let answers: [FactName: FactValue] = [
      "site": .word("spine"), "cement_volume_ml": .number(20), "planned_segments": .number(6),
    ]
    let spinal = review(answers, of: .vertebroplasty)["fat_embolism"]
    #expect(spinal?.raisedBy.map(\.ledger) == ["cem-limit-segments-session"])
    #expect(review(answers, of: .sacroplasty)["fat_embolism"]?.raisedBy == [])
  }

  @Test func `screws without cement have no fat embolism from cement`() {
    let pelvis: [FactName: FactValue] = [
      "site": .word("ilium"), "aetiology": .word("metastasis"),
    ]
    let plain = pelvis.and(["cement_augmentation_planned": .no])
    #expect(review(plain, of: .osteosynthesis)["fat_embolism"] == nil)
    #expect(review(pelvis, of: .osteosynthesis)["fat_embolism"]?.applies == .unknown)
  }

  @Test func `a mitigation says whether the plan provides for it`() {
    let risk = review(
      [
        "site": .word("spine"), "injection_guidance": .word("fluoroscopy"),
        "fluoroscopic_projections": .words(["frontal"]), "cement_stop_criterion": .text("vein"),
      ], of: .vertebroplasty)["leak_outside_vertebra"]
    let planned = Dictionary(
      uniqueKeysWithValues: (risk?.mitigations ?? []).map { ($0.mitigation.id, $0.isPlanned) })
    #expect(planned["live_fluoroscopy"] == .yes)
    #expect(planned["two_planes"] == .no)
    #expect(planned["stop_rule"] == .yes)
    #expect(planned["completion_imaging"] == .unknown)
  }

  @Test func `a mitigation that only a person can tick has no answer of its own`() {
    let risk = review(["site": .word("spine")], of: .cryoablation)["thermal_nerve_injury"]
    let anatomy = risk?.mitigations.first { $0.mitigation.id == "neural_anatomy" }
    #expect(anatomy?.isPlanned == .some(nil))
  }

  @Test func `comb-rfa-posterior-marker-check: the marker is checked in a vertebra only`() {
    let marker = { (site: String) in
      review(["site": .word(site)], of: .radiofrequencyAblation)["thermal_nerve_injury"]?
        .mitigations.contains { $0.mitigation.id == "posterior_marker" }
    }
    #expect(marker("spine") == true)
    #expect(marker("ilium") == false)
  }

  @Test func `ace-comp-leak-hip-joint: cold beside the hip raises joint injury`() {
    let risk = review(
      [
        "site": .word("acetabulum"), "aetiology": .word("metastasis"),
        "distance_to_joint_mm": .number(20),
      ], of: .cryoablation)["joint_injury_by_cold"]
    #expect(risk?.raisedBy.map(\.references) == [[80]])
  }

  @Test func `distances do not apply to a fragility fracture, and ask for nothing`() {
    let risk = review(
      ["site": .word("spine"), "aetiology": .word("osteoporotic")], of: .cryoablation)[
        "thermal_nerve_injury"]
    #expect(risk?.state == .usual)
    #expect(risk?.missing == [])
  }
}
