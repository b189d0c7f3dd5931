internal import Canvas
internal import Logic
internal import Rules

/// The selected case, looked into: what may be done, what holds it up, and what is not known.
struct WorklistDetail {
  private let row: LookedInto
  private var catalogue: Catalogue { row.catalogue }

  init(_ looked: LookedInto) { row = looked }

  func draw(on grid: inout Grid, in box: Box, _ bindings: KeyBindings = .standard) {
    guard box.rows > 1 else { return }
    let (patient, id) = (Who.name(row.record), row.record.id)
    let title = patient == id ? id : "\(patient)   \(id)"
    grid.rule(
      title, note: procedure, row: box.row, column: box.column + 1, width: box.columns - 2)
    let inner = Box(
      row: box.row + 1, column: box.column + 3, rows: box.rows - 1, columns: box.columns - 4)
    let lines = items.flatMap { $0.lines(width: inner.columns) }
    let shown = lines.count > inner.rows ? Array(lines.prefix(inner.rows - 1)) : lines
    for (offset, line) in shown.enumerated() {
      grid.write(line, row: inner.row + offset, column: inner.column, width: inner.columns)
    }
    guard shown.count < lines.count else { return }
    grid.write(
      bindings.naming("{worklist.open} shows the rest."), row: inner.row + shown.count,
      column: inner.column, role: .textDim, width: inner.columns)
  }

  private var procedure: String {
    row.record.sheet.date(.procedureDate).map { "procedure \($0.words)" } ?? "no procedure date"
  }

  /// One thing to say: a sign or a letter, then words that may take several lines.
  private struct Item {
    var sign: Sign?
    let head: String
    let text: String

    func lines(width: Int) -> [[Span]] {
      let start: [Span] = sign.map { [Span($0.text, $0.role), " "] } ?? []
      let indent = start.columns
      let wrapped = (head + text).wrapped(to: max(8, width - indent))
      return wrapped.enumerated().map { number, line in
        if number > 0 { return [Span(String(repeating: " ", count: indent) + line)] }
        let rest = line.hasPrefix(head) ? String(line.dropFirst(head.count)) : line
        return start + (line.hasPrefix(head) ? [Span(head, .textStrong)] : []) + [Span(rest)]
      }
    }
  }

  private var items: [Item] { lesions + closed + holds + questions + notExcluded }

  private var closed: [Item] {
    row.assessment.closedPlans(of: row.record).map {
      Item(sign: .bad, head: "", text: $0.words)
    }
  }

  private var lesions: [Item] {
    row.assessment.lesions.map { lesion in
      let place =
        row.record.lesion(lesion.id).flatMap { Target.place($0, catalogue) } ?? "no site yet"
      return Item(head: "\(lesion.id) \(place): ", text: verdicts(lesion))
    }
  }

  /// `indicated vertebroplasty; possible kyphoplasty; 3 undecided`.
  private func verdicts(_ lesion: LesionAssessment) -> String {
    let open = [Verdict.indicated, .possible].compactMap { verdict -> String? in
      let names = lesion.techniques.filter { $0.verdict == verdict }
        .map { $0.technique.label.lowercased() }
      return names.isEmpty ? nil : "\(verdict.label) " + names.joined(separator: ", ")
    }
    let undecided = lesion.techniques.count { $0.verdict == .undecided }
    let parts = open + (undecided > 0 ? ["\(undecided) undecided"] : [])
    return parts.isEmpty ? "nothing is open" : parts.joined(separator: "; ")
  }

  private var holds: [Item] {
    row.holds.filter(\.isCalledFor).map { open in
      Item(
        sign: .bad, head: (open.lesion.map { "\($0) " } ?? "") + "hold: ", text: open.hold.rule.says
      )
    }
  }

  private var questions: [Item] {
    row.assessment.questions.map { question in
      let whose: String =
        switch question.subject {
        case .lesion(let id): "\(id) "
        case .study, .visit, .wholeCase: ""
        }
      return Item(
        sign: .unknown, head: whose + catalogue.label(of: question.fact),
        text: question.settles.isEmpty
          ? ": settles \(Counted.words(question.cautions.count, "caution"))"
          : ": decides \(Counted.words(question.settles.count, "verdict"))")
    }
  }

  /// What would exclude the holds that are neither called for nor excluded.
  private var notExcluded: [Item] {
    let waiting = row.holds.filter { !$0.isCalledFor }
    guard !waiting.isEmpty else { return [] }
    let labels = waiting.compactMap { $0.hold.waitsFor.first }.uniqued
      .map { catalogue.label(of: $0) }
    return [
      Item(
        sign: .unknown, head: "\(Counted.words(waiting.count, "hold")) not excluded, to find out: ",
        text: labels.joined(separator: ", "))
    ]
  }
}
