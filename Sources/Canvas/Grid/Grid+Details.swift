/// A part of a picture that may follow a moment later than the rest, such as the help on what the
/// cursor came to.
struct Detail: Hashable, Sendable {
  /// What it is a detail of: only a picture that has the same one can lend its own.
  let name: String
  let box: Box
}

extension Grid {
  /// Lets what stands in a box follow once the keys rest.
  ///
  /// - Parameter name: what it is a detail of, such as `case.help`.
  package mutating func postpone(_ box: Box, as name: String) {
    let box = box.clipped(to: self.box)
    if !box.isEmpty { details.append(Detail(name: name, box: box)) }
  }

  /// Takes it all back: what lies over a part of the picture is painted at once.
  package mutating func postponeNothing() { details = [] }

  /// This picture with what stood in its details before, wherever the earlier picture had the same
  /// one in the same place. The ground behind it, and the cursor, are those of this picture.
  package func withDetails(of earlier: Grid?) -> Grid {
    guard let earlier, earlier.size == size else { return self }
    var picture = self
    for detail in details where earlier.details.contains(detail) {
      picture.lend(detail.box, from: earlier)
    }
    return picture
  }

  private mutating func lend(_ box: Box, from earlier: Grid) {
    for row in box.row..<box.endRow {
      let columns = box.column..<box.endColumn
      let lent = zip(earlier.row(row).dropFirst(box.column), columns).map { cell, column in
        var cell = cell
        cell.ground = self[row, column].ground
        return cell
      }
      put(lent[...], row: row, column: box.column)
    }
  }
}
