/// One cell of the screen: what stands there, and what it means.
///
/// A wide character takes its own cell and the empty one after it, which is its *continuation*.
package struct Cell: Hashable, Sendable {
  /// What stands here: one terminal cell's worth, its combining marks included.
  package let character: Character

  /// What the character means.
  package var role: Role

  /// The role whose background shows behind, such as the band of the row under the cursor.
  package var ground: Role?

  /// Whether this is the second half of the wide character to the left.
  package let isContinuation: Bool

  /// A cell that can always be shown: a character that no cell can hold becomes the inert sign.
  package init(_ character: Character = " ", role: Role = .text, ground: Role? = nil) {
    self.init(Glyph(fitting: character), role: role, ground: ground)
  }

  init(_ glyph: Glyph, role: Role, ground: Role?) {
    self.character = glyph.character
    self.role = role
    self.ground = ground
    self.isContinuation = false
  }

  private init(continuing cell: Cell) {
    self.character = " "
    self.role = cell.role
    self.ground = cell.ground
    self.isContinuation = true
  }

  package static let blank = Cell()

  /// How many columns the character takes: 1, or 2 when it is wide. A continuation takes none.
  package var columns: Int { isContinuation ? 0 : character.columns }

  /// The second half of this wide cell.
  var continuation: Cell { Cell(continuing: self) }

  /// The same place with nothing written on it.
  var cleared: Cell { Cell(role: role, ground: ground) }
}
