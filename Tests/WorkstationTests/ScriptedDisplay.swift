import Canvas
import TestSupport

/// A display that presses keys from a script and keeps every picture, for the loop without a
/// terminal.
@MainActor
struct ScriptedDisplay: QuietDisplay {
  var size = Size(columns: 80, rows: 24)
  var palette = Palette()
  var usesMouse = false
  private var keys: [Key]
  /// Called with every picture, as it is shown.
  private let onShow: (Grid) -> Void

  init(keys labels: [String], onShow: @escaping (Grid) -> Void) {
    keys = labels.compactMap { Key(label: $0) }
    self.onShow = onShow
  }

  mutating func show(_ grid: Grid) { onShow(grid) }

  /// The next key of the script; after the last one, the line drops.
  mutating func nextEvent(within limit: Duration?) -> Event {
    keys.isEmpty ? .signal(.hangup) : .key(keys.removeFirst())
  }
}
