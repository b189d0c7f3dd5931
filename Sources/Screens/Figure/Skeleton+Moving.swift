internal import Canvas
internal import Rules

/// Where the cursor goes from a place.
extension Skeleton {
  enum Direction: Hashable, Sendable {
    case up, down, left, right
  }

  /// The place next to one in a direction: along the spine, which goes on from T12 to L1, else the
  /// nearest one. Behind the last drawn place come the lesions that are only listed. The place
  /// itself where there is none.
  static func place(
    from place: FigurePlace, _ direction: Direction, listed: [FigurePlace]
  ) -> FigurePlace {
    if case .listed = place { return self.place(fromListed: place, direction, listed) }
    if let next = alongTheSpine(from: place, direction) { return next }
    return nearest(to: place, direction)
      ?? (direction == .down || direction == .right ? listed.first : nil) ?? place
  }

  private static func place(
    fromListed place: FigurePlace, _ direction: Direction, _ listed: [FigurePlace]
  ) -> FigurePlace {
    guard let index = listed.firstIndex(of: place) else { return .level(.c0) }
    switch direction {
    case .down, .right: return listed[min(index + 1, listed.count - 1)]
    case .left: return .bone(.femurOther, .left)
    case .up: return index > 0 ? listed[index - 1] : .bone(.femurOther, .left)
    }
  }

  private static func alongTheSpine(
    from place: FigurePlace, _ direction: Direction
  ) -> FigurePlace? {
    guard case .level(let level) = place, direction == .up || direction == .down,
      let index = VertebralLevel.allCases.firstIndex(of: level)
    else { return nil }
    let next = index + (direction == .down ? 1 : -1)
    guard VertebralLevel.allCases.indices.contains(next) else {
      return direction == .up ? place : nil
    }
    return .level(VertebralLevel.allCases[next])
  }

  /// Sideways no more than so many rows up or down.
  private static let aside = 3

  private static func nearest(to place: FigurePlace, _ direction: Direction) -> FigurePlace? {
    guard let here = position(of: place) else { return nil }
    let candidates = FigurePlace.drawn.compactMap { other -> (place: FigurePlace, far: Int)? in
      guard let there = position(of: other) else { return nil }
      let down = there.row - here.row
      let right = there.column - here.column
      let isThere =
        switch direction {
        case .up: down < 0
        case .down: down > 0
        case .left: right < 0 && abs(down) <= aside
        case .right: right > 0 && abs(down) <= aside
        }
      guard isThere else { return nil }
      // Rows are taller than columns are wide; going sideways keeps the row, going down the column.
      let far =
        direction == .up || direction == .down
        ? abs(down) + abs(right) : 3 * abs(down) + abs(right)
      return (other, far)
    }
    return candidates.min { $0.far < $1.far }?.place
  }
}
