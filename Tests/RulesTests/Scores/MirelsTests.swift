import Logic
import Testing

@testable import Rules

/// Totals and bands copied by hand from the published table.
@Suite struct MirelsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let total: Double
    let band: String
    let site: MirelsSite
    let pain: MirelsPain
    let lesion: MirelsLesion
    let size: MirelsSize

    init(
      _ total: Double, _ band: String, _ site: MirelsSite, _ pain: MirelsPain,
      _ lesion: MirelsLesion, _ size: MirelsSize
    ) {
      (self.total, self.band, self.site, self.pain) = (total, band, site, pain)
      (self.lesion, self.size) = (lesion, size)
    }

    var testDescription: String { "\(site) \(pain) \(lesion) \(size): \(total)" }

    var answers: [FactName: FactValue] {
      [
        "mirels_site": .word(site.rawValue), "mirels_pain": .word(pain.rawValue),
        "mirels_lesion": .word(lesion.rawValue), "mirels_size": .word(size.rawValue),
      ]
    }
  }

  static let low = "below the threshold for fixation"
  static let edge = "borderline, taken as impending"
  static let high = "prophylactic fixation"

  static let rows = [
    Row(4, low, .upperLimb, .mild, .blastic, .belowOneThird),
    Row(12, high, .peritrochanteric, .functional, .lytic, .aboveTwoThirds),
    Row(8, edge, .lowerLimb, .moderate, .mixed, .oneToTwoThirds),
    Row(7, low, .upperLimb, .moderate, .mixed, .oneToTwoThirds),
    Row(9, high, .peritrochanteric, .moderate, .mixed, .oneToTwoThirds),
    Row(7, low, .lowerLimb, .mild, .mixed, .oneToTwoThirds),
    Row(9, high, .lowerLimb, .functional, .mixed, .oneToTwoThirds),
    Row(7, low, .lowerLimb, .moderate, .blastic, .oneToTwoThirds),
    Row(9, high, .lowerLimb, .moderate, .lytic, .oneToTwoThirds),
    Row(7, low, .lowerLimb, .moderate, .mixed, .belowOneThird),
    Row(9, high, .lowerLimb, .moderate, .mixed, .aboveTwoThirds),
    Row(5, low, .lowerLimb, .mild, .blastic, .belowOneThird),
    Row(6, low, .peritrochanteric, .mild, .blastic, .belowOneThird),
    Row(5, low, .upperLimb, .moderate, .blastic, .belowOneThird),
    Row(6, low, .upperLimb, .functional, .blastic, .belowOneThird),
    Row(5, low, .upperLimb, .mild, .mixed, .belowOneThird),
    Row(6, low, .upperLimb, .mild, .lytic, .belowOneThird),
    Row(5, low, .upperLimb, .mild, .blastic, .oneToTwoThirds),
    Row(6, low, .upperLimb, .mild, .blastic, .aboveTwoThirds),
    Row(10, high, .upperLimb, .functional, .lytic, .aboveTwoThirds),
    Row(11, high, .lowerLimb, .functional, .lytic, .aboveTwoThirds),
    Row(10, high, .peritrochanteric, .mild, .lytic, .aboveTwoThirds),
    Row(9, high, .lowerLimb, .functional, .lytic, .belowOneThird),
    Row(8, edge, .peritrochanteric, .mild, .lytic, .belowOneThird),
    Row(9, high, .upperLimb, .functional, .lytic, .oneToTwoThirds),
    Row(8, edge, .upperLimb, .moderate, .lytic, .oneToTwoThirds),
    Row(7, low, .upperLimb, .mild, .lytic, .oneToTwoThirds),
  ]

  @Test(arguments: rows)
  func `four parts add up to the published total and band`(row: Row) {
    let total = Mirels.total { row.answers[$0].map(Reading.value) ?? .unknown }
    #expect(total == Interval(row.total))
    #expect(Mirels.bands.reached(by: total).map(\.label) == [row.band])
  }

  // MARK: In a case

  private static let femur = Bedside([
    "site": .word("proximal_femur"), "aetiology": .word("metastasis"),
    "lesion_matrix": .word("lytic"), "mirels_site": .word("peritrochanteric"),
  ])

  private func total(of bedside: Bedside) -> Reading {
    bedside.reader().reading("mirels_score", at: .lesion(0))
  }

  @Test func `a lytic lesion beside the trochanters already reaches 8`() {
    // 3 for the site, 3 for the matrix, and 1 to 3 each for pain and size.
    #expect(total(of: Self.femur) == .interval(Interval(low: 8, high: 12)))
    let unread = Self.femur.with(["lesion_matrix": .word("mixed")])
    #expect(total(of: unread) == .interval(Interval(low: 7, high: 11)))
  }

  @Test func `a stated total counts while the parts can still reach it`() {
    #expect(total(of: Self.femur.with(["mirels_score": .number(9)])) == .value(.number(9)))
    #expect(
      total(of: Self.femur.with(["mirels_score": .number(7)]))
        == .interval(Interval(low: 8, high: 12)))
  }

  @Test(arguments: ["acetabulum", "ilium", "pelvis_other", "sacrum", "rib", "spine"])
  func `the score does not exist outside long bones`(site: String) {
    #expect(total(of: Self.femur.with(["site": .word(site)])) == .notApplicable)
  }
}
