import IceBall

/// Three rods side by side through a whole protocol: `protocol-3-probes`, and its picture in mirrors: `symmetry`.
package enum ThreeProbes {
  static let places = [(8.660, 0.0), (-4.330, 7.5), (-4.330, -7.5)]

  /// The volumes in cm³ at or below -1, -20 and -40 °C on a grid of 0.625 mm.
  static let volumes: [(stage: String, kind: FreezeStage.Kind, seconds: Double, cm3: [Double])] = [
    ("first freeze", .freeze, 600, [64.53, 33.41, 17.61]),
    ("thaw", .passiveThaw, 300, [63.81, 0, 0]),
    ("second freeze", .freeze, 600, [104.36, 47.67, 23.05]),
  ]

  static func block(mm: Double, side: Double = 80) -> HeatBlock {
    let cells = Int(side / mm)
    return HeatBlock(
      IceBox(
        corner: Point(-side / 2, -side / 2, -side / 2), across: cells, deep: cells, high: cells,
        mm: mm),
      of: .reference, at: 37, walls: HeatWalls(all: .held(37)))
  }

  static func exchanges(in block: HeatBlock, places: [(Double, Double)]) -> [HeatExchange] {
    places.flatMap { x, y in
      block.exchanges(of: Probe(.rod, x: x, y: y), passing: 4000, celsius: -150)
    }
  }

  /// The volumes after each stage, as they are then and not as they were coldest.
  package static func checks(mm: Double) -> [VectorCheck] {
    let block = block(mm: mm)
    let exchanges = exchanges(in: block, places: places)
    return volumes.flatMap { stage, kind, seconds, cm3 in
      block.exchanges = kind == .freeze ? exchanges : []
      block.pass(seconds: seconds)
      return zip([-1.0, -20, -40], cm3).map { limit, volume in
        VectorCheck(
          id: "protocol-3-probes", what: "volume within \(limit) °C, \(stage), \(mm) mm",
          expected: volume, found: volumeNow(of: block, atOrBelow: limit),
          // Nothing that cold is left by the thaw: one cell more would be wrong.
          tolerance: volume == 0 ? 0.001 : volume * (mm == 1 ? 0.01 : 0.035))
      }
    }
  }

  /// The greatest difference in °C between the ice and its mirror picture, left to right and head to feet.
  package static func symmetryChecks(mm: Double, side: Double, seconds: Double) -> [VectorCheck] {
    let mirrored = places.map { (-$0.0, $0.1) }
    let (block, mirror) = (
      block(mm: mm, side: side), self.block(mm: mm, side: side)
    )
    block.exchanges = exchanges(in: block, places: places)
    mirror.exchanges = exchanges(in: mirror, places: mirrored)
    block.pass(seconds: seconds)
    mirror.pass(seconds: seconds)
    var (sideways, lengthwise) = (0.0, 0.0)
    let cells = block.box.across
    for z in 0..<cells {
      for y in 0..<cells {
        for x in 0..<cells {
          let own = block.celsius(x, y, z)
          sideways = max(sideways, abs(own - mirror.celsius(cells - 1 - x, y, z)))
          lengthwise = max(lengthwise, abs(own - block.celsius(x, y, cells - 1 - z)))
        }
      }
    }
    return [("left to right", sideways), ("head to feet", lengthwise)].map { what, found in
      VectorCheck(
        id: "symmetry", what: "\(what), \(seconds) s, \(mm) mm", expected: 0, found: found,
        tolerance: 0.05)
    }
  }

  private static func volumeNow(of block: HeatBlock, atOrBelow limit: Double) -> Double {
    let heat = block.medium.heat(celsius: limit)
    var cells = 0
    let box = block.box
    for z in 0..<box.high {
      for y in 0..<box.deep {
        for x in 0..<box.across where block.heat(x, y, z) <= heat { cells += 1 }
      }
    }
    return Double(cells) * box.mm * box.mm * box.mm / 1000
  }
}
