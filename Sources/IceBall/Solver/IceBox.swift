/// The cells that a freeze is reckoned in: a block of cubes about the probes and the lesion.
package struct IceBox: Sendable, Hashable {
  /// The corner at the patient's right, front and feet.
  package let corner: Point
  /// How many cells lie from right to left.
  package let across: Int
  /// How many cells lie from front to back.
  package let deep: Int
  /// How many cells lie from feet to head.
  package let high: Int
  /// The side of a cell in mm.
  package let mm: Double

  /// A box of cells of some side in mm from a corner on.
  package init(corner: Point, across: Int, deep: Int, high: Int, mm: Double) {
    self.corner = corner
    self.across = across
    self.deep = deep
    self.high = high
    self.mm = mm
  }

  /// How far the walls stand from the nearest cold part of a probe after some seconds, in mm; an estimate.
  ///
  /// They are kept warm, and nearer they would warm the ice. Cold goes on by the root of time: 30 mm for ten minutes, 36
  /// for a usual protocol.
  static func clearance(seconds: Double) -> Double { 20 + 0.4 * seconds.squareRoot() }

  /// The longest side that is reckoned, in mm: a finer grid of it takes some 70 MB.
  static let widest = 160.0

  /// The box that a plan needs, with its corners on whole 2 mm whatever the cells are.
  package init(around plan: FreezePlan, mm: Double) throws(PlanFault) {
    let lesion = plan.lesion
    let around = plan.margin + 6
    var low = Point(
      -lesion.width / 2 - around, -lesion.depth / 2 - around, -lesion.height / 2 - around)
    var high = Point(-low.x, -low.y, -low.z)
    let clearance = Self.clearance(seconds: plan.seconds)
    for probe in plan.probes {
      let clear = clearance + probe.model.radius.value
      for end in [probe.tip, probe.shoulder] {
        low = Point(
          min(low.x, end.x - clear), min(low.y, end.y - clear), min(low.z, end.z - clear))
        high = Point(
          max(high.x, end.x + clear), max(high.y, end.y + clear), max(high.z, end.z + clear))
      }
    }
    func down(_ value: Double) -> Double { (value / 2).rounded(.down) * 2 }
    func up(_ value: Double) -> Double { (value / 2).rounded(.up) * 2 }
    corner = Point(down(low.x), down(low.y), down(low.z))
    let sides = [up(high.x) - corner.x, up(high.y) - corner.y, up(high.z) - corner.z]
    let longest = sides.max() ?? 0
    guard longest <= Self.widest else { throw .tooWide(mm: longest) }
    across = Int(sides[0] / mm)
    deep = Int(sides[1] / mm)
    self.high = Int(sides[2] / mm)
    self.mm = mm
  }

  /// How many cells there are.
  package var count: Int { across * deep * high }

  /// The middle of a cell.
  package func middle(_ x: Int, _ y: Int, _ z: Int) -> Point {
    Point(
      corner.x + (Double(x) + 0.5) * mm, corner.y + (Double(y) + 0.5) * mm,
      corner.z + (Double(z) + 0.5) * mm)
  }
}
