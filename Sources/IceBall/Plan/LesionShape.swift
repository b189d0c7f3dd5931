/// The lesion as an ellipsoid about the centre, its axes along those of the patient.
package struct LesionShape: Sendable, Hashable {
  /// Width from right to left in mm.
  package var width: Double
  /// Depth from front to back in mm.
  package var depth: Double
  /// Height from feet to head in mm.
  package var height: Double

  /// An ellipsoid by its three diameters in mm.
  package init(width: Double, depth: Double, height: Double) {
    self.width = width
    self.depth = depth
    self.height = height
  }

  /// A ball by its diameter in mm.
  package init(diameter: Double) {
    self.init(width: diameter, depth: diameter, height: diameter)
  }

  /// Its volume in cm³.
  package var volume: Double { .pi / 6 * width * depth * height / 1000 }

  /// How far its surface is from the centre in a direction, in mm.
  package func radius(towards direction: Direction) -> Double {
    let (x, y, z) = (
      direction.x * 2 / width, direction.y * 2 / depth, direction.z * 2 / height
    )
    return 1 / (x * x + y * y + z * z).squareRoot()
  }

  /// How far the plane that touches it across a direction is from the centre, in mm.
  package func reach(towards direction: Direction) -> Double {
    let (x, y, z) = (
      direction.x * width / 2, direction.y * depth / 2, direction.z * height / 2
    )
    return (x * x + y * y + z * z).squareRoot()
  }
}
