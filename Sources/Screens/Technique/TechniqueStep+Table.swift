internal import Canvas
internal import Logic
internal import Rules

/// The page with every rule as a row and every technique as a column; below it the rule under the
/// cursor in full, as it stands for the technique under the cursor.
extension TechniqueStep {
  var showsTable: Bool { page == .compare && pane == .table }

  /// The rows that can be gone to, by their place in the table.
  private func ruleRows(_ table: RuleTable) -> [Int] {
    table.rows.indices.filter { number in
      guard case .rule(_, let cells) = table.rows[number] else { return false }
      return !hidesQuiet || cells.contains { $0.map { !$0.isQuiet } ?? false }
    }
  }

  private func table(_ file: OpenCase) -> RuleTable { RuleTable(techniques(file)) }

  /// The rule under the cursor, and its place in the table.
  private func ruleHere(_ table: RuleTable) -> (rule: Rule, row: Int)? {
    let rows = ruleRows(table)
    guard !rows.isEmpty else { return nil }
    let row = rows[max(0, min(tableRow, rows.count - 1))]
    guard case .rule(let rule, _) = table.rows[row] else { return nil }
    return (rule, row)
  }

  mutating func moveInTable(by distance: Int, in file: OpenCase) {
    let last = ruleRows(table(file)).count - 1
    tableRow = max(0, min(last, min(tableRow, last) + distance))
  }

  /// Turns to the technique so many columns further; those that do not apply have no column.
  mutating func turnColumn(by distance: Int, in file: OpenCase) {
    let columns = table(file).techniques
    guard !columns.isEmpty else { return }
    let here = selected(file).flatMap { columns.firstIndex(of: $0.technique) } ?? 0
    select(columns[max(0, min(columns.count - 1, here + distance))], in: file)
  }

  /// The field that decides the rule under the cursor: the first fact of it that is not known, or
  /// what lifts the hold, else the first fact that it reads.
  func placeOfRule(_ file: OpenCase) -> FactPlace? {
    guard let rule = ruleHere(table(file))?.rule, let selected = selected(file) else { return nil }
    let facts: [FactName]
    if let hold = selected.holds.first(where: { $0.rule.id == rule.id }) {
      facts = hold.waitsFor + rule.when.facts
    } else if let reason = selected.trace.first(where: { $0.rule.id == rule.id }) {
      facts = (reason.facts.filter { $0.reading == .unknown } + reason.facts).map(\.name)
    } else {
      facts = rule.when.facts
    }
    return facts.lazy.compactMap { file.catalogue[$0] }.compactMap { declaration in
      declaration.scope == .study
        ? file.record.studies.last.map { FactPlace(.study($0.id), declaration.name) }
        : file.place(of: declaration)
    }.first
  }

  // MARK: Drawing

  func drawTable(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    guard box.rows > 6, let selected = selected(file) else { return }
    let table = table(file)
    let (above, below) = box.splitRows(bottom: box.rows > 30 ? 9 : 6)
    let frame = RuleTable.Frame(table, above, leastLabel: 32, here: selected.technique)
    let rules = Set(ruleRows(table))
    let visible = table.rows.indices.filter { number in
      // A heading stands where the rule below it does.
      if case .heading = table.rows[number] { return rules.contains(number + 1) }
      return rules.contains(number)
    }
    let here = ruleHere(table)
    let cursor = here.flatMap { visible.firstIndex(of: $0.row) } ?? 0
    let window = Window(of: visible.count, around: cursor, rows: above.rows - 3)
    let isCut = window.range.count < visible.count
    grid.rule(
      "Every rule, by what it does",
      note: isCut
        ? "rows \(window.range.lowerBound + 1)-\(window.range.upperBound) of \(visible.count)" : "",
      row: above.row, column: above.column, width: above.columns)
    table.drawNames(on: &grid, frame, row: above.row + 1, here: selected.technique)
    drawVerdicts(table, file, on: &grid, frame, row: above.row + 2)
    for (offset, place) in window.range.enumerated() {
      let row = above.row + 3 + offset
      table.draw(table.rows[visible[place]], on: &grid, frame, row: row)
      guard visible[place] == here?.row else { continue }
      grid.write(">", row: row, column: above.column + 1, role: .cursorGutter)
      grid.lay(
        .cursorRow, behind: Box(row: row, column: above.column, rows: 1, columns: above.columns))
      grid.cursor = Position(row: row, column: above.column + 1)
    }
    if let rule = here?.rule { drawRule(rule, selected, file, on: &grid, in: below) }
  }

  private func drawVerdicts(
    _ table: RuleTable, _ file: OpenCase, on grid: inout Grid, _ frame: RuleTable.Frame, row: Int
  ) {
    grid.write("VERDICT", row: row, column: frame.box.column + 1, role: .frameTitle)
    for number in frame.shown {
      guard let assessed = file.lesionAssessment?[table.techniques[number]] else { continue }
      let line = TechniqueLine(assessed, file)
      grid.write(
        assessed.verdict.shortLabel, row: row, column: frame.column(of: number), role: line.role,
        width: RuleTable.cell - 1)
    }
  }

  private func drawRule(
    _ rule: Rule, _ selected: TechniqueAssessment, _ file: OpenCase, on grid: inout Grid,
    in box: Box
  ) {
    grid.rule(
      "The rule for \(selected.technique.label.lowercased())", row: box.row, column: box.column,
      width: box.columns)
    let width = box.columns - 2
    let lines = Reasons(selected, file, showsTrace: true).lines(of: rule, width: width)
    for (offset, line) in lines.prefix(box.rows - 1).enumerated() {
      grid.write(line, row: box.row + 1 + offset, column: box.column + 1, width: width)
    }
  }
}

extension Verdict {
  /// In ten columns, for the head of a column.
  fileprivate var shortLabel: String {
    switch self {
    case .indicated: "INDICATED"
    case .possible: "POSSIBLE"
    case .undecided: "UNDECIDED"
    case .notIndicated: "NOT INDIC."
    case .contraindicated: "CONTRAIND."
    case .notApplicable: "N/A"
    }
  }
}

extension Work<TechniqueStep> {
  /// Goes to the field that decides the rule under the cursor of the table.
  mutating func goToFactOfRule() {
    guard let place = step.placeOfRule(file) else { return }
    reply.goTo = place
    say("\(file.catalogue.label(of: place.fact)): 3 comes back to the table.")
  }
}
