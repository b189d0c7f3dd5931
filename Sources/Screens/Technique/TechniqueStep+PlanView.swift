internal import Canvas
internal import Logic
internal import Rules

/// The page of the plan: its fields, the cement of the whole session, and what keeps it from being
/// ready.
extension TechniqueStep {
  func drawPlan(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let isWide = box.columns >= 110
    let below = planLines(file, width: (isWide ? 56 : box.columns) - 4)
    let (left, right) =
      isWide
      ? box.splitColumns(left: box.columns - 58)
      : box.splitRows(bottom: min(below.count + 1, box.rows - 6))
    drawFields(file, on: &grid, in: left)
    let pane = isWide ? right.inset(columns: 1) : right
    guard pane.rows > 1 else { return }
    let title = planned(file)?.technique.label ?? "No technique chosen"
    grid.rule("Plan: \(title)", row: pane.row, column: pane.column, width: pane.columns)
    for (offset, line) in below.prefix(pane.rows - 1).enumerated() {
      grid.write(line, row: pane.row + 1 + offset, column: pane.column + 2, width: pane.columns - 3)
    }
  }

  private func drawFields(_ file: OpenCase, on grid: inout Grid, in box: Box) {
    let fields = planFields(file)
    let here = planIndex(fields)
    let window = Window(of: fields.count, around: here, rows: box.rows)
    for (offset, number) in window.range.enumerated() {
      FieldRow(fields[number], file, isHere: number == here).draw(
        on: &grid, row: box.row + offset, in: box)
    }
  }

  private func planLines(_ file: OpenCase, width: Int) -> [[Span]] {
    budget(file) + reserve(file) + ready(file, width: width)
  }

  /// `Cement [######------] 14 mL   limit: below 30   OK`, always with the figure in words.
  private func budget(_ file: OpenCase) -> [[Span]] {
    let session = file.assessment.session
    let cement = session.cementML.interval
    let used = min(30, Int((cement?.low ?? 0).rounded()))
    let bar = String(repeating: "#", count: used) + String(repeating: ".", count: 30 - used)
    let words = cement.map { Reading($0).written + " mL" } ?? "not known"
    let volume = session.limits.first { $0.rule.id == "cem-limit-volume-session" }
    let segments = session.limits.filter { $0.rule.id.hasPrefix("cem-limit-segments") }
    let segmentState =
      segments.first { $0.state == .over || $0.state == .atLimit } ?? segments.first
    let count = session.segments.interval.map { Reading($0).written } ?? "not known"
    return [
      [
        Span("Cement   [", .fieldLabel), Span(bar, .budgetUsed), Span("] "), Span(words),
        Span("  limit: below 30 mL  "), state(volume),
      ],
      [
        Span("Segments ", .fieldLabel), Span(count), Span("  6 acknowledge, 7 over  "),
        state(segmentState),
      ],
    ]
  }

  private func state(_ limit: SessionLimit?) -> Span {
    switch limit?.state {
    case .within: Span("OK within", .stateOk)
    case .atLimit: Span("!! at the limit: a acknowledges", .stateBad)
    case .over: Span("!! over the limit: a acknowledges, O gives the reason", .stateBad)
    case .unknown, nil: Span("?? not known", .stateUnknown)
    }
  }

  /// The reserve to the nearest structure, with its formula, where ice is planned.
  private func reserve(_ file: OpenCase) -> [[Span]] {
    let reading = file.reading("ice_reserve_mm")
    guard let planned = planned(file), Technique.freezes.contains(planned.technique),
      reading != .notApplicable
    else { return [] }
    let value = reading.interval.map { Reading($0).written + " mm" } ?? "not known"
    return [
      [
        Span("Reserve  ", .fieldLabel), Span(value),
        Span("  = distance, after dissection where recorded, less ice beyond lesion", .textDim),
      ]
    ]
  }

  private func ready(_ file: OpenCase, width: Int) -> [[Span]] {
    guard let planned = planned(file) else {
      return [[Span("c on the page Compare chooses a technique for this lesion.", .textDim)]]
    }
    var lines: [[Span]] = []
    if let reason = file.lesion?.sheet.text("choice_reason") {
      lines += "Chosen because: \(reason)".wrapped(to: width).prefix(2).map { [Span($0)] }
    }
    if isReady(file) {
      lines.append([Span("OK ", .stateOk), Span("Ready.", .textStrong)])
    } else if let why = whyNotReady(file) {
      lines.append([
        Span("!! ", .stateBad),
        Span(wasMarkedReady(file) ? "Was marked ready and is no longer. \(why)" : why, .textStrong),
      ])
    } else {
      lines.append([
        Span("-- ", .stateNeutral), Span("Nothing stands in the way: M marks it ready."),
      ])
    }
    return lines
      + planned.holds.flatMap { hold -> [[Span]] in
        let waits = hold.waitsFor.prefix(3).map { file.catalogue.label(of: $0) }
        let what = waits.isEmpty ? "" : "  -> " + waits.joined(separator: ", ")
        return [[Span("HOLD ", .holdOpen), Span(hold.rule.says + what)]]
      }
  }
}
