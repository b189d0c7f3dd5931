internal import Canvas
internal import Logic
internal import Rules

/// The page that says what would change the verdict of the technique under the cursor.
extension TechniqueStep {
  /// What would change it: as worked out last while the case is the same, else anew.
  func flips(_ file: OpenCase) -> FlipPage? {
    guard let technique = selected(file)?.technique else { return nil }
    if let found, found.flips.technique == technique, found.record == file.record,
      found.includesFixed == includesFixed, foundFor == file.lesion?.id
    {
      return found
    }
    return FlipPage(technique, file, includesFixed: includesFixed)
  }

  /// The change under the cursor.
  func choice(_ page: FlipPage) -> FlipPage.Choice? {
    let choices = page.choices
    return choices.isEmpty ? nil : choices[min(flipRow, choices.count - 1)]
  }

  /// - Parameter note: how the page is turned, where that is not as on the step.
  func drawFlips(_ file: OpenCase, on grid: inout Grid, in box: Box, note: String? = nil) {
    guard box.rows > 3, let page = flips(file), let selected = selected(file) else { return }
    grid.rule(
      "What would change \(selected.technique.label.lowercased()): \(selected.verdict.label)",
      note: note ?? file.naming("{technique.edit} goes there"), row: box.row, column: box.column,
      width: box.columns)
    let (list, foot) = box.splitRows(top: 1).bottom.splitRows(bottom: 1)
    let width = list.columns >= 170 ? 112 : list.columns
    drawWhy(selected, file, on: &grid, in: list.splitColumns(left: width).right)
    let lines = FlipLines(page, here: choice(page), width: width - 2)
    let window = Window(of: lines.rows.count, around: lines.cursor ?? 0, rows: list.rows)
    for (offset, number) in window.range.enumerated() {
      let row = list.row + offset
      grid.write(lines.rows[number], row: row, column: list.column + 1, width: width - 2)
      if number == lines.cursor {
        grid.write(">", row: row, column: list.column + 1, role: .cursorGutter)
        grid.lay(.cursorRow, behind: Box(row: row, column: list.column, rows: 1, columns: width))
        grid.cursor = Position(row: row, column: list.column + 1)
      }
    }
    let count =
      window.range.count < lines.rows.count
      ? "rows \(window.range.lowerBound + 1)-\(window.range.upperBound) of \(lines.rows.count). "
      : ""
    let fixed =
      includesFixed
      ? "With what cannot change" + file.pointing("; {technique.fixed} leaves it out") + "."
      : "Left out: age, diagnosis, past" + file.pointing("; {technique.fixed} adds") + "."
    grid.write(
      "\(count)?? not known yet. \(fixed)", row: foot.row, column: foot.column + 1,
      role: .textDim, width: foot.columns - 2)
  }

  /// Why it stands so, beside what would change it, where there is room for both.
  private func drawWhy(
    _ selected: TechniqueAssessment, _ file: OpenCase, on grid: inout Grid, in box: Box
  ) {
    guard box.columns > 40 else { return }
    let inner = box.inset(columns: 2)
    draw(
      Explanation(selected, file).lines(width: inner.columns, rows: inner.rows), on: &grid,
      in: inner)
  }

  /// What the change under the cursor would do to all verdicts of the case.
  func flipAdvice(_ file: OpenCase) -> String {
    guard let page = flips(file), let choice = choice(page) else {
      return "Nothing that one or two answers could change."
    }
    guard let changed = try? file.record.making(choice.together),
      let before = file.lesionAssessment, let own = before[page.flips.technique],
      let after = file.rulebook.assess(changed).lesion(before.id)
    else { return "" }
    let verdict = after[own.technique]?.verdict ?? own.verdict
    let others = before.techniques.count {
      $0.technique != own.technique && after[$0.technique]?.verdict != $0.verdict
    }
    let lifted = Set(own.holds.map(\.rule.id))
      .subtracting(after[own.technique]?.holds.map(\.rule.id) ?? []).count
    let parts = [
      "\(own.technique.label) \(verdict == own.verdict ? "stays" : "becomes") \(verdict.label)",
      others == 0 ? nil : "\(Counted.words(others, "other verdict")) changed",
      lifted == 0 || verdict.isClosed ? nil : "\(Counted.words(lifted, "hold")) lifted",
    ]
    return "If so: " + parts.compactMap(\.self).joined(separator: ", ") + "."
  }
}

extension Work<TechniqueStep> {
  /// Opens what would change the verdict, or goes back to the list.
  mutating func toggleFlips() {
    step.toggle(.flips)
    step.flipRow = 0
  }

  /// Goes to the field of the change under the cursor, in case entry.
  mutating func goToChange() {
    guard let page = step.flips(file), let choice = step.choice(page) else { return }
    let place = choice.change.place
    let isAField = file.catalogue[place.fact].map { declaration in
      declaration.scope == .study || EntrySection.all(file).contains { $0.holds(declaration) }
    }
    guard isAField == true else {
      say(
        place.fact == .plannedTechnique
          ? "{technique.out}, then {technique.choose} chooses a technique."
          : "\(file.catalogue.label(of: place.fact)) is answered in its own step.")
      return
    }
    reply.goTo = place
    say("\(choice.change.words.capitalisedFirst): {go.tech} comes back to where you were.")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
