import Testing

@testable import Documents

struct NearestNameTests {
  private static let names = [
    "age", "sex", "kyphosis", "height_lost", "pain_score", "posterior_cortex", "levels", "lesions",
    "nearest_nerve_distance_mm",
  ]

  struct Row: Sendable {
    let written: String
    let meant: String?
  }

  @Test(arguments: [
    Row(written: "kyphosis", meant: "kyphosis"),
    Row(written: "kyphsois", meant: "kyphosis"),
    Row(written: "kyfosis", meant: "kyphosis"),
    Row(written: "heigth_lost", meant: "height_lost"),
    Row(written: "hieght_lots", meant: "height_lost"),
    Row(written: "Pain-Score", meant: "pain_score"),
    Row(written: "pain score", meant: "pain_score"),
    Row(written: "painscore", meant: "pain_score"),
    Row(written: "posterior_crtx", meant: "posterior_cortex"),
    Row(written: "lesion", meant: "lesions"),
    Row(written: "level", meant: "levels"),
    Row(written: "nerve_distance_mm", meant: nil),
    Row(written: "nearest_nerv_distnce_m", meant: "nearest_nerve_distance_mm"),
    Row(written: "ag", meant: "age"),
    Row(written: "a", meant: nil),
    Row(written: "xyz", meant: nil),
    Row(written: "mri", meant: nil),
    Row(written: "", meant: nil),
    Row(written: String(repeating: "a", count: 10_000), meant: nil),
  ])
  func `the nearest name is the one that was likely meant`(row: Row) {
    #expect(row.written.nearestName(among: Self.names) == row.meant)
  }

  @Test func `of equally near names the first is given`() {
    #expect("t1".nearestName(among: ["t2", "t3"]) == "t2")
  }

  struct Distance: Sendable {
    let left: String
    let right: String
    let changes: Int
  }

  @Test(arguments: [
    Distance(left: "", right: "", changes: 0),
    Distance(left: "", right: "abc", changes: 3),
    Distance(left: "abc", right: "", changes: 3),
    Distance(left: "abc", right: "abc", changes: 0),
    Distance(left: "abc", right: "abd", changes: 1),
    Distance(left: "abc", right: "acb", changes: 1),
    Distance(left: "abcd", right: "badc", changes: 2),
    Distance(left: "kitten", right: "sitting", changes: 3),
    Distance(left: "ca", right: "abc", changes: 3),
  ])
  func `a swap of neighbours is one change`(row: Distance) {
    #expect(editDistance(Array(row.left), Array(row.right)) == row.changes)
  }
}
