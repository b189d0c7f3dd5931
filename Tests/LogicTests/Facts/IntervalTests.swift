import Testing

@testable import Logic

@Suite struct IntervalTests {
  // Each row holds the interval against 5: below, at most, equal, not equal, at least, above.
  @Test(
    arguments: [
      (2.0, 4.0, "yy ny nn"), (2, 5, "?y ?? ?n"), (4, 6, "?? ?? ??"), (5, 8, "n? ?? y?"),
      (6, 8, "nn ny yy"), (4, 4, "yy ny nn"), (5, 5, "ny yn yn"), (6, 6, "nn ny yy"),
    ])
  func `a comparison is known where the whole interval agrees`(
    low: Double, high: Double, expected: String
  ) {
    let relations: [Relation] = [.below, .atMost, .equal, .notEqual, .atLeast, .above]
    let found = relations.map { Interval(low: low, high: high).truth(of: $0, 5) }
    #expect(found == Truth.row(expected))
  }

  @Test(arguments: Relation.allCases)
  func `the opposite of a comparison answers the opposite`(relation: Relation) {
    for low in 0...4 {
      for high in low...4 {
        let interval = Interval(low: Double(low), high: Double(high))
        #expect(interval.truth(of: relation.opposite, 2) == !interval.truth(of: relation, 2))
      }
    }
    #expect(relation.opposite.opposite == relation)
  }

  @Test func `sums and differences reach from the least to the most`() {
    let left = Interval(low: 1, high: 3)
    let right = Interval(low: 10, high: 20)
    #expect(left + right == Interval(low: 11, high: 23))
    #expect(right - left == Interval(low: 7, high: 19))
  }

  @Test func `an interval keeps within a range`() {
    #expect(Interval(low: -3, high: 30).clamped(to: 0...18) == Interval(low: 0, high: 18))
    #expect(Interval(low: 3, high: 5).clamped(to: 0...18) == Interval(low: 3, high: 5))
  }

  @Test func `an interval of one number is that number`() {
    #expect(Interval(low: 7, high: 7).exact == 7)
    #expect(Interval(low: 7, high: 8).exact == nil)
    #expect(Reading(Interval(7)) == .value(.number(7)))
    #expect(Interval(low: 8, high: 7) == Interval(low: 7, high: 8))
  }
}
