internal import Canvas

/// That minutes were written: what they are called, then the folder. Where the row has no room the end
/// of the folder stands behind dots, so that no folder is named that is another one.
struct WrittenMinutes: Hashable, Sendable {
  /// What became of the meeting: `Closed, 2 not reached. `; empty while it goes on.
  let standing: String
  let files: String
  let folder: String

  var words: String {
    standing + minutes + (folder.isEmpty ? "" : Self.link + folder)
  }

  /// The words in a row of that width.
  func words(in width: Int) -> String {
    if words.columns <= width || folder.isEmpty { return words }
    // What became of the meeting stands on the agenda as well.
    for head in [standing + minutes, minutes] {
      let room = width - head.columns - Self.link.columns - Self.dots.columns
      if room >= Self.least { return head + Self.link + Self.dots + end(room) }
    }
    return [standing + minutes, minutes].first { $0.columns <= width } ?? files
  }

  private func end(_ room: Int) -> String {
    var end = folder
    while end.columns > room { end.removeFirst() }
    return end
  }

  private var minutes: String { "Minutes, without names: \(files)" }
  private static let link = " in "
  private static let dots = "..."
  /// So much of a folder says where to look.
  private static let least = 10
}
