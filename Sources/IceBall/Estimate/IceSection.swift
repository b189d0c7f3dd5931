/// One picture through the lesion's centre: the least temperature that every spot has had, sampled each millimetre.
///
/// Rows run down and columns to the right as on a screen: axial from the feet (the patient's left at the right, the back
/// at the bottom), coronal from the front (left at the right, head at the top), sagittal from the left (back at the
/// right, head at the top).
package struct IceSection: Sendable, Hashable {
  /// The three planes.
  package enum Plane: String, Sendable, Hashable, CaseIterable {
    case axial, coronal, sagittal
  }

  /// Which plane it is.
  package let plane: Plane
  /// How many samples a row has; they lie 1 mm apart.
  package let columns: Int
  /// How many rows it has; they lie 1 mm apart.
  package let rows: Int
  /// The column whose samples lie on the lesion's centre.
  package let centreColumn: Int
  /// The row whose samples lie on the lesion's centre.
  package let centreRow: Int
  /// The temperatures in °C, row after row.
  package let celsius: [Float]

  /// The temperature of a sample, or nil outside the picture, where the tissue is warm.
  package func celsius(column: Int, row: Int) -> Float? {
    guard column >= 0, column < columns, row >= 0, row < rows else { return nil }
    return celsius[row * columns + column]
  }

  /// Where a sample lies in the patient.
  package func place(column: Int, row: Int) -> Point {
    let (across, down) = (Double(column - centreColumn), Double(row - centreRow))
    return switch plane {
    case .axial: Point(across, down, 0)
    case .coronal: Point(across, 0, -down)
    case .sagittal: Point(0, across, -down)
    }
  }
}
