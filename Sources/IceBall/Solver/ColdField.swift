/// The least temperature that every cell of a box has had.
package struct ColdField: Sendable, Hashable {
  package let box: IceBox
  /// In °C, from right to left, then front to back, then feet to head.
  package let celsius: [Float]
  /// What it is outside the box, in °C.
  let outside: Float

  /// The volume at or below a temperature in °C, in cm³.
  ///
  /// A cell that the isotherm crosses counts with the part that lies behind it: by whole cells a thin ball of ice would
  /// grow in steps of a whole layer.
  package func volume(atOrBelow limit: Double) -> Double {
    let limit = Float(limit)
    let (row, plane) = (box.across, box.across * box.deep)
    var cells = 0.0
    celsius.withUnsafeBufferPointer { field in
      for z in 0..<box.high {
        for y in 0..<box.deep {
          var at = z * plane + y * row
          let isInner = z > 0 && z + 1 < box.high && y > 0 && y + 1 < box.deep
          for x in 0..<box.across {
            let below = limit - field[at]
            if isInner, x > 0, x + 1 < box.across {
              let (u, v, w) = (
                field[at + 1] - field[at - 1], field[at + row] - field[at - row],
                field[at + plane] - field[at - plane]
              )
              let change = (u * u + v * v + w * w) / 4
              // Half a cell's diagonal is the farthest that the isotherm can lie and still cross it.
              if below * below < change {
                let part = 0.5 + below / max(change.squareRoot(), 1e-6)
                cells += Double(min(max(part, 0), 1))
              } else if below >= 0 {
                cells += 1
              }
            } else if below >= 0 {
              cells += 1
            }
            at += 1
          }
        }
      }
    }
    return cells * box.mm * box.mm * box.mm / 1000
  }

  /// The temperature at a place in °C, between the eight nearest cells.
  package func celsius(at place: Point) -> Float {
    let x = (place.x - box.corner.x) / box.mm - 0.5
    let y = (place.y - box.corner.y) / box.mm - 0.5
    let z = (place.z - box.corner.z) / box.mm - 0.5
    guard x >= 0, y >= 0, z >= 0, x <= Double(box.across - 1), y <= Double(box.deep - 1),
      z <= Double(box.high - 1)
    else { return outside }
    let (i, j, k) = (
      min(Int(x), max(box.across - 2, 0)), min(Int(y), max(box.deep - 2, 0)),
      min(Int(z), max(box.high - 2, 0))
    )
    let (u, v, w) = (Float(x - Double(i)), Float(y - Double(j)), Float(z - Double(k)))
    let row = box.across
    let plane = box.across * box.deep
    let at = k * plane + j * row + i
    return celsius.withUnsafeBufferPointer { cells in
      func along(_ from: Int) -> Float { cells[from] * (1 - u) + cells[from + 1] * u }
      let near = along(at) * (1 - v) + along(at + row) * v
      let far = along(at + plane) * (1 - v) + along(at + plane + row) * v
      return near * (1 - w) + far * w
    }
  }
}
