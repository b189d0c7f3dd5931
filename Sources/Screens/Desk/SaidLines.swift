internal import Canvas

/// What row 23 said since the start, the last first; kept in memory only.
struct SaidLines: Hashable, Sendable {
  private var lines: [String] = []

  /// So many are kept.
  private static let most = 200

  mutating func add(_ notice: Notice, at now: Moment) {
    lines.insert("\(now.clock)  \(notice.text)", at: 0)
    if lines.count > Self.most { lines.removeLast() }
  }

  var help: Help {
    Help(
      title: "Log",
      parts: [
        Help.Part(
          heading: lines.isEmpty ? "NOTHING WAS SAID YET" : "LAST FIRST",
          lines: lines.isEmpty ? [.text("Notices are kept here.")] : lines.map(Help.Line.text))
      ],
      says: "Notices since the start, the last first. Typing filters.")
  }
}
