/// How cold a structure becomes, and how far the ice stays from it.
package struct Exposure: Sendable, Hashable {
  /// The structure.
  package let structure: NearbyStructure
  /// The distance from the 0 °C edge in mm; negative when the ice has reached it, by how much. Nil when nothing freezes.
  package let edgeDistance: Double?
  /// The least temperature in it, in °C, with the cold that still spreads after the probes are off.
  package let leastCelsius: Double

  /// Whether it stays warmer than its kind allows.
  package var isSpared: Bool { leastCelsius > structure.kind.limit.value }
}
