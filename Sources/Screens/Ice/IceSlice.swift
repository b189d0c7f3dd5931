internal import IceBall

/// One plane through the centre of the lesion as the picture samples it: places in mm across, to the
/// right of the picture, and down.
struct IceSlice {
  let section: IceSection
  let plan: FreezePlan

  /// The place in the patient.
  func point(_ across: Double, _ down: Double) -> Point {
    switch section.plane {
    case .axial: Point(across, down, 0)
    case .coronal: Point(across, 0, -down)
    case .sagittal: Point(0, across, -down)
    }
  }

  /// Where a place in the patient lies in the picture.
  func flat(_ point: Point) -> (across: Double, down: Double) {
    switch section.plane {
    case .axial: (point.x, point.y)
    case .coronal: (point.x, -point.z)
    case .sagittal: (point.y, -point.z)
    }
  }

  /// The least temperature at a place, between the samples as they lie around it.
  func celsius(_ across: Double, _ down: Double) -> Double {
    let (column, row) = (across.rounded(.down), down.rounded(.down))
    let (right, below) = (across - column, down - row)
    func sample(_ x: Double, _ y: Double) -> Double {
      let found = section.celsius(
        column: section.centreColumn + Int(column + x), row: section.centreRow + Int(row + y))
      return found.map(Double.init) ?? plan.tissue.start
    }
    let upper = sample(0, 0) * (1 - right) + sample(1, 0) * right
    let lower = sample(0, 1) * (1 - right) + sample(1, 1) * right
    return upper * (1 - below) + lower * below
  }

  func band(_ across: Double, _ down: Double) -> IceBand {
    IceBand(celsius: celsius(across, down))
  }

  /// Whether the lesion reaches a place.
  func isLesion(_ across: Double, _ down: Double) -> Bool {
    let (place, lesion) = (point(across, down), plan.lesion)
    let parts = [
      place.x * 2 / lesion.width, place.y * 2 / lesion.depth, place.z * 2 / lesion.height,
    ]
    return parts.reduce(0) { $0 + $1 * $1 } <= 1
  }

  /// The structure whose near face passes through a cell, in the order of the plan.
  ///
  /// - Parameters:
  ///   - width: how wide the cell is, in mm.
  ///   - height: how high it is, in mm.
  func structure(
    _ across: Double, _ down: Double, width: Double, height: Double
  ) -> NearbyStructure? {
    let here = point(across, down)
    return plan.structures.first { structure in
      switch structure.place {
      case .point(let place):
        let (x, y) = flat(place)
        return abs(x - across) <= width / 2 && abs(y - down) <= height / 2
          && isInPlane(place, within: height)
      case .beyond(let mm, let direction):
        let (x, y) = flat(Point.centre.moved(1, towards: direction))
        // How much of a cell lies along the direction: one cell of it is drawn, and no more.
        let depth = abs(x) * width + abs(y) * height
        let beyond = here.height(along: direction) - mm
        return depth > 0 && beyond >= -depth / 2 && beyond < depth / 2
      }
    }
  }

  private func isInPlane(_ place: Point, within mm: Double) -> Bool {
    let off: Double =
      switch section.plane {
      case .axial: place.z
      case .coronal: place.y
      case .sagittal: place.x
      }
    return abs(off) <= mm
  }

  /// What the picture should show whole, in mm from the centre: the ice, the lesion, and the near
  /// face of what lies not far from them.
  var reach: (left: Double, right: Double, up: Double, down: Double) {
    let (halfWidth, halfHeight) = (
      plan.lesion.reach(towards: .left),
      section.plane == .axial
        ? plan.lesion.reach(towards: .back) : plan.lesion.reach(towards: .head)
    )
    var reach = (left: halfWidth, right: halfWidth, up: halfHeight, down: halfHeight)
    for row in 0..<section.rows {
      for column in 0..<section.columns
      where (section.celsius(column: column, row: row) ?? 37) <= 0 {
        let (x, y) = (
          Double(column - section.centreColumn), Double(row - section.centreRow)
        )
        reach = (max(reach.left, -x), max(reach.right, x), max(reach.up, -y), max(reach.down, y))
      }
    }
    let far = 8 + max(reach.left, reach.right, reach.up, reach.down)
    for structure in plan.structures {
      guard case .beyond(let mm, let direction) = structure.place, mm <= far else { continue }
      let (x, y) = flat(Point.centre.moved(mm + 1, towards: direction))
      reach = (max(reach.left, -x), max(reach.right, x), max(reach.up, -y), max(reach.down, y))
    }
    return reach
  }
}
