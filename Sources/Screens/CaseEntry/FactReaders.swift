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

  /// - Parameter command: the id of what closes the pane.
  func draw(on grid: inout Grid, in box: Box, closing command: String) {
    guard box.rows > 1 else { return }
    grid.postpone(box, as: "readers")
    grid.rule(
      "What reads \(field.declaration.label)", note: file.naming("{\(command)} close"),
      row: box.row, column: box.column,
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

  /// Rules that say the same and stand the same, such as those of two techniques: said once.
  private struct Reader {
    let rule: Rule
    let truth: Truth
    /// Whether the fact releases the rule's hold, apart from what calls for it.
    let isRelease: Bool
    var ids: [String]

    func isSaid(with other: Reader) -> Bool {
      rule.says == other.rule.says && rule.effect.label == other.rule.effect.label
        && truth == other.truth && isRelease == other.isRelease
    }
  }

  func lines(width: Int) -> [[Span]] {
    let reader = file.reader
    let at: CaseReader.Place =
      file.lesion == nil ? .wholeCase : .lesion(file.lesionIndex)
    let names = names
    var readers: [Reader] = []
    for rule in file.rulebook.rules {
      let isRead = rule.when.names(anyOf: names)
      guard isRead || releases(rule, by: names), isOfLesion(rule) else { continue }
      let next = Reader(
        rule: rule, truth: reader.truth(of: rule.when, at: at), isRelease: !isRead,
        ids: [rule.id])
      if let index = readers.firstIndex(where: { $0.isSaid(with: next) }) {
        readers[index].ids.append(rule.id)
      } else {
        readers.append(next)
      }
    }
    if readers.isEmpty { return [[Span("No rule reads it for this lesion.", .textDim)]] }
    return readers.flatMap { lines($0, width: width) }
  }

  private func isOfLesion(_ rule: Rule) -> Bool {
    rule.techniques.contains { file.lesionAssessment?[$0]?.verdict != .notApplicable }
  }

  private func releases(_ rule: Rule, by names: Set<FactName>) -> Bool {
    guard case .hold(let release?) = rule.effect else { return false }
    return release.names(anyOf: names)
  }

  /// How the rule stands and what it does, what it says, and where it comes from.
  private func lines(_ reader: Reader, width: Int) -> [[Span]] {
    let rule = reader.rule
    let refs = rule.refs.isEmpty ? "" : " \(rule.refs)"
    let effect = reader.isRelease ? "\(rule.effect.label), released by it" : rule.effect.label
    let head: [Span] = [
      Span(reader.truth.sign, reader.truth.role), " ", Span(effect, .textStrong),
    ]
    let source = reader.ids.joined(separator: ", ") + refs
    let says = rule.says.wrapped(to: max(10, width - 3)).map { [Span("   \($0)")] }
    if head.columns + 2 + source.columns <= width {
      return [head + ["  ", Span(source, .whySource)]] + says
    }
    return [head] + says
      + source.wrapped(to: max(10, width - 3)).map { [Span("   \($0)", .whySource)] }
  }

  /// The fact, and the facts that are worked out from it.
  private var names: Set<FactName> {
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
    return names
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
