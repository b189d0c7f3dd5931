internal import Canvas

/// A click on a place of the figure: the cursor goes there, and once more shows the lesion there.
enum FigureClick {
  private static let prefix = "figure at "

  /// What a link to a place that is drawn runs.
  static func command(_ place: FigurePlace) -> String? {
    FigurePlace.drawn.firstIndex(of: place).map { prefix + String($0) }
  }

  /// The place of a link; nothing where it is no link to one.
  static func place(_ command: String) -> FigurePlace? {
    guard command.hasPrefix(prefix), let index = Int(command.dropFirst(prefix.count)),
      FigurePlace.drawn.indices.contains(index)
    else { return nil }
    return FigurePlace.drawn[index]
  }
}

extension Desk {
  mutating func go(to place: FigurePlace) -> [Effect] {
    guard let file else { return [] }
    return work(inFigure: file) { work in
      if work.figure.hasKeys, work.figure.place == place {
        work.chosen = work.figure.lesion(work.file)?.index
      } else {
        work.figure.hasKeys = true
        work.figure.go(to: place)
      }
    }
  }
}
