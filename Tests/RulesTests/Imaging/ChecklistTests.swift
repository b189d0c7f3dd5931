import Logic
import Testing

@testable import Rules

@Suite struct ChecklistTests {
  private func check(
    _ answers: [FactName: FactValue], studies: [[FactName: FactValue]] = [],
    for techniques: [Technique]? = nil
  ) -> [String: CheckedItem] {
    let reader = Bedside(answers, studies: studies).reader()
    let lines = Checklist.check(reader, lesion: 0, by: Self.rulebook, for: techniques)
    return Dictionary(uniqueKeysWithValues: lines.map { ($0.item.id, $0) })
  }

  static let rulebook = Rulebook.imagingHolds

  static let metastasis: [FactName: FactValue] = [
    "site": .word("spine"), "aetiology": .word("metastasis"), "fracture_present": .yes,
    "painful": .yes,
  ]

  struct Row: Sendable, CustomTestStringConvertible {
    let ledger: String
    let line: String
    var given: [FactName: FactValue] = ChecklistTests.metastasis
    var technique: Technique = .vertebroplasty
    let fact: FactName
    let value: FactValue
    let state: CheckedItem.State
    let words: String
    var holds = false
    var testDescription: String { "\(line): \(fact) \(words)" }
  }

  static let rows: [Row] = [
    Row(
      ledger: "img-review-prior", line: "reviewed", fact: "imaging_reviewed", value: .yes,
      state: .met, words: "yes"),
    Row(
      ledger: "img-review-prior", line: "reviewed", fact: "imaging_reviewed", value: .no,
      state: .notMet, words: "no", holds: true),
    Row(
      ledger: "img-repeat-on-new-symptoms", line: "symptoms_since",
      fact: "symptoms_changed_since_imaging", value: .no, state: .met, words: "no"),
    Row(
      ledger: "img-repeat-on-new-symptoms", line: "symptoms_since",
      fact: "symptoms_changed_since_imaging", value: .yes, state: .notMet, words: "yes",
      holds: true),
    Row(
      ledger: "img-marrow-oedema-level", line: "oedema", fact: "marrow_oedema", value: .yes,
      state: .met, words: "yes"),
    Row(
      ledger: "img-marrow-oedema-level", line: "oedema", fact: "marrow_oedema", value: .no,
      state: .notMet, words: "no"),
    Row(
      ledger: "img-marrow-oedema-level", line: "pain_fits", fact: "pain_matches_level",
      value: .yes, state: .met, words: "yes"),
    Row(
      ledger: "img-marrow-oedema-level", line: "pain_fits", fact: "pain_matches_level",
      value: .no, state: .notMet, words: "no"),
    Row(
      ledger: "cem-rci-posterior-cortex-osteolysis", line: "posterior_cortex",
      given: metastasis.and(["extensive_osteolysis": .no]),
      fact: "posterior_cortex_destruction", value: .word("none"), state: .met, words: "none"),
    Row(
      ledger: "cem-rci-posterior-cortex-osteolysis", line: "posterior_cortex",
      fact: "posterior_cortex_destruction", value: .word("partial"), state: .note,
      words: "partial"),
    Row(
      ledger: "cem-rci-posterior-cortex-osteolysis", line: "posterior_cortex",
      fact: "posterior_cortex_destruction", value: .word("extensive"), state: .notMet,
      words: "extensive"),
    Row(
      ledger: "cem-canal-stenosis-surgery", line: "canal", fact: "central_canal_stenosis",
      value: .no, state: .met, words: "no"),
    Row(
      ledger: "cem-canal-stenosis-surgery", line: "canal", fact: "central_canal_stenosis",
      value: .yes, state: .notMet, words: "yes", holds: true),
    Row(
      ledger: "cem-canal-stenosis-surgery", line: "canal",
      given: metastasis.and(["aetiology": .word("osteoporotic")]),
      fact: "central_canal_stenosis", value: .yes, state: .note, words: "yes"),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", line: "nearest_nerve",
      technique: .cryoablation, fact: "distance_to_neural_structure_mm", value: .number(4),
      state: .notMet, words: "4 mm", holds: true),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", line: "nearest_nerve",
      given: metastasis.and(["distance_to_organ_mm": .number(40)]),
      technique: .cryoablation, fact: "distance_to_neural_structure_mm", value: .number(10),
      state: .met, words: "10 mm"),
    Row(
      ledger: "cryo-rci-close-to-nerve-or-organ", line: "nearest_organ",
      technique: .cryoablation, fact: "distance_to_organ_mm", value: .number(9.5),
      state: .notMet, words: "9.5 mm", holds: true),
    Row(
      ledger: "img-ablation-zone-measured", line: "ablation_zone",
      given: metastasis.and(["planned_technique": .word("cryoablation")]),
      technique: .cryoablation, fact: "ablation_zone_measured", value: .yes, state: .met,
      words: "yes"),
    Row(
      ledger: "img-ablation-zone-measured", line: "ablation_zone",
      given: metastasis.and(["planned_technique": .word("cryoablation")]),
      technique: .cryoablation, fact: "ablation_zone_measured", value: .no, state: .notMet,
      words: "no", holds: true),
    Row(
      ledger: "cem-mit-asepsis", line: "asepsis", fact: "aseptic_technique", value: .no,
      state: .notMet, words: "no"),
    Row(
      ledger: "cem-mit-antibiotic-single-dose", line: "antibiotic",
      given: metastasis.and(["planned_technique": .word("vertebroplasty")]),
      fact: "antibiotic_prophylaxis_given", value: .no, state: .notMet, words: "no"),
    Row(
      ledger: "amb-antibiotic", line: "antibiotic",
      given: metastasis.and(["planned_technique": .word("cryoablation")]),
      fact: "antibiotic_prophylaxis_given", value: .no, state: .note, words: "no"),
    Row(
      ledger: "img-completion-control", line: "completion_images",
      given: metastasis.and(["planned_technique": .word("vertebroplasty")]),
      fact: "completion_imaging_done", value: .yes, state: .met, words: "yes"),
  ]

  @Test(arguments: rows)
  func `a line stands as its fact says`(row: Row) throws {
    let lines = check(row.given.and([row.fact: row.value]), for: [row.technique])
    let line = try #require(lines[row.line])
    #expect(line.state == row.state)
    #expect(line.value == row.words)
    #expect(line.isHolding == row.holds)
  }

  @Test(arguments: rows)
  func `a line whose fact is blank is not known, never in order`(row: Row) throws {
    let line = try #require(check(row.given, for: [row.technique])[row.line])
    #expect(line.state == .notKnown)
    #expect(line.value == "not known")
  }

  @Test func `img-cross-sectional-required: the line shows the latest study`() throws {
    let study: [FactName: FactValue] = [
      "study_modality": .word("mri"),
      "study_date": .date(try #require(CalendarDate(year: 2026, month: 11, day: 20))),
    ]
    let line = check(Self.metastasis, studies: [study])["cross_sectional"]
    #expect(line?.state == .met)
    #expect(line?.value == "MRI 20 Nov")
    let none = check(Self.metastasis)["cross_sectional"]
    #expect(none?.state == .notKnown)
    #expect(none?.holds.map(\.rule.id) == ["img-cross-sectional-required.hold"])
  }

  @Test func `img-currency-maximum-month: the age line carries its way out`() throws {
    let day = try #require(CalendarDate(year: 2026, month: 12, day: 1))
    let study: [FactName: FactValue] = [
      "study_modality": .word("ct"),
      "study_date": .date(try #require(CalendarDate(year: 2026, month: 10, day: 28))),
    ]
    let line = try #require(
      check(Self.metastasis.and(["procedure_date": .date(day)]), studies: [study])["age"])
    #expect(line.state == .notMet)
    #expect(line.value == "34 days")
    #expect(line.isHolding)
    #expect(line.why.contains { $0.hasPrefix("released if new images dated Sun 1 Nov 2026") })
  }

  @Test func `an unknown date holds as an old one does`() {
    let line = check(Self.metastasis, studies: [["study_modality": .word("ct")]])["age"]
    #expect(line?.state == .notKnown)
    #expect(line?.isHolding == true)
    #expect(line?.why.contains("an unknown date counts as out of date") == true)
  }

  @Test func `img-mri-for-selection: no MRI is a note, for silence is not absence`() {
    #expect(check(Self.metastasis)["mri"]?.state == .note)
    let mri = check(Self.metastasis, studies: [["study_modality": .word("mri")]])["mri"]
    #expect(mri?.state == .met)
  }

  @Test func `lines about the spine do not apply to the hip`() {
    let lines = check(["site": .word("acetabulum"), "aetiology": .word("metastasis")])
    for id in ["mri", "oedema", "pain_fits", "posterior_cortex", "canal"] {
      #expect(lines[id]?.state == .notApplicable)
      #expect(lines[id]?.value == "n/a")
      #expect(lines[id]?.holds == [])
    }
  }

  @Test func `a fragility fracture is not asked for what ablation needs`() {
    let lines = check(Self.metastasis.and(["aetiology": .word("osteoporotic")]))
    for id in ["posterior_cortex", "nearest_nerve", "nearest_organ", "ablation_zone"] {
      #expect(lines[id]?.state == .notApplicable)
    }
  }

  @Test func `pain that is absent is not asked to fit a level`() {
    let lines = check(Self.metastasis.and(["painful": .no]))
    #expect(lines["pain_fits"]?.state == .notApplicable)
  }

  @Test func `a hold counts for the technique that is planned`() {
    let near = Self.metastasis.and(["distance_to_neural_structure_mm": .number(4)])
    let cement = check(near.and(["planned_technique": .word("vertebroplasty")]))
    #expect(cement["nearest_nerve"]?.state == .notMet)
    #expect(cement["nearest_nerve"]?.isHolding == false)
    let cold = check(near.and(["planned_technique": .word("cryoablation")]))
    #expect(cold["nearest_nerve"]?.isHolding == true)
  }

  @Test func `a hold that is released leaves the line as it is`() {
    let narrow = Self.metastasis.and([
      "central_canal_stenosis": .yes, "surgical_opinion": .word("surgery_not_advised"),
    ])
    let line = check(narrow, for: [.vertebroplasty])["canal"]
    #expect(line?.state == .notMet)
    #expect(line?.isHolding == false)
  }

  static let looks: [(line: String, lesion: [FactName: FactValue])] = [
    (
      "sacral_insufficiency_looks",
      ["site": .word("sacrum"), "aetiology": .word("insufficiency")]
    ),
    (
      "osteoid_osteoma_looks",
      ["aetiology": .word("primary_bone_tumour"), "tumour_type": .word("osteoid_osteoma")]
    ),
    (
      "morton_looks",
      ["aetiology": .word("soft_tissue_tumour"), "tumour_type": .word("morton_neuroma")]
    ),
  ]

  @Test(arguments: looks)
  func `a lesion of a kind that is pictured comes with its looks`(
    line: String, lesion: [FactName: FactValue]
  ) {
    #expect(check(lesion)[line]?.state == .note)
    #expect(
      check(Self.metastasis.and(["tumour_type": .word("breast")]))[line]?.state == .notApplicable)
  }

  @Test func `stt-follow-up-mri: a desmoid that is frozen is followed`() {
    let desmoid: [FactName: FactValue] = [
      "site": .word("soft_tissue"), "aetiology": .word("soft_tissue_tumour"),
      "tumour_type": .word("desmoid"), "planned_technique": .word("cryoablation"),
    ]
    #expect(check(desmoid)["follow_up_mri"]?.state == .note)
    let followed = check(desmoid.and(["follow_up_imaging_months": .numbers([1, 6])]))
    #expect(followed["follow_up_mri"]?.state == .met)
    #expect(followed["follow_up_mri"]?.value == "1, 6 months")
  }
}
