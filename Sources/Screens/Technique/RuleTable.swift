internal import Canvas
internal import Logic
internal import Rules

/// Every rule as a row and every technique that applies as a column, for screens with the room.
/// What bears on a verdict comes first, by what it does; what bears on none comes last.
struct RuleTable {
  /// The columns of one technique.
  static let cell = 11

  enum Row {
    case heading(String)
    case rule(String, [Cell?])
  }

  /// How a rule stands for one technique.
  struct Cell {
    let sign: Sign
    let word: String

    /// Whether it bears on the verdict, or holds.
    var isQuiet: Bool { sign == .ok || sign == .neutral }
  }

  let techniques: [Technique]
  let rows: [Row]

  init(_ assessed: [TechniqueAssessment]) {
    let applicable = assessed.filter { $0.verdict != .notApplicable }
    techniques = applicable.map(\.technique)
    let rules = applicable.flatMap { $0.trace.map(\.rule) + $0.holds.map(\.rule) }.uniqued
    let lines = rules.map { rule in
      (rule: rule, cells: applicable.map { Self.cell(rule, $0) })
    }
    let isLoud: ([Cell?]) -> Bool = { cells in
      cells.contains { cell in cell.map { !$0.isQuiet } ?? false }
    }
    var rows: [Row] = []
    for (effect, heading) in Self.headings {
      let group = lines.filter { $0.rule.effect.name == effect && isLoud($0.cells) }
      guard !group.isEmpty else { continue }
      rows.append(.heading(heading))
      rows += group.map { .rule($0.rule.says, $0.cells) }
    }
    let quiet = lines.filter { !isLoud($0.cells) }
    if !quiet.isEmpty {
      rows.append(.heading("MET, EXCLUDED, OR NOT SO"))
      rows += quiet.map { .rule($0.rule.says, $0.cells) }
    }
    self.rows = rows
  }

  private static let headings = [
    ("scope", "SCOPE"), ("block", "CONTRAINDICATIONS"), ("requirement", "REQUIREMENTS"),
    ("indication", "INDICATIONS"), ("reservation", "CAUTIONS"), ("hold", "HOLDS"),
  ]

  private static func cell(_ rule: Rule, _ assessed: TechniqueAssessment) -> Cell? {
    if let hold = assessed.holds.first(where: { $0.rule.id == rule.id }) {
      return Cell(sign: hold.truth == .yes ? .bad : .unknown, word: "HOLD")
    }
    guard let reason = assessed.trace.first(where: { $0.rule.id == rule.id }) else { return nil }
    return cell(rule.effect, reason.truth)
  }

  private static func cell(_ effect: Rules.Effect, _ truth: Truth) -> Cell? {
    switch effect {
    case .scope, .requirement:
      switch truth {
      case .yes: Cell(sign: .ok, word: "yes")
      case .no: Cell(sign: .bad, word: "no")
      case .unknown: Cell(sign: .unknown, word: "needed")
      }
    case .indication:
      switch truth {
      case .yes: Cell(sign: .ok, word: "yes")
      case .no: Cell(sign: .neutral, word: "no")
      case .unknown: Cell(sign: .unknown, word: "for it")
      }
    case .block, .reservation:
      switch truth {
      case .yes: Cell(sign: .bad, word: effect == .block ? "forbids" : "caution")
      case .no: Cell(sign: .ok, word: "no")
      case .unknown: Cell(sign: .unknown, word: effect == .block ? "forbids" : "caution")
      }
    case .note, .hold, .referral, .sessionLimit: nil
    }
  }
}

extension RuleTable {
  /// Draws the table from a row on; the column of the technique under the cursor is marked.
  func draw(on grid: inout Grid, in box: Box, from start: Int, here: Technique?) {
    guard box.rows > 2 else { return }
    let labels = max(20, box.columns - techniques.count * Self.cell - 1)
    let room = box.rows - 2
    let first = max(0, min(start, rows.count - room))
    let left = rows.count - first - room
    grid.rule(
      "Every rule, by what it does", note: left > 0 ? "PgDn \(left) more" : "", row: box.row,
      column: box.column, width: box.columns)
    for (number, technique) in techniques.enumerated() {
      let isHere = technique == here
      grid.write(
        (isHere ? ">" : " ") + technique.shortLabel, row: box.row + 1,
        column: box.column + labels + number * Self.cell - 1,
        role: isHere ? .textStrong : .textDim, width: Self.cell)
    }
    for (offset, row) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(row, on: &grid, in: box, row: box.row + 2 + offset, labels)
    }
  }

  private func draw(
    _ line: Row, on grid: inout Grid, in box: Box, row: Int, _ labels: Int
  ) {
    switch line {
    case .heading(let heading):
      grid.write(heading, row: row, column: box.column + 1, role: .frameTitle)
    case .rule(let says, let cells):
      grid.write(says.clipped(to: labels - 4), row: row, column: box.column + 2)
      for (number, cell) in cells.enumerated() {
        guard let cell else { continue }
        grid.write(
          [Span(cell.sign.text, cell.sign.role), " ", Span(cell.word)], row: row,
          column: box.column + labels + number * Self.cell, width: Self.cell - 1)
      }
    }
  }
}
