internal import Glibc
import IceBall

/// One probe in the reference medium, beside a fine axisymmetric reckoning of the same: `probe-isotherms`.
package struct ProbeIsotherms: Sendable {
  var radius = 0.75
  var length = 33.0
  var exchange = 4000.0
  var start = 37.0
  var perfusion = 0.0
  var rise = 0.0
  var seconds = 600.0
  let watts: Double
  /// The radii of 0, -20 and -40 °C in mm.
  let radii: [Double]
  /// The volumes within them in cm³, where they are told.
  var volumes: [Double] = []

  static let limits = [0.0, -20, -40]

  /// The rod after two minutes: short enough for a build that is not optimised.
  package static let short = ProbeIsotherms(
    seconds: 120, watts: 22.53, radii: [7.458, 5.119, 3.413], volumes: [5.851, 2.436, 1.079])

  /// All of them.
  package static let all = [
    ProbeIsotherms(watts: 19.30, radii: [14.075, 8.758, 5.314], volumes: [21.306, 6.859, 2.356]),
    ProbeIsotherms(
      seconds: 300, watts: 20.48, radii: [10.780, 7.039, 4.451], volumes: [12.200, 4.494, 1.720]),
    short,
    ProbeIsotherms(
      perfusion: 3000, watts: 19.40, radii: [13.715, 8.609, 5.243],
      volumes: [20.021, 6.579, 2.306]),
    ProbeIsotherms(
      start: 20, watts: 18.77, radii: [16.401, 9.683, 5.756], volumes: [31.433, 8.550, 2.777]),
    ProbeIsotherms(
      radius: 1.25, watts: 24.62, radii: [16.005, 10.731, 7.096], volumes: [29.213, 10.902, 4.370]),
    ProbeIsotherms(
      length: 12, watts: 8.35, radii: [11.453, 6.560, 3.969], volumes: [7.387, 1.671, 0.513]),
    ProbeIsotherms(exchange: 1500, watts: 14.65, radii: [12.105, 6.764, 3.615]),
    ProbeIsotherms(exchange: 100_000, watts: 23.67, radii: [15.608, 10.332, 6.729]),
    ProbeIsotherms(rise: 0.005, watts: 22.60, radii: [15.202, 9.928, 6.153]),
  ]

  /// What the solver makes of it on cells of 1 or 2 mm.
  package func checks(mm: Double, side: Double = 80, step: Double = 5) -> [VectorCheck] {
    let (field, drawn) = freeze(mm: mm, side: side, through: .centre, axis: .head, step: step)
    let what = "\(words), \(mm) mm"
    var checks: [VectorCheck] = []
    for (place, limit) in Self.limits.enumerated() {
      checks.append(
        VectorCheck(
          id: "probe-isotherms", what: "radius of \(limit) °C, \(what)", expected: radii[place],
          found: field.radius(of: limit),
          tolerance: mm == 1 ? 0.15 : 0.25, isKnown: isKnown(mm: mm)))
      guard let volume = volumes.dropFirst(place).first else { continue }
      checks.append(
        VectorCheck(
          id: "probe-isotherms", what: "volume within \(limit) °C, \(what)", expected: volume,
          found: field.volume(atOrBelow: limit),
          tolerance: volume * (mm == 2 && limit == -40 ? 0.04 : 0.03),
          isKnown: isKnown(mm: mm) || isKnown(volumeWithin: limit)))
    }
    if mm == 1 {
      checks.append(
        VectorCheck(
          id: "probe-isotherms", what: "W, \(what)", expected: watts, found: drawn,
          tolerance: 0.02 * watts, isKnown: isKnown(mm: mm)))
    }
    return checks
  }

  /// How far the radii differ when the axis lies elsewhere between the cells, and the volumes when it is oblique.
  package static var placeChecks: [VectorCheck] {
    let rod = ProbeIsotherms(
      watts: 19.30, radii: [14.075, 8.758, 5.314], volumes: [21.306, 6.859, 2.356])
    var checks: [VectorCheck] = []
    let fields = [Point(0, 0), Point(0.5, 0), Point(0.5, 0.5), Point(0.25, 0.4)].map { place in
      (place, rod.freeze(mm: 1, side: 80, through: place, axis: .head).field)
    }
    for limit in limits {
      let radii = fields.map { place, field in
        field.radius(of: limit, from: place)
      }
      checks.append(
        VectorCheck(
          id: "probe-isotherms", what: "spread of the radius of \(limit) °C, 4 places of the axis",
          expected: 0, found: (radii.max() ?? .nan) - (radii.min() ?? .nan), tolerance: 0.08))
    }
    for (x, y, z) in [(1.0, 0.0, 1.0), (1, 2, 3)] {
      guard let axis = Direction(x, y, z) else { continue }
      let (field, _) = rod.freeze(mm: 1, side: 80, through: .centre, axis: axis)
      for (limit, volume) in zip(limits, rod.volumes) {
        checks.append(
          VectorCheck(
            id: "probe-isotherms", what: "volume within \(limit) °C, axis \(x) \(y) \(z)",
            expected: volume, found: field.volume(atOrBelow: limit), tolerance: 0.05 * volume))
      }
    }
    return checks
  }

  /// A probe no longer than a few cells of 2 mm, and one that holds back no heat, are beyond how probes are put on the
  /// grid.
  private func isKnown(mm: Double) -> Bool {
    mm == 2 && length == 12 || mm == 1 && exchange == 100_000
  }

  /// Early in a freeze, and for the core of a short probe, single volumes lie just outside.
  private func isKnown(volumeWithin limit: Double) -> Bool {
    limit == -20 && seconds == 120 || limit == -40 && length == 12
  }

  private var words: String {
    let words = [
      radius == 0.75 ? nil : "radius \(radius)", length == 33 ? nil : "length \(length)",
      exchange == 4000 ? nil : "exchange \(exchange)", start == 37 ? nil : "from \(start) °C",
      perfusion == 0 ? nil : "perfusion \(perfusion)", rise == 0 ? nil : "rise \(rise)",
    ]
    return (words.compactMap { $0 } + ["\(seconds) s"]).joined(separator: ", ")
  }

  private func freeze(
    mm: Double, side: Double, through place: Point, axis: Direction, step: Double = 5
  ) -> (field: ColdField, watts: Double) {
    let cells = Int(side / mm)
    let block = HeatBlock(
      IceBox(
        corner: Point(-side / 2, -side / 2, -side / 2), across: cells, deep: cells, high: cells,
        mm: mm),
      of: .reference(perfusion: perfusion, rise: rise, blood: start), at: start,
      walls: HeatWalls(all: .held(start)))
    let model = ProbeModel(
      name: "measured", radius: .estimate(radius), activeLength: .estimate(length))
    let probe = Probe(model, through: place, axis: axis, tipDepth: length / 2)
    block.exchanges = block.exchanges(of: probe, passing: exchange, celsius: -150)
    block.pass(seconds: seconds, step: step)
    return (block.coldest, block.draw(block.exchanges))
  }
}

extension ColdField {
  /// The mean way in mm from a place to where it has been just so cold, all around in the axial plane.
  func radius(of limit: Double, from: Point = .centre) -> Double {
    let (step, rays) = (0.05, 36)
    let ways = (0..<rays).compactMap { ray -> Double? in
      let angle = 2 * Double.pi * Double(ray) / Double(rays)
      guard let direction = Direction(cos(angle), sin(angle), 0) else { return nil }
      let celsius = (0..<760).map {
        Double(self.celsius(at: from.moved(Double($0) * step, towards: direction)))
      }
      return crossing(limit, in: celsius, from: 0, step: step) ?? .nan
    }
    return ways.reduce(0, +) / Double(ways.count)
  }
}
