internal import Canvas
internal import Rules

/// The drawing itself: spine, pelvis and proximal femora from the front, so that the patient's
/// right is on the reader's left. Places stand in it as boxes for three characters.
enum Skeleton {
  static let size = Size(columns: 40, rows: 20)

  /// What stands around the boxes. Both halves mirror one another about the middle of the spine.
  static let lines = [
    "            R       from front      L",
    "",
    "",
    "",
    "",
    "",
    "           ala                       ala",
    "             .----.             .----.",
    "            /      \\           /      \\",
    "           |  ilium |         | ilium  |",
    "            \\      /           \\      /",
    "             \\     acet     acet     /",
    "            .-(   )-----   -----(   )-.",
    "                 \\       |       /",
    "            prox. \\isch.   isch./ prox.",
    "             | |   '----' '----'   | |",
    "",
    "            shaft                 shaft",
    "             | |                   | |",
    "             |_|                   |_|",
  ]

  /// Where the box of a place begins; nothing for a place that is not drawn.
  static func position(of place: FigurePlace) -> Position? {
    switch place {
    case .level(let level):
      guard let index = VertebralLevel.allCases.firstIndex(of: level) else { return nil }
      return index < upperLevels
        ? Position(row: index, column: 5)
        : Position(row: index - upperLevels + 1, column: middle - 2)
    case .bone(let bone, let side):
      let (row, column) = rightPosition(of: bone)
      return Position(row: row, column: side == .right ? column : 2 * middle - column - 4)
    case .listed: return nil
    }
  }

  /// C0 to T12 stand in a column of their own.
  private static let upperLevels = 20
  private static let middle = 25

  private static func rightPosition(of bone: FigureBone) -> (row: Int, column: Int) {
    switch bone {
    case .ala: (6, 14)
    case .ilium: (8, 14)
    case .acetabulum: (11, 14)
    case .proximalFemur: (13, 12)
    case .pelvisOther: (13, 19)
    case .femurOther: (16, 12)
    }
  }

  /// The uppermost segments are round, so that the eye finds the neck.
  static func brackets(of place: FigurePlace) -> (String, String) {
    switch place {
    case .level(.c0), .level(.c1), .level(.c2): ("(", ")")
    case .level, .bone, .listed: ("[", "]")
    }
  }
}
