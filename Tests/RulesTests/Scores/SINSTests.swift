import Logic
import Testing

@testable import Rules

/// Totals and bands copied by hand from the published tables.
@Suite struct SINSTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let total: Double
    let band: String
    var location: SINSLocation = .rigid
    var pain: SINSPain = .painFree
    var bone: SINSBoneLesion = .blastic
    var alignment: SINSAlignment = .normal
    var collapse: SINSCollapse = .none
    var posterolateral: SINSPosterolateral = .none

    var testDescription: String { "\(location) \(pain) \(bone) \(alignment) \(collapse): \(total)" }

    var answers: [FactName: FactValue] {
      [
        "sins_location": .word(location.rawValue), "sins_pain": .word(pain.rawValue),
        "sins_bone_lesion": .word(bone.rawValue), "sins_alignment": .word(alignment.rawValue),
        "sins_collapse": .word(collapse.rawValue),
        "sins_posterolateral": .word(posterolateral.rawValue),
      ]
    }
  }

  /// Each part alone above the least, the edges of the bands, and the worked examples.
  static let rows = [
    Row(total: 0, band: "stable"),
    Row(total: 3, band: "stable", location: .junctional),
    Row(total: 2, band: "stable", location: .mobile),
    Row(total: 1, band: "stable", location: .semirigid),
    Row(total: 3, band: "stable", pain: .mechanical),
    Row(total: 1, band: "stable", pain: .occasionalNonMechanical),
    Row(total: 2, band: "stable", bone: .lytic),
    Row(total: 1, band: "stable", bone: .mixed),
    Row(total: 4, band: "stable", alignment: .subluxationTranslation),
    Row(total: 2, band: "stable", alignment: .deNovoDeformity),
    Row(total: 3, band: "stable", collapse: .collapseAboveHalf),
    Row(total: 2, band: "stable", collapse: .collapseBelowHalf),
    Row(total: 1, band: "stable", collapse: .bodyInvolvedAboveHalf),
    Row(total: 3, band: "stable", posterolateral: .bilateral),
    Row(total: 1, band: "stable", posterolateral: .unilateral),
    Row(
      total: 6, band: "stable", location: .semirigid, pain: .mechanical, bone: .lytic),
    Row(
      total: 7, band: "potentially unstable", location: .semirigid, pain: .mechanical, bone: .lytic,
      posterolateral: .unilateral),
    Row(
      total: 9, band: "potentially unstable", location: .mobile, pain: .mechanical, bone: .mixed,
      collapse: .collapseBelowHalf, posterolateral: .unilateral),
    Row(
      total: 8, band: "potentially unstable", location: .semirigid, pain: .occasionalNonMechanical,
      bone: .lytic, collapse: .bodyInvolvedAboveHalf, posterolateral: .bilateral),
    Row(
      total: 8, band: "potentially unstable", pain: .mechanical, bone: .lytic,
      posterolateral: .bilateral),
    Row(
      total: 6, band: "stable", location: .junctional, pain: .occasionalNonMechanical,
      collapse: .bodyInvolvedAboveHalf, posterolateral: .unilateral),
    Row(
      total: 12, band: "potentially unstable", location: .junctional, pain: .mechanical,
      bone: .lytic, alignment: .deNovoDeformity, collapse: .collapseBelowHalf),
    Row(
      total: 13, band: "unstable", location: .junctional, pain: .mechanical, bone: .lytic,
      alignment: .deNovoDeformity, collapse: .collapseAboveHalf),
    Row(
      total: 13, band: "unstable", location: .junctional, pain: .mechanical, bone: .lytic,
      alignment: .subluxationTranslation, posterolateral: .unilateral),
    Row(
      total: 16, band: "unstable", location: .junctional, pain: .mechanical, bone: .lytic,
      alignment: .deNovoDeformity, collapse: .collapseAboveHalf, posterolateral: .bilateral),
    Row(
      total: 18, band: "unstable", location: .junctional, pain: .mechanical, bone: .lytic,
      alignment: .subluxationTranslation, collapse: .collapseAboveHalf, posterolateral: .bilateral),
  ]

  @Test(arguments: rows)
  func `six parts add up to the published total and band`(row: Row) {
    let total = SINS.total { row.answers[$0].map(Reading.value) ?? .unknown }
    #expect(total == Interval(row.total))
    #expect(SINS.bands.reached(by: total).map(\.label) == [row.band])
  }

  static let partial: [(known: [FactName: String], low: Double, high: Double, bands: [String])] = [
    (
      [
        "sins_location": "semirigid", "sins_bone_lesion": "mixed", "sins_alignment": "normal",
        "sins_collapse": "no_collapse_gt_50_body_involved", "sins_posterolateral": "unilateral",
      ], 4, 7, ["stable", "potentially unstable"]
    ),
    (
      [
        "sins_location": "junctional", "sins_pain": "mechanical", "sins_bone_lesion": "lytic",
        "sins_collapse": "collapse_gt_50", "sins_posterolateral": "bilateral",
      ], 14, 18, ["unstable"]
    ),
    (
      [
        "sins_location": "rigid", "sins_pain": "pain_free", "sins_bone_lesion": "blastic",
        "sins_alignment": "normal", "sins_posterolateral": "none",
      ], 0, 3, ["stable"]
    ),
    (
      [
        "sins_location": "mobile", "sins_bone_lesion": "lytic", "sins_alignment": "normal",
        "sins_collapse": "none",
      ], 4, 10, ["stable", "potentially unstable"]
    ),
    (
      [
        "sins_location": "junctional", "sins_pain": "mechanical", "sins_bone_lesion": "lytic",
        "sins_collapse": "collapse_lt_50", "sins_posterolateral": "unilateral",
      ], 11, 15, ["potentially unstable", "unstable"]
    ),
    ([:], 0, 18, ["stable", "potentially unstable", "unstable"]),
  ]

  @Test(arguments: partial)
  func `a missing part is missing, never zero`(
    known: [FactName: String], low: Double, high: Double, bands: [String]
  ) {
    let total = SINS.total { known[$0].map { .value(.word($0)) } ?? .unknown }
    #expect(total == Interval(low: low, high: high))
    #expect(SINS.bands.reached(by: total).map(\.label) == bands)
  }

  @Test func `every segment of the spine has its region`() {
    let regions: [SINSLocation: [String]] = [
      .junctional: ["C0", "C1", "C2", "C7", "T1", "T2", "T11", "T12", "L1", "L5", "S1"],
      .mobile: ["C3", "C4", "C5", "C6", "L2", "L3", "L4"],
      .semirigid: ["T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"],
      .rigid: ["S2", "S3", "S4", "S5"],
    ]
    for level in VertebralLevel.allCases {
      #expect(regions[level.sinsLocation]?.contains(level.rawValue) == true, "\(level)")
    }
    #expect(VertebralLevel.allCases.count == regions.values.joined().count)
  }
}

