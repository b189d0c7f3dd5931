import Testing

@testable import Rules

@Suite struct StatisticsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let count: Int
    let total: Int
    let low: Double
    let high: Double
    var testDescription: String { "\(count)/\(total)" }
  }

  /// The first four are of Newcombe RG, Stat Med 1998;17:857-872, table I, method 3. The others
  /// follow by hand from the formula with z = 1.959964: of 0 in n, the upper end is z2 / (n + z2).
  static let proportions = [
    Row(count: 81, total: 263, low: 0.2553, high: 0.3662),
    Row(count: 15, total: 148, low: 0.0624, high: 0.1605),
    Row(count: 0, total: 20, low: 0, high: 0.1611),
    Row(count: 1, total: 29, low: 0.0061, high: 0.1718),
    Row(count: 0, total: 10, low: 0, high: 0.2775),
    Row(count: 10, total: 10, low: 0.7225, high: 1),
    Row(count: 1, total: 20, low: 0.0089, high: 0.2361),
    Row(count: 1, total: 1, low: 0.2065, high: 1),
  ]

  @Test(arguments: proportions)
  func `a share has the interval that is published for it`(row: Row) throws {
    let interval = try #require(Proportion(row.count, of: row.total)).interval
    #expect(abs(interval.lowerBound - row.low) < 0.000_05)
    #expect(abs(interval.upperBound - row.high) < 0.000_05)
  }

  @Test(arguments: [(1, 0), (0, 0), (-1, 5), (6, 5)])
  func `there is no share of nothing, and none beyond the whole`(count: Int, total: Int) {
    #expect(Proportion(count, of: total) == nil)
  }

  /// The two-sided 5 % points as every table prints them.
  @Test(arguments: [
    (1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (6, 2.447), (9, 2.262),
    (10, 2.228), (20, 2.086), (29, 2.045), (30, 2.042), (60, 2.000), (120, 1.980), (1000, 1.962),
  ])
  func `a point of Student's distribution is that of the tables`(freedom: Int, point: Double)
    throws
  {
    let student = try #require(StudentT(freedom: freedom))
    #expect(abs(student.critical95 - point) < 0.000_51)
  }

  @Test func `there is no distribution without a degree of freedom`() {
    #expect(StudentT(freedom: 0) == nil)
  }

  /// Student's own example (Biometrika 1908;6:1-25): hours of sleep gained with one drug over the
  /// other. Mean 1.58, 95 % interval 0.7001 to 2.4599.
  @Test func `the interval of a mean is that of Student's sleep data`() throws {
    let sample = Sample([1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4])
    let interval = try #require(sample.meanInterval)
    #expect(abs(try #require(sample.mean) - 1.58) < 0.000_01)
    #expect(abs(interval.lowerBound - 0.7001) < 0.000_1)
    #expect(abs(interval.upperBound - 2.4599) < 0.000_1)
  }

  @Test func `a mean of one, or of equals, has no interval`() {
    #expect(Sample([4]).meanInterval == nil)
    #expect(Sample([4, 4, 4]).meanInterval == nil)
    #expect(Sample([]).mean == nil)
  }

  @Test func `the middle of an even number is between the two there`() {
    #expect(Sample([7, 1, 3]).median == 3)
    #expect(Sample([7, 1, 3, 4]).median == 3.5)
    #expect(Sample([]).median == nil)
    #expect(Sample([7, 1, 3]).range == 1...7)
  }
}
