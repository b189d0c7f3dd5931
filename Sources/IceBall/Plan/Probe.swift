/// One cryoprobe in place: what it is, where its axis runs and how deep its tip is.
package struct Probe: Sendable, Hashable {
  /// Which kind it is.
  package var model: ProbeModel
  /// A place on the axis; its x and y are the position in the axial plane when z is 0.
  package var place: Point
  /// The way the tip points.
  package var axis: Direction
  /// How far the tip lies beyond `place` along the axis, in mm; negative when it stops short of it.
  package var tipDepth: Double

  /// A probe through a place, oblique or not.
  package init(_ model: ProbeModel, through place: Point, axis: Direction, tipDepth: Double) {
    self.model = model
    self.place = place
    self.axis = axis
    self.tipDepth = tipDepth
  }

  /// A probe across the axial plane, pointing to the head: parallel to every other that is made so.
  ///
  /// Without a tip depth the middle of its cold part is in the plane of the lesion's centre.
  package init(_ model: ProbeModel, x: Double, y: Double, tipDepth: Double? = nil) {
    self.init(
      model, through: Point(x, y), axis: .head,
      tipDepth: tipDepth ?? model.activeLength.value / 2)
  }

  /// Where the tip is.
  package var tip: Point { place.moved(tipDepth, towards: axis) }

  /// Where the cold part begins, behind the tip.
  package var shoulder: Point { place.moved(tipDepth - model.activeLength.value, towards: axis) }

  /// The middle of the cold part.
  package var middle: Point {
    place.moved(tipDepth - model.activeLength.value / 2, towards: axis)
  }
}
