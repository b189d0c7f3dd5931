import IceBall

/// A line that draws the same heat all the time, for which the exact solution is known.
package struct LineSink: Sendable {
  /// Heat drawn in W for each metre.
  let draw: Double
  let start: Double
  let medium: Medium

  static let times = [60.0, 300, 600]
  private static let side = 81

  /// One layer of cells, since nothing changes along the line.
  func layer() -> HeatBlock {
    let side = Self.side
    let block = HeatBlock(
      IceBox(corner: .centre, across: side, deep: side, high: 1, mm: 1), of: medium, at: start,
      walls: HeatWalls(all: .insulated))
    block.exchanges = [
      HeatExchange(cell: block.index(side / 2, side / 2, 0), power: Float(-draw * 1e6))
    ]
    return block
  }

  /// The radius of a disc as large as all that is frozen, in mm.
  static func front(in block: HeatBlock) -> Double {
    var cells = 0.0
    for y in 0..<side { for x in 0..<side { cells += 1 - block.fluid(x, y, 0) } }
    return (cells / .pi).squareRoot()
  }

  static func celsius(in block: HeatBlock) -> [Double] {
    (side / 2..<side).map { block.celsius($0, side / 2, 0) }
  }

  /// `linesink-sharp`: fronts after 60, 300 and 600 s, -20 and -40 °C after 600 s.
  package static var sharpChecks: [VectorCheck] {
    let table: [(LineSink, [Double], Double, Double)] = [
      (LineSink(600, 37, .sharp), [4.537984, 10.147241, 14.350366], 9.233858, 6.018918),
      (LineSink(300, 37, .sharp), [2.945058, 6.585350, 9.313091], 3.976861, 1.716566),
      (LineSink(600, 20, .sharp), [5.223361, 11.679789, 16.517716], 10.552254, 6.859132),
    ]
    return table.flatMap { sink, fronts, lethal, core in
      let block = sink.layer()
      let what = "\(sink.draw) W/m from \(sink.start) °C"
      var checks: [VectorCheck] = []
      var passed = 0.0
      for (time, front) in zip(times, fronts) {
        block.pass(seconds: time - passed)
        passed = time
        checks.append(
          VectorCheck(
            id: "linesink-sharp", what: "front, \(what), \(time) s", expected: front,
            found: Self.front(in: block), tolerance: 0.40))
      }
      let celsius = celsius(in: block)
      for (limit, radius, tolerance) in [(-20.0, lethal, 0.15), (-40, core, 0.12)] {
        checks.append(
          VectorCheck(
            id: "linesink-sharp", what: "\(limit) °C, \(what)", expected: radius,
            found: crossing(limit, in: celsius, from: 0, step: 1) ?? .nan, tolerance: tolerance))
      }
      return checks
    }
  }

  /// `linesink-range`: solidus and liquidus after 60, 300 and 600 s.
  package static var rangeChecks: [VectorCheck] { rangeChecks(times: times) }

  /// The same up to a minute only, which takes no time in a build that is not optimised either.
  package static var shortChecks: [VectorCheck] { rangeChecks(times: [60]) }

  private static func rangeChecks(times: [Double]) -> [VectorCheck] {
    let table: [(LineSink, [Double], [Double])] = [
      (
        LineSink(600, 37, .reference), [4.061081, 9.080854, 12.842266],
        [4.588043, 10.259176, 14.508665]
      ),
      (
        LineSink(300, 37, .reference), [2.426272, 5.425308, 7.672544],
        [3.020295, 6.753586, 9.551012]
      ),
    ]
    return table.flatMap { sink, solidus, liquidus in
      let block = sink.layer()
      var checks: [VectorCheck] = []
      var passed = 0.0
      for (place, time) in times.enumerated() {
        block.pass(seconds: time - passed, step: 1)
        passed = time
        let celsius = celsius(in: block)
        for (name, limit, radius) in [
          ("solidus", -8.0, solidus[place]), ("liquidus", -1, liquidus[place]),
        ] {
          checks.append(
            VectorCheck(
              id: "linesink-range", what: "\(name), \(sink.draw) W/m, \(time) s",
              expected: radius, found: crossing(limit, in: celsius, from: 0, step: 1) ?? .nan,
              tolerance: time == 60 ? 0.35 : 0.20))
        }
      }
      return checks
    }
  }

  private init(_ draw: Double, _ start: Double, _ medium: Medium) {
    self.draw = draw
    self.start = start
    self.medium = medium
  }
}
