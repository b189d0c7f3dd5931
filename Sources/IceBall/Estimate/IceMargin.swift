/// How far the 0 °C edge lies outside the lesion where it lies nearest.
package struct IceMargin: Sendable, Hashable {
  /// The distance in mm; negative is how deep the lesion's surface lies outside the ice.
  package let mm: Double
  /// The side of the lesion where it is least: the outward direction of its surface there.
  package let towards: Direction
  /// The spot of the lesion's surface where it is least.
  package let place: Point
}
