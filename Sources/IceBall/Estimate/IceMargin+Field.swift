extension IceMargin {
  /// The least margin of a lesion, from a thousand spots of its surface outwards to the first that did not freeze.
  ///
  /// Where the surface itself did not freeze, the depth of the deepest unfrozen spot below it counts against it.
  init(of lesion: LesionShape, in field: ColdField) {
    var least: IceMargin?
    let deepest = min(lesion.width, lesion.depth, lesion.height) / 2
    for (place, outward) in lesion.surface(spots: 1000) {
      let mm = Self.reach(from: place, outward, deepest: deepest, in: field)
      if mm < least?.mm ?? .infinity {
        least = IceMargin(mm: mm, towards: outward, place: place)
      }
    }
    self = least ?? IceMargin(mm: -deepest, towards: .left, place: .centre)
  }

  private static func reach(
    from place: Point, _ outward: Direction, deepest: Double, in field: ColdField
  ) -> Double {
    func celsius(_ mm: Double) -> Double {
      Double(field.celsius(at: place.moved(mm, towards: outward)))
    }
    let step = 0.5
    var last = celsius(0)
    if last > 0 {
      // Every spot down to the middle is looked at: there may be ice at the surface's foot and none behind it.
      var unfrozen = 0.0
      var at = 0.0
      while at < deepest {
        at = min(at + step, deepest)
        let here = celsius(-at)
        if here > 0 {
          unfrozen = at
        } else if last > 0 {
          unfrozen = max(unfrozen, at - step * here / (here - last))
        }
        last = here
      }
      return -unfrozen
    }
    // Outside the box nothing is frozen, so that every way ends.
    var at = 0.0
    while at < 2 * IceBox.widest {
      let here = celsius(at + step)
      if here > 0 { return at + step * last / (last - here) }
      last = here
      at += step
    }
    return at
  }
}
