internal import Canvas

/// The line of keys at the foot of the screen: what matters most, and never more than fits.
struct KeyHints {
  let lines: [KeyLine]
  /// The mode that is named before the keys, such as `EDIT`.
  var mode: String?

  /// One place in the line.
  private struct Item {
    var keys: [Key]
    /// The commands of the keys.
    var ids: [String]
    let hint: Hint
    let isOff: Bool

    var text: String { keys.map(\.label).joined(separator: " ") + " " + hint.words }
  }

  /// Draws the line; a click on a hint does what its key does.
  func draw(on grid: inout Grid, row: Int) {
    let shown = shown(width: grid.size.columns)
    grid.write(spans(shown), row: row, column: 0)
    var column = start.columns
    for item in shown {
      let box = Box(row: row, column: column, rows: 1, columns: item.text.columns)
      if let first = item.ids.first { grid.link(box, to: first) }
      var place = column
      for (key, id) in zip(item.keys, item.ids) {
        grid.link(Box(row: row, column: place, rows: 1, columns: key.label.columns), to: id)
        place += key.label.columns + 1
      }
      column += item.text.columns + 2
    }
  }

  /// The line, cut between two hints where room is short; the keys of the help always come last.
  func spans(width: Int) -> [Span] { spans(shown(width: width)) }

  private func shown(width: Int) -> [Item] {
    let items = items
    let last = items.filter { $0.hint == .help }
    var room = width - 1 - (mode.map { $0.columns + 2 } ?? 0)
    room -= last.reduce(0) { $0 + $1.text.columns }
    var kept: [Int] = []
    let others = items.indices.filter { items[$0].hint != .help }
    for index in others.sorted(by: { items[$0].hint.rank < items[$1].hint.rank }) {
      let needed = items[index].text.columns + 2
      guard needed <= room else { continue }
      room -= needed
      kept.append(index)
    }
    return others.filter(kept.contains).map { items[$0] } + last
  }

  private func spans(_ shown: [Item]) -> [Span] {
    start
      + shown.enumerated().flatMap { number, item in
        spans(item, isFirst: number == 0)
      }
  }

  private var start: [Span] {
    mode.map { [" ", Span($0, .frameTitle), "  "] } ?? [" "]
  }

  private func spans(_ item: Item, isFirst: Bool) -> [Span] {
    let keys = item.keys.map(\.label).joined(separator: " ")
    let gap: [Span] = isFirst ? [] : ["  "]
    return gap + [
      Span(keys, item.isOff ? .keyOff : .keyName),
      Span(" " + item.hint.words, item.isOff ? .keyOff : .keyLabel),
    ]
  }

  /// Commands with the same words share an item, each with its first key.
  private var items: [Item] {
    var items: [Item] = []
    for line in lines {
      guard let hint = line.hint, let key = line.keys.first else { continue }
      if let index = items.firstIndex(where: { $0.hint.words == hint.words }) {
        items[index].keys.append(key)
        items[index].ids.append(line.id)
      } else {
        items.append(Item(keys: [key], ids: [line.id], hint: hint, isOff: line.whyOff != nil))
      }
    }
    return items
  }
}

extension Hint {
  /// How to the keys that are not in the line; never left out.
  static let help = Hint("keys", rank: 0)
}
