extension IceSection {
  /// The picture of a plane, out of a box whose corners lie on whole millimetres.
  init(_ plane: Plane, of field: ColdField) {
    let box = field.box
    // One millimetre within the walls every sample lies between the middles of cells, at 1 mm and at 2.
    func samples(_ corner: Double, _ cells: Int) -> ClosedRange<Int> {
      let first = Int(corner.rounded(.up)) + 1
      return first...(first + max(Int(Double(cells) * box.mm) - 2, 0))
    }
    let x = samples(box.corner.x, box.across)
    let y = samples(box.corner.y, box.deep)
    let z = samples(box.corner.z, box.high)
    let across = plane == .sagittal ? y : x
    let down = plane == .axial ? y : -z.upperBound ... -z.lowerBound
    var celsius: [Float] = []
    celsius.reserveCapacity(across.count * down.count)
    for row in down {
      for column in across {
        let (across, down) = (Double(column), Double(row))
        let place =
          switch plane {
          case .axial: Point(across, down, 0)
          case .coronal: Point(across, 0, -down)
          case .sagittal: Point(0, across, -down)
          }
        celsius.append(field.celsius(at: place))
      }
    }
    self.init(
      plane: plane, columns: across.count, rows: down.count, centreColumn: -across.lowerBound,
      centreRow: -down.lowerBound, celsius: celsius)
  }
}
