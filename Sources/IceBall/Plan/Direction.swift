/// A direction in the patient, always of length one, with the axes of `Point`.
package struct Direction: Sendable, Hashable {
  package let x: Double
  package let y: Double
  package let z: Double

  /// The direction of these three parts, brought to length one; nil for no length and for what is no number.
  package init?(_ x: Double, _ y: Double, _ z: Double) {
    let length = (x * x + y * y + z * z).squareRoot()
    guard length.isFinite, length > 1e-9 else { return nil }
    self.init(unit: x / length, y / length, z / length)
  }

  private init(unit x: Double, _ y: Double, _ z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  package static let left = Direction(unit: 1, 0, 0)
  package static let right = Direction(unit: -1, 0, 0)
  package static let back = Direction(unit: 0, 1, 0)
  package static let front = Direction(unit: 0, -1, 0)
  package static let head = Direction(unit: 0, 0, 1)
  package static let feet = Direction(unit: 0, 0, -1)

  /// The opposite direction.
  package var opposite: Direction { Direction(unit: -x, -y, -z) }

  /// The direction in words, at most two of the six of the body: "left", "back and head".
  package var words: String {
    let parts = [
      (abs(x), x > 0 ? "left" : "right"), (abs(y), y > 0 ? "back" : "front"),
      (abs(z), z > 0 ? "head" : "feet"),
    ].sorted { $0.0 > $1.0 }
    // Half as far sideways is 27 degrees off: below that one word says it well enough.
    return parts[1].0 > parts[0].0 / 2 ? "\(parts[0].1) and \(parts[1].1)" : parts[0].1
  }
}
