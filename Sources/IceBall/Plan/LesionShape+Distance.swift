internal import Glibc

extension LesionShape {
  /// How far a place lies outside the surface, in mm; 0 within.
  package func distance(to place: Point) -> Double {
    let axes = [width / 2, depth / 2, height / 2]
    let at = [place.x, place.y, place.z]
    // The nearest spot of an ellipsoid lies at a²q/(t + a²) on each axis, for the t at which that is on the surface.
    func excess(_ t: Double) -> (value: Double, slope: Double) {
      var (value, slope) = (-1.0, 0.0)
      for (a, q) in zip(axes, at) {
        let part = a * q / (t + a * a)
        value += part * part
        slope -= 2 * part * part / (t + a * a)
      }
      return (value, slope)
    }
    guard excess(0).value > 0 else { return 0 }
    // The excess falls and bends upwards, so that from 0 on Newton's steps never go too far.
    var t = 0.0
    for _ in 0..<40 {
      let (value, slope) = excess(t)
      let step = -value / slope
      t += step
      if step < 1e-9 * (1 + t) { break }
    }
    let apart = zip(axes, at).map { a, q in q - a * a * q / (t + a * a) }
    return apart.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// Whether a place is in it.
  package func contains(_ place: Point) -> Bool {
    let (x, y, z) = (place.x * 2 / width, place.y * 2 / depth, place.z * 2 / height)
    return x * x + y * y + z * z <= 1
  }

  /// Spots spread evenly over its surface as seen from the centre, each with the outward direction of the surface there.
  func surface(spots: Int) -> [(place: Point, outward: Direction)] {
    let golden = Double.pi * (3 - 5.0.squareRoot())
    return (0..<spots).compactMap { spot in
      let z = 1 - (2 * Double(spot) + 1) / Double(spots)
      let around = (1 - z * z).squareRoot()
      let (x, y) = (around * cos(golden * Double(spot)), around * sin(golden * Double(spot)))
      guard let outward = Direction(x * 2 / width, y * 2 / depth, z * 2 / height) else {
        return nil
      }
      return (Point(x * width / 2, y * depth / 2, z * height / 2), outward)
    }
  }
}
