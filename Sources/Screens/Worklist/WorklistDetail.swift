internal import Canvas
internal import Logic
internal import Rules

/// The selected case, looked into: what holds it up and what is not known.
struct WorklistDetail {
  private let row: WorklistRow
  private let catalogue: Catalogue

  init(_ row: WorklistRow, _ catalogue: Catalogue) {
    self.row = row
    self.catalogue = catalogue
  }

  func draw(on grid: inout Grid, in box: Box) {
    guard box.rows > 1 else { return }
    grid.rule(
      "\(row.patient)   \(row.id)", note: procedure, row: box.row, column: box.column + 1,
      width: box.columns - 2)
    var next = box.row + 1
    for line in lines.prefix(box.rows - 2) {
      grid.write(line, row: next, column: box.column + 3, width: box.columns - 5)
      next += 1
    }
    let left = lines.count - (next - box.row - 1)
    guard left > 0, next < box.endRow else { return }
    grid.write("and \(left) more", row: next, column: box.column + 3, role: .textDim)
  }

  private var procedure: String {
    row.record.sheet.date(.procedureDate).map { "procedure \($0.words)" } ?? "no procedure date"
  }

  private var lines: [[Span]] { lesions + holds + questions }

  private var lesions: [[Span]] {
    row.assessment.lesions.map { lesion in
      let open = lesion.techniques.filter(\.verdict.isOpen)
      let undecided = lesion.techniques.count { $0.verdict == .undecided }
      let place =
        row.record.lesion(lesion.id).flatMap { Target.place($0, catalogue) } ?? "no site yet"
      let names = open.map { "\($0.technique.label.lowercased()) \($0.verdict.label)" }
      let verdicts =
        names.isEmpty ? "nothing is open" : names.prefix(2).joined(separator: ", ")
      let rest = undecided > 0 ? "; \(undecided) undecided" : ""
      return [
        Span("\(lesion.id) \(place): ", .textStrong),
        Span(verdicts + (names.count > 2 ? ", \(names.count - 2) more" : "") + rest),
      ]
    }
  }

  private var holds: [[Span]] {
    row.assessment.openHolds(planned: row.record.plannedTechniques).map { held in
      [
        Span(Sign.bad.text, Sign.bad.role), Span(" \(held.lesion) hold: ", .holdOpen),
        Span(held.hold.rule.says),
      ]
    }
  }

  private var questions: [[Span]] {
    row.assessment.questions.map { question in
      let whose =
        switch question.subject {
        case .lesion(let id): " \(id)"
        case .study, .wholeCase: ""
        }
      let count = question.settles.count
      return [
        Span(Sign.unknown.text, Sign.unknown.role),
        Span("\(whose) \(catalogue.label(of: question.fact)) not known: decides "),
        Span(Counted.words(count, "verdict")),
      ]
    }
  }
}
