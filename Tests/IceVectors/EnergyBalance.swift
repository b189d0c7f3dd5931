import IceBall

/// Heat that only moves within an insulated block: `energy`.
package enum EnergyBalance {
  /// How much of the heat is lost or made, from a wild start of -120 to 40 °C.
  package static func checks(side: Int, seconds: Double) -> [VectorCheck] {
    let block = HeatBlock(
      IceBox(corner: .centre, across: side, deep: side, high: side, mm: 1), of: .reference,
      at: 0, walls: HeatWalls(all: .insulated))
    var random: UInt64 = 2611
    var size = 0.0
    for z in 0..<side {
      for y in 0..<side {
        for x in 0..<side {
          random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          block.set(x, y, z, celsius: -120 + 160 * Double(random >> 40) / Double(1 << 24))
          size += abs(block.heat(x, y, z))
        }
      }
    }
    let before = block.heatOfAllCells
    block.pass(seconds: seconds)
    return [
      VectorCheck(
        id: "energy", what: "\(side) cells a side, \(seconds) s, in parts of a million",
        expected: 0,
        found: (block.heatOfAllCells - before) / size * 1e6, tolerance: 5)
    ]
  }
}
