import Testing

@testable import Canvas

/// A gauge marks where a score stands, and no more than is known of it.
@Suite struct GaugeTests {
  private let gauge = Gauge(0...18, bandsFrom: [7, 13])

  private func text(_ low: Double?, _ high: Double?) -> String {
    gauge.spans(from: low, to: high, .stateBad).map(\.text).joined()
  }

  @Test(arguments: [
    (0.0, "0 [#......|......|......] 18"), (6.0, "0 [......#|......|......] 18"),
    (7.0, "0 [.......|#.....|......] 18"), (12.0, "0 [.......|.....#|......] 18"),
    (13.0, "0 [.......|......|#.....] 18"), (18.0, "0 [.......|......|.....#] 18"),
  ])
  func `a score stands in its own band`(_ score: Double, _ picture: String) {
    #expect(text(score, score) == picture)
  }

  @Test func `a score that is not settled is all that it can be`() {
    #expect(text(5, 9) == "0 [.....##|###...|......] 18")
  }

  @Test func `nothing is marked where nothing is known`() {
    let empty = "0 [.......|......|......] 18"
    #expect(text(nil, nil) == empty)
    #expect(text(0, 18) == empty)
    #expect(text(19, 20) == empty)
  }

  @Test func `a scale need not begin at nought`() {
    let mirels = Gauge(4...12, bandsFrom: [8, 9])
    let text = mirels.spans(from: 8, to: 8, .stateBad).map(\.text).joined()
    #expect(text == "4 [....|#|....] 12")
    #expect(mirels.columns == text.columns)
  }
}
