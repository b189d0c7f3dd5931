/// A place in the patient, in mm from the centre of the lesion: x to the patient's left, y to the back, z to the head.
///
/// An axial picture in the usual view from the feet has x to the right and y down.
package struct Point: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var z: Double

  /// A place by its three distances in mm.
  package init(_ x: Double, _ y: Double, _ z: Double = 0) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The centre of the lesion.
  package static let centre = Point(0, 0, 0)

  /// The distance to another place in mm.
  package func distance(to other: Point) -> Double {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return (dx * dx + dy * dy + dz * dz).squareRoot()
  }

  /// The place so many mm further in a direction.
  package func moved(_ mm: Double, towards direction: Direction) -> Point {
    Point(x + mm * direction.x, y + mm * direction.y, z + mm * direction.z)
  }

  /// How far the place lies in a direction from the centre of the lesion, in mm; behind it is negative.
  package func height(along direction: Direction) -> Double {
    x * direction.x + y * direction.y + z * direction.z
  }
}
