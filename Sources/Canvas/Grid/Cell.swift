/// One cell of the screen: what stands there, and what it means.
///
/// A wide character takes its own cell and the empty one after it, which is its *continuation*.
package struct Cell: Hashable, Sendable {
  /// The scalars of what stands here, its combining marks included; zeros behind the last.
  package let scalars: SIMD4<UInt32>

  /// What the character means.
  package var role: Role

  /// The role whose background shows behind, such as the band of the row under the cursor.
  package var ground: Role?

  /// How many columns the character takes: 1, or 2 when it is wide. A continuation takes none.
  private let width: UInt8

  /// A cell that can always be shown: a character that no cell can hold becomes the inert sign.
  package init(_ character: Character = " ", role: Role = .text, ground: Role? = nil) {
    self.init(Glyph(fitting: character), role: role, ground: ground)
  }

  init(_ glyph: Glyph, role: Role, ground: Role?) {
    self.scalars = glyph.scalars
    self.role = role
    self.ground = ground
    self.width = UInt8(glyph.columns)
  }

  private init(continuing cell: Cell) {
    self.scalars = Glyph.space.scalars
    self.role = cell.role
    self.ground = cell.ground
    self.width = 0
  }

  package static let blank = Cell()

  /// What stands here: one terminal cell's worth, its combining marks included.
  package var character: Character { scalars.character }

  /// How many columns the character takes: 1, or 2 when it is wide. A continuation takes none.
  package var columns: Int { Int(width) }

  /// Whether this is the second half of the wide character to the left.
  package var isContinuation: Bool { width == 0 }

  /// Whether one printable character of ASCII stands here, without marks.
  var isPlain: Bool {
    width == 1 && scalars[1] == 0 && scalars[0] >= 0x20 && scalars[0] < 0x7F
  }

  /// The second half of this wide cell.
  var continuation: Cell { Cell(continuing: self) }

  /// The same place with nothing written on it.
  var cleared: Cell { Cell(.space, role: role, ground: ground) }
}
