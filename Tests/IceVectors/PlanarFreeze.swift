import IceBall

/// Tissue that freezes from a cold plane, for which Neumann gave the exact solution.
package struct PlanarFreeze: Sendable {
  let wall: Double
  let start: Double
  /// The place of the front in mm after 60, 300 and 600 s.
  let fronts: [Double]

  static let times = [60.0, 300, 600]

  /// `neumann-sharp`, without the profile. The last starts at its freezing point, that is at the end of the range.
  static let sharp = [
    PlanarFreeze(wall: -140, start: 37, fronts: [8.317708, 18.598960, 26.302902]),
    PlanarFreeze(wall: -140, start: 20, fronts: [9.044895, 20.224999, 28.602468]),
    PlanarFreeze(wall: -40, start: 37, fronts: [4.533227, 10.136604, 14.335322]),
    PlanarFreeze(wall: -140, start: 0.5, fronts: [10.157399, 22.712635, 32.120516]),
  ]

  /// The temperatures of the first case after 300 s.
  static let profile = [
    (2, -123.6501), (5, -99.3386), (8, -75.5674), (12, -45.2258), (15, -23.8215), (20, 11.6925),
  ]

  /// `neumann-range`: wall, solidus and liquidus after 60, 300 and 600 s, from 37 °C.
  static let range: [(wall: Double, solidus: [Double], liquidus: [Double])] = [
    (-140, [7.790191, 17.419397, 24.634748], [8.213048, 18.364933, 25.971937]),
    (-40, [3.723336, 8.325633, 11.774223], [4.422142, 9.888210, 13.984041]),
  ]

  /// A column of cells, the plane of the cold wall being the one before the first.
  static func column(_ medium: Medium, wall: Double, start: Double) -> HeatBlock {
    HeatBlock(
      IceBox(corner: .centre, across: 1, deep: 1, high: 63, mm: 1), of: medium, at: start,
      walls: HeatWalls(
        sides: .insulated, frontAndBack: .insulated, feet: .held(wall), head: .insulated))
  }

  static func front(in column: HeatBlock) -> Double {
    0.5 + (0..<column.box.high).reduce(0) { $0 + 1 - column.fluid(0, 0, $1) }
  }

  /// The fronts of `neumann-sharp` and the temperatures behind and before one of them.
  package static var sharpChecks: [VectorCheck] {
    var checks: [VectorCheck] = []
    for freeze in sharp {
      let column = column(.sharp, wall: freeze.wall, start: freeze.start)
      var passed = 0.0
      for (time, front) in zip(times, freeze.fronts) {
        column.pass(seconds: time - passed)
        passed = time
        checks.append(
          VectorCheck(
            id: "neumann-sharp", what: "\(freeze.wall) and \(freeze.start) °C, \(time) s",
            expected: front, found: Self.front(in: column), tolerance: time == 60 ? 0.5 : 0.25))
      }
    }
    let column = column(.sharp, wall: -140, start: 37)
    column.pass(seconds: 300)
    checks += profile.map { x, celsius in
      VectorCheck(
        id: "neumann-sharp", what: "°C at \(x) mm", expected: celsius,
        found: column.celsius(0, 0, x - 1),
        tolerance: celsius < -40 ? 0.6 : celsius < 0 ? 1.0 : 1.2)
    }
    return checks
  }

  /// Solidus and liquidus of `neumann-range`.
  package static var rangeChecks: [VectorCheck] {
    var checks: [VectorCheck] = []
    for freeze in range {
      let column = column(.reference, wall: freeze.wall, start: 37)
      var passed = 0.0
      for (place, time) in times.enumerated() {
        column.pass(seconds: time - passed, step: 2)
        passed = time
        // Where every kelvin takes the same heat, as between two cells of the range, heat tells the place.
        let celsius = [freeze.wall] + (0..<63).map { column.celsius(0, 0, $0) }
        let what = "\(freeze.wall) °C, \(time) s"
        checks.append(
          VectorCheck(
            id: "neumann-range", what: "solidus, \(what)", expected: freeze.solidus[place],
            found: crossing(-8, in: celsius, from: 0, step: 1) ?? .nan, tolerance: 0.10))
        checks.append(
          VectorCheck(
            id: "neumann-range", what: "liquidus, \(what)", expected: freeze.liquidus[place],
            found: crossing(-1, in: celsius, from: 0, step: 1) ?? .nan, tolerance: 0.15))
      }
    }
    return checks
  }

  /// `planar-steady-perfusion`: where blood stops the front for good. The heat of freezing does not change where.
  package static var steadyChecks: [VectorCheck] {
    [(1.0, 0.13), (0.5, 0.07)].map { mm, tolerance in
      var medium = Medium.sharp
      medium.perfusion = 40280
      medium.latentHeat = 10e6
      let cells = Int(40 / mm) - 1
      let block = HeatBlock(
        IceBox(corner: .centre, across: 1, deep: 1, high: cells, mm: mm), of: medium, at: 37,
        walls: HeatWalls(
          sides: .insulated, frontAndBack: .insulated, feet: .held(-40), head: .held(37)))
      block.pass(seconds: 3000)
      return VectorCheck(
        id: "planar-steady-perfusion", what: "cells of \(mm) mm", expected: 15.235564,
        found: mm * front(in: block), tolerance: tolerance * 15.235564)
    }
  }
}
