internal import Glibc

/// The cold part of a probe spread over the cells about its axis.
///
/// A shaft of 1.5 mm is thinner than a cell. What the cells give to it is therefore weighted across the axis and along
/// it, and the heat that the missing tissue between shaft and cells would let through is reckoned with the radius at
/// which a line would have the mean temperature of those cells. Without it the ice would change with where the axis lies
/// between the cells.
struct ProbeWall {
  /// One cell that the shaft touches, and its share in the exchange.
  struct Part {
    let x: Int
    let y: Int
    let z: Int
    let weight: Double
    let place: Point
  }

  let parts: [Part]
  private let radius: Double
  private let length: Double
  private let axis: Direction
  private let mm: Double

  init(_ probe: Probe, in box: IceBox) {
    radius = probe.model.radius.value
    length = probe.model.activeLength.value
    axis = probe.axis
    mm = box.mm
    parts = Self.parts(of: probe, in: box)
  }

  /// The exchange of each of its cells with gas of some temperature, through a wall that passes so much, in W/m²K.
  ///
  /// - Parameter conductivity: that of the tissue close to the shaft, in W/mK.
  func exchanges(
    passing exchange: Double, conductivity: Double, celsius: Double, in block: HeatBlock
  ) -> [HeatExchange] {
    let metres = length / 1000
    let wall = 1 / (exchange * 2 * .pi * radius / 1000 * metres)
    let tissue = (logOfRadius - log(radius)) / (2 * .pi * conductivity * metres)
    let whole = 1 / max(wall + tissue, wall / 4)
    let cell = mm * mm * mm * 1e-9
    return parts.map { part in
      HeatExchange(
        cell: block.index(part.x, part.y, part.z), conductance: Float(whole * part.weight / cell),
        celsius: Float(celsius))
    }
  }

  /// The logarithm of the radius in mm at which a line has the mean temperature of the cells.
  private var logOfRadius: Double {
    let across = parts.map { part in
      let along = part.place.height(along: axis)
      return part.place.moved(-along, towards: axis)
    }
    let own = 0.198 * mm * 0.198 * mm
    var sum = 0.0
    for (i, part) in parts.enumerated() {
      for j in 0..<i {
        let (x, y, z) = (
          across[i].x - across[j].x, across[i].y - across[j].y, across[i].z - across[j].z
        )
        // Each pair is met once here and counts twice; the half of the logarithm of a square takes that back.
        sum += part.weight * parts[j].weight * log(x * x + y * y + z * z + own)
      }
      sum += part.weight * part.weight * log(own) / 2
    }
    return sum
  }

  private static func parts(of probe: Probe, in box: IceBox) -> [Part] {
    let reach = max(probe.model.radius.value, 0.75 * box.mm) + box.mm / 2
    let half = probe.model.activeLength.value / 2
    let (middle, axis) = (probe.middle, probe.axis)
    func cells(_ a: Double, _ b: Double, _ from: Double, _ count: Int) -> Range<Int> {
      let first = Int(((min(a, b) - reach - from) / box.mm).rounded(.down)) - 1
      let last = Int(((max(a, b) + reach - from) / box.mm).rounded(.up)) + 1
      return max(first, 0)..<max(min(last, count), max(first, 0))
    }
    let (tip, shoulder) = (probe.tip, probe.shoulder)
    var found: [Part] = []
    for z in cells(tip.z, shoulder.z, box.corner.z, box.high) {
      for y in cells(tip.y, shoulder.y, box.corner.y, box.deep) {
        for x in cells(tip.x, shoulder.x, box.corner.x, box.across) {
          let place = box.middle(x, y, z)
          let along = place.height(along: axis) - middle.height(along: axis)
          let across = place.distance(to: middle.moved(along, towards: axis))
          let weight =
            min(max((reach - across) / box.mm + 0.5, 0), 1)
            * min(max((half - abs(along)) / box.mm + 0.5, 0), 1)
          if weight > 0 { found.append(Part(x: x, y: y, z: z, weight: weight, place: place)) }
        }
      }
    }
    let sum = found.reduce(0) { $0 + $1.weight }
    return found.map {
      Part(x: $0.x, y: $0.y, z: $0.z, weight: $0.weight / sum, place: $0.place)
    }
  }
}

extension HeatBlock {
  /// What a probe does to the cells it touches, with gas of some temperature in °C behind a wall that passes so much, in
  /// W/m²K.
  package func exchanges(of probe: Probe, passing exchange: Double, celsius: Double)
    -> [HeatExchange]
  {
    // Ice conducts better the colder it is; close to the shaft it is at about -80 °C.
    let colder = medium.solidus + 80
    let conductivity = medium.frozenConductivity * (1 + medium.conductivityRise * colder)
    return ProbeWall(probe, in: box).exchanges(
      passing: exchange, conductivity: conductivity, celsius: celsius, in: self)
  }
}
