internal import Canvas
internal import Logic
internal import Rules

/// The pane beside a field: the rules that read it, with what each says as things stand.
struct FactReaders {
  private let field: EntryField
  private let file: OpenCase

  init(_ field: EntryField, _ file: OpenCase) {
    self.field = field
    self.file = file
  }

  func draw(on grid: inout Grid, in box: Box) {
    guard box.rows > 1 else { return }
    grid.rule(
      "What reads \(field.declaration.label)", note: "w close", row: box.row, column: box.column,
      width: box.columns)
    let lines = lines(width: box.columns - 2)
    let shown = lines.prefix(box.rows - 1)
    for (offset, line) in shown.enumerated() {
      grid.write(line, row: box.row + 1 + offset, column: box.column + 1, width: box.columns - 2)
    }
    if lines.count > shown.count, box.rows > 2 {
      let left = lines.count - shown.count + 1
      let row = box.endRow - 1
      grid.fill(Box(row: row, column: box.column, rows: 1, columns: box.columns))
      grid.write("and \(left) lines more", row: row, column: box.column + 1, role: .textDim)
    }
  }

  private func lines(width: Int) -> [[Span]] {
    let reader = file.reader
    let at: CaseReader.Place =
      file.lesion == nil ? .wholeCase : .lesion(file.lesionIndex)
    let rules = readingRules.filter { rule in
      rule.techniques.contains { file.lesionAssessment?[$0]?.verdict != .notApplicable }
    }
    if rules.isEmpty { return [[Span("No rule reads it for this lesion.", .textDim)]] }
    return rules.flatMap { lines($0, reader.truth(of: $0.when, at: at), width: width) }
  }

  /// How the rule stands and what it does, what it says, and where it comes from.
  private func lines(_ rule: Rule, _ truth: Truth, width: Int) -> [[Span]] {
    let refs = rule.refs.isEmpty ? "" : " \(rule.refs)"
    let head: [Span] = [Span(truth.sign, truth.role), " ", Span(rule.effect.label, .textStrong)]
    let source = Span(rule.id + refs, .whySource)
    let fits = head.columns + 2 + source.text.columns <= width
    let says = rule.says.wrapped(to: max(10, width - 3)).map { [Span("   \($0)")] }
    return fits
      ? [head + ["  ", source]] + says
      : [head] + says + [["   ", Span(source.text.clipped(to: width - 3), .whySource)]]
  }

  /// The rules that name the fact, or a fact that is worked out from it.
  private var readingRules: [Rule] {
    var names: Set<FactName> = [field.declaration.name]
    var grew = true
    while grew {
      grew = false
      for declaration in file.catalogue.declarations where !names.contains(declaration.name) {
        if declaration.derivation?.reads.contains(where: names.contains) == true {
          names.insert(declaration.name)
          grew = true
        }
      }
    }
    return file.rulebook.rules.filter { $0.when.facts.contains(where: names.contains) }
  }
}

extension Truth {
  /// The truth of a premise as a word.
  var sign: String {
    switch self {
    case .yes: "yes      "
    case .no: "no       "
    case .unknown: "NOT KNOWN"
    }
  }

  var role: Role {
    switch self {
    case .yes: .whyYes
    case .no: .whyNo
    case .unknown: .whyUnknown
    }
  }
}
