/// What the walls of a block do with heat.
package struct HeatWalls: Sendable, Hashable {
  /// One wall, or two that face each other.
  package enum Wall: Sendable, Hashable {
    /// Lets no heat through.
    case insulated
    /// The cells outside it are kept at a temperature in °C.
    case held(Double)
  }

  /// The walls at right and left.
  package var sides: Wall
  /// The walls at front and back.
  package var frontAndBack: Wall
  /// The wall at the feet.
  package var feet: Wall
  /// The wall at the head.
  package var head: Wall

  /// The walls of a block.
  package init(sides: Wall, frontAndBack: Wall, feet: Wall, head: Wall) {
    self.sides = sides
    self.frontAndBack = frontAndBack
    self.feet = feet
    self.head = head
  }

  /// The same wall on all six sides.
  package init(all wall: Wall) {
    self.init(sides: wall, frontAndBack: wall, feet: wall, head: wall)
  }
}
