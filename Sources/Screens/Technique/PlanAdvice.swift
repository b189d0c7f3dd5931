internal import Canvas
internal import Logic
internal import Reports
internal import Rules

/// What the sources say about the field of the plan that the cursor is on, with what is computed
/// from it.
struct PlanAdvice {
  private let label: String
  private let lines: [PlanLine]
  private let catalogue: Catalogue

  /// Nothing where no technique is planned, or where the sources say nothing about the field.
  init?(_ field: EntryField?, _ technique: Technique?, _ file: OpenCase) {
    guard let field, let technique else { return nil }
    let outline = file.rulebook.planOutline(
      of: technique, file.reader, at: .lesion(file.lesionIndex))
    let lines = outline.lines(about: field.declaration.name)
    if lines.isEmpty { return nil }
    self.label = field.declaration.label
    self.lines = lines
    self.catalogue = file.catalogue
  }

  /// A heading, then as many lines as there is room for; in one row the beginning of the first.
  func spans(_ width: Int, rows: Int) -> [[Span]] {
    guard rows > 0, let line = lines.first else { return [] }
    guard rows > 1 else { return [[Span("Sources ", .frameTitle), Span(line.cited)]] }
    let all = lines.flatMap { spans(of: $0, width) }
    let isCut = all.count > rows - 1
    let heading: [Span] = [
      Span("Sources on \(label)", .frameTitle),
      Span(isCut ? "  more: trocar plan, or the report" : "", .textDim),
    ]
    return [heading] + all.prefix(rows - 1)
  }

  private func spans(of line: PlanLine, _ width: Int) -> [[Span]] {
    let sign: Sign =
      switch (line.applies, line.isFollowed) {
      case (.yes, .yes): .ok
      case (.yes, _): .neutral
      default: .unknown
      }
    let text = "\(line.cited) (\(line.standing(catalogue)))".wrapped(to: max(10, width - 3))
    let first: [Span] = [Span(sign.text, sign.role), " ", Span(text.first ?? "")]
    return [first] + text.dropFirst().map { [Span("   " + $0)] }
      + line.figures.flatMap { figure in
        figure.words(catalogue).wrapped(to: max(10, width - 3)).map { [Span("   " + $0)] }
      }
  }
}
