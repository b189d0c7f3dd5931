internal import Canvas
internal import IceBall

/// The ice in one plane, drawn in cells twice as high as wide: the bands of cold, the outline of the
/// lesion, the probes, and the near faces of what must not freeze.
///
///     -----==o====##########====o==-----
///     -----=o===+=##########=+===o=-----
///     -----o====================o-----
struct IcePicture {
  private let slice: IceSlice
  private let isDrawn: Bool
  /// How many mm a column is wide; a row is twice as high.
  let scale: Double
  private let room: Size
  /// The cell in whose middle the centre of the lesion lies.
  private let centre: (row: Double, column: Double)

  /// - Parameter isDrawn: whether shades and half blocks may stand for the ASCII signs.
  init(_ slice: IceSlice, in room: Size, isDrawn: Bool) {
    self.slice = slice
    self.isDrawn = isDrawn
    self.room = room
    let reach = slice.reach
    let (width, height) = (reach.left + reach.right, reach.up + reach.down)
    let (columns, rows) = (Double(max(1, room.columns)), Double(max(1, room.rows)))
    scale =
      Self.scales.first { $0 * columns >= width + $0 && $0 * 2 * rows >= height + $0 }
      ?? Self.scales[Self.scales.count - 1]
    centre = (
      ((rows - 1) / 2 - (reach.down - reach.up) / 4 / scale).rounded(),
      ((columns - 1) / 2 - (reach.right - reach.left) / 2 / scale).rounded()
    )
  }

  /// What a column may stand for, in mm, so that it can be said in a word.
  private static let scales = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20]

  var grid: Grid {
    var grid = Grid(room)
    for row in 0..<room.rows {
      for column in 0..<room.columns {
        let (character, role) = cell(row, column)
        if character != " " { grid[row, column] = Cell(character, role: role) }
      }
    }
    for probe in slice.plan.probes { mark(probe, on: &grid) }
    return grid
  }

  /// The place that the middle of a cell stands for.
  private func place(_ row: Int, _ column: Int) -> (across: Double, down: Double) {
    ((Double(column) - centre.column) * scale, (Double(row) - centre.row) * 2 * scale)
  }

  private func cell(_ row: Int, _ column: Int) -> (Character, Role) {
    let (x, y) = place(row, column)
    if let structure = slice.structure(x, y, width: scale, height: 2 * scale) {
      return (structure.letter, .iceGuard)
    }
    if isOutline(x, y) { return ("o", .iceLesion) }
    guard isDrawn else {
      let band = slice.band(x, y)
      return (band.sign(isDrawn: false), band.role)
    }
    let (upper, lower) = (slice.band(x, y - scale / 2), slice.band(x, y + scale / 2))
    guard upper == lower else { return IceBand.halves(upper, lower) }
    return (upper.sign(isDrawn: true), upper.role)
  }

  private func isOutline(_ x: Double, _ y: Double) -> Bool {
    guard slice.isLesion(x, y) else { return false }
    let beside = [(x - scale, y), (x + scale, y), (x, y - 2 * scale), (x, y + 2 * scale)]
    return beside.contains { !slice.isLesion($0.0, $0.1) }
  }

  /// The cold part of a probe, as far as it shows in this plane or before and behind it.
  private func mark(_ probe: Probe, on grid: inout Grid) {
    let (start, end) = (slice.flat(probe.shoulder), slice.flat(probe.tip))
    let length = max(abs(end.across - start.across), abs(end.down - start.down))
    let steps = max(1, Int((length / scale).rounded(.up)))
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      let x = start.across + (end.across - start.across) * part
      let y = start.down + (end.down - start.down) * part
      let column = (x / scale + centre.column).rounded()
      let row = (y / (2 * scale) + centre.row).rounded()
      guard column >= 0, column < Double(room.columns), row >= 0, row < Double(room.rows) else {
        continue
      }
      grid[Int(row), Int(column)] = Cell("+", role: .iceProbe)
    }
  }
}

extension NearbyStructure {
  /// The letter that stands for it in the picture.
  var letter: Character {
    switch kind {
    case .canal: "c"
    case .nerve: "n"
    case .skin: "s"
    case .bowel: "b"
    case .cartilage: "j"
    case .other: "x"
    }
  }
}

extension IceSection.Plane {
  /// The plane with how it lies on the screen. The patient's left is at the right as on all images,
  /// and in the sagittal plane the head is up.
  var words: String {
    switch self {
    case .axial: "axial, front up"
    case .coronal: "coronal, head up"
    case .sagittal: "sagittal, front left"
    }
  }
}
