internal import IceBall

/// Where probes stand while nobody has said where: evenly about the axis of the lesion, all of them
/// parallel to the long axis of the body.
///
/// Up to four stand in a ring half way from the axis to the edge of the lesion. From five on one is
/// on the axis itself, and the others stand a little further out.
struct IceLayout: Hashable, Sendable {
  let probes: [Probe]
  /// How far the ring lies from the axis, in mm; nothing for a single probe.
  let ringMM: Double?
  /// Whether one probe stands on the axis.
  let hasCentre: Bool

  static let counts = 1.0...8.0

  init(_ count: Int, of model: ProbeModel, in diameter: Double) {
    guard count > 1 else {
      probes = [Probe(model, x: 0, y: 0)]
      (ringMM, hasCentre) = (nil, true)
      return
    }
    hasCentre = count > 4
    let ring = diameter / 2 * (hasCentre ? 0.6 : 0.5)
    ringMM = ring
    let places = Self.directions(hasCentre ? count - 1 : count)
    probes =
      (hasCentre ? [Probe(model, x: 0, y: 0)] : [])
      + places.map { Probe(model, x: $0.0 * ring, y: $0.1 * ring) }
  }

  /// As many directions as probes, at equal angles: to the left, and to the back.
  private static func directions(_ count: Int) -> [(Double, Double)] {
    switch count {
    case 2: [(-1, 0), (1, 0)]
    case 3: [(0, -1), (-0.866, 0.5), (0.866, 0.5)]
    case 4: [(-0.707, -0.707), (0.707, -0.707), (-0.707, 0.707), (0.707, 0.707)]
    case 5: [(0, -1), (-0.951, -0.309), (0.951, -0.309), (-0.588, 0.809), (0.588, 0.809)]
    case 6: [(-1, 0), (1, 0), (-0.5, -0.866), (0.5, -0.866), (-0.5, 0.866), (0.5, 0.866)]
    default:
      [
        (0, -1), (-0.782, -0.623), (0.782, -0.623), (-0.975, 0.223), (0.975, 0.223),
        (-0.434, 0.901), (0.434, 0.901),
      ]
    }
  }

  /// The layout in words: `one on the axis, the others even, 9 mm off the axis`.
  var words: String {
    guard let ringMM else { return "on the axis of the lesion" }
    let off = "even, \(Int(ringMM.rounded())) mm off the axis"
    return hasCentre ? "one on the axis, the others \(off)" : off
  }
}
