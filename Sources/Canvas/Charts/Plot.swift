/// Points in a field of two axes, each with the interval that it can lie in, and levels to compare
/// them with.
///
///     let plot = Plot(
///       [.init(x: 0, y: 7), .init(x: 90, y: 3, from: 2, to: 5)], y: 0...10,
///       levels: [.init(y: 4, "published")], yTicks: [.init(0, "0"), .init(10, "10")],
///       xTicks: [.init(0, "before"), .init(90, "3 mo")])
///     plot.draw(on: &grid, in: box)
///
///     10 |
///        |o
///        |                    |
///        |- - - - - - - - - - o - published
///      0 |                    |
///        +-----------------------
///         before            3 mo
///
/// The axes reach as far as any point and any interval, so that none is left out.
package struct Plot: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let x: Double
    package let y: Double
    /// The interval that the value can lie in, both ends included; the value alone where there is none.
    package let interval: ClosedRange<Double>
    package let sign: Character
    package let role: Role

    package init(
      x: Double, y: Double, from low: Double? = nil, to high: Double? = nil, sign: Character = "o",
      _ role: Role = .textStrong
    ) {
      (self.x, self.y, self.sign, self.role) = (x, y, sign, role)
      let (least, most) = (min(low ?? y, y), max(high ?? y, y))
      // What is no number is no point: it is left out.
      isFinite = x.isFinite && least.isFinite && most.isFinite
      interval = isFinite ? least...most : 0...0
    }

    let isFinite: Bool
  }

  /// A value to compare with, drawn across the field.
  package struct Level: Hashable, Sendable {
    package let y: Double
    package let label: String

    package init(y: Double, _ label: String) { (self.y, self.label) = (y, label) }
  }

  /// A number of an axis with the words that stand at it.
  package struct Tick: Hashable, Sendable {
    package let number: Double
    package let label: String

    package init(_ number: Double, _ label: String) { (self.number, self.label) = (number, label) }
  }

  package let points: [Point]
  package let levels: [Level]
  package let xTicks: [Tick]
  package let yTicks: [Tick]
  package let x: ClosedRange<Double>
  package let y: ClosedRange<Double>

  package init(
    _ points: [Point], x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil,
    levels: [Level] = [], yTicks: [Tick] = [], xTicks: [Tick] = []
  ) {
    self.points = points.filter(\.isFinite)
    self.levels = levels.filter(\.y.isFinite)
    (self.xTicks, self.yTicks) = (xTicks, yTicks)
    self.x = Self.hull(x, self.points.map(\.x))
    self.y = Self.hull(
      y,
      self.points.flatMap { [$0.interval.lowerBound, $0.interval.upperBound] }
        + self.levels.map(\.y))
  }

  /// The least range that holds another and all of some numbers.
  private static func hull(_ range: ClosedRange<Double>?, _ numbers: [Double]) -> ClosedRange<
    Double
  > {
    let ends = (range.map { [$0.lowerBound, $0.upperBound] } ?? []) + numbers
    guard let least = ends.min(), let most = ends.max() else { return 0...1 }
    return least...most
  }
}
