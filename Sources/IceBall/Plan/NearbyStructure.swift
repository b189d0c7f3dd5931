/// What must not freeze near the lesion: a nerve as a point, a canal or the skin as all that lies behind a plane.
package struct NearbyStructure: Sendable, Hashable {
  /// What it is, and so how cold it may become.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case nerve, canal, skin, bowel, cartilage, other

    /// The temperature to stay above, in °C: nerves 10 °C (Semin Intervent Radiol 2022, PMC9246484); the others are
    /// estimates.
    package var limit: Figure {
      switch self {
      case .nerve: .confirmed(10)
      case .canal, .skin, .bowel, .other: .estimate(10)
      case .cartilage: .estimate(0)
      }
    }
  }

  /// Where it is.
  package enum Place: Sendable, Hashable {
    /// At one point.
    case point(Point)
    /// Everything that lies so many mm or more from the lesion's centre in a direction.
    case beyond(mm: Double, towards: Direction)
  }

  /// What it is.
  package var kind: Kind
  /// What it is called on the screen.
  package var name: String
  /// Where it is.
  package var place: Place

  /// A structure at a place that is told from the lesion's centre.
  package init(_ kind: Kind, name: String, at place: Place) {
    self.kind = kind
    self.name = name
    self.place = place
  }

  /// A point so many mm outside the surface of the lesion, straight from its centre in a direction.
  package static func point(
    _ kind: Kind, name: String, mm: Double, from lesion: LesionShape, towards direction: Direction
  ) -> NearbyStructure {
    let place = Point.centre.moved(lesion.radius(towards: direction) + mm, towards: direction)
    return NearbyStructure(kind, name: name, at: .point(place))
  }

  /// All that lies behind a plane so many mm from the lesion: the careful choice for whatever is broad.
  package static func wall(
    _ kind: Kind, name: String, mm: Double, from lesion: LesionShape, towards direction: Direction
  ) -> NearbyStructure {
    let far = lesion.reach(towards: direction) + mm
    return NearbyStructure(kind, name: name, at: .beyond(mm: far, towards: direction))
  }
}
