import Canvas
import TestSupport

/// A display that takes its events from steps, each of which may first do something elsewhere; keeps
/// every picture as text.
@MainActor
struct EventScript: QuietDisplay {
  var size = Size(columns: 80, rows: 24)
  var palette = Palette()
  var usesMouse = false
  private var steps: [() -> Event]
  private(set) var pictures: [String] = []

  /// - Parameter steps: What to do before each event, and the event; then the line drops.
  init(_ steps: [() -> Event]) { self.steps = steps }

  /// Keys by their labels.
  static func keys(_ labels: String...) -> [() -> Event] {
    labels.compactMap { Key(label: $0) }.map { key in { .key(key) } }
  }

  /// Typed text.
  static func text(_ text: String) -> [() -> Event] {
    text.map { letter in { .key(.character(letter)) } }
  }

  var last: String { pictures.last ?? "" }

  mutating func show(_ grid: Grid) { pictures.append(grid.plainText) }

  mutating func nextEvent(within limit: Duration?) -> Event {
    steps.isEmpty ? .signal(.hangup) : steps.removeFirst()()
  }
}