// MARK: - In a case

extension SINSTests {
  private static let tumour = Bedside([
    "site": .word("spine"), "aetiology": .word("metastasis"),
    "vertebral_levels": .words(["T10", "T11", "T12"]), "lesion_matrix": .word("lytic"),
  ])

  @Test func `a lesion over several vertebrae takes the region that scores most`() {
    let reader = Self.tumour.reader()
    #expect(reader.reading("sins_location", at: .lesion(0)) == .value(.word("junctional")))
    let stiff = Self.tumour.with(["vertebral_levels": .words(["T9", "T10"])]).reader()
    #expect(stiff.reading("sins_location", at: .lesion(0)) == .value(.word("semirigid")))
    let sacral = Self.tumour.with(["vertebral_levels": .words(["S2", "L4"])]).reader()
    #expect(sacral.reading("sins_location", at: .lesion(0)) == .value(.word("mobile")))
  }

  @Test func `location and matrix are read from the lesion, and the total spans the rest`() {
    // Junctional 3 and lytic 2, then pain 0-3, alignment 0-4, collapse 0-3, posterolateral 0-3.
    #expect(total(of: Self.tumour) == .interval(Interval(low: 5, high: 18)))
    let complete = Self.tumour.with([
      "sins_pain": .word("mechanical"), "sins_alignment": .word("normal"),
      "sins_collapse": .word("collapse_lt_50"), "sins_posterolateral": .word("none"),
    ])
    #expect(total(of: complete) == .value(.number(10)))
  }

  @Test func `a stated total counts while the parts can still reach it, and known parts win`() {
    let stated = FactValue.number(9)
    let name = LesionFacts.spinalInstabilityNeoplasticScore.name
    #expect(total(of: Self.tumour.with([name: stated])) == .value(stated))
    #expect(
      total(of: Self.tumour.with([name: .number(4)])) == .interval(Interval(low: 5, high: 18)))
    let complete = Self.tumour.with([
      name: stated, "sins_pain": .word("pain_free"), "sins_alignment": .word("normal"),
      "sins_collapse": .word("none"), "sins_posterolateral": .word("none"),
    ])
    #expect(total(of: complete) == .value(.number(5)))
  }

  @Test(arguments: ["osteoporotic", "insufficiency"])
  func `a spine without a tumour has no score`(aetiology: String) {
    let reader = Self.tumour.with(["aetiology": .word(aetiology)])
    #expect(total(of: reader) == .notApplicable)
  }

  private func total(of bedside: Bedside) -> Reading {
    bedside.reader().reading("spinal_instability_neoplastic_score", at: .lesion(0))
  }
}
