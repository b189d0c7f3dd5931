internal import Canvas
internal import Rules

/// PgDn and PgUp: as far as the page shows rows.
extension TechniqueStep {
  /// Goes a page further in what is shown: the changes of the flips, else the reasons.
  mutating func turnPage(by pages: Int, in file: OpenCase, _ room: Size) {
    if showsFlips {
      turnFlips(by: pages, in: file, room)
    } else if showsTable {
      let body = room.rows - 2
      moveInTable(by: pages * max(1, body - (body > 30 ? 9 : 6) - 4), in: file)
    } else {
      scrollReasons(by: pages, in: file, room)
    }
  }

  /// Goes on until the cursor is a page of rows further, or at the end.
  private mutating func turnFlips(by pages: Int, in file: OpenCase, _ room: Size) {
    guard let page = flips(file) else { return }
    let width = (room.columns >= 170 ? 112 : room.columns) - 2
    let last = page.choices.count - 1
    func line(_ step: TechniqueStep) -> Int {
      FlipLines(page, here: step.choice(page), width: width).cursor ?? 0
    }
    flipRow = max(0, min(last, flipRow))
    let start = line(self)
    while (pages < 0 ? flipRow > 0 : flipRow < last),
      abs(line(self) - start) < max(1, room.rows - 5)
    {
      flipRow += pages.signum()
    }
  }

  /// Scrolls the reasons by as many rows as they have, never beyond their end.
  private mutating func scrollReasons(by pages: Int, in file: OpenCase, _ room: Size) {
    guard let selected = selected(file) else { return }
    let body = room.rows - 2
    let isWide = room.columns >= 110
    let list = techniques(file).count + 1
    let rows =
      isWide ? body : body >= list + 12 ? body - list : body - max(2, body / 3)
    let width = isWide ? room.columns - max(76, room.columns * 2 / 5) - 2 : room.columns - 2
    let shown = max(1, rows - 1)
    let count = Reasons(selected, file, showsTrace: showsTrace).lines(width: width).count
    scroll = max(0, min(max(0, count - shown), scroll + pages * max(1, shown - 1)))
  }
}
