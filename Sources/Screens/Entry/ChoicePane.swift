internal import Canvas
internal import Logic

/// The choices of the field that is open, where they do not fit beside it: all letters of a set, or
/// what typing ahead has found so far.
struct ChoicePane {
  private let editor: Editor

  /// Nothing where the field has no choices, or has room for them beside its label.
  init?(_ editor: Editor, width: Int) {
    let declaration = editor.declaration
    let isBeside =
      editor.isAnsweredByOneKey
      && FieldText.help(declaration).columns <= width - FieldRow.valueColumn - 3
    guard !declaration.kind.choices.isEmpty, !isBeside else { return nil }
    if case .levels = declaration.kind { return nil }
    self.editor = editor
  }

  /// Draws the choices above the last row of a box, or below its first one where the field that is
  /// open would be covered.
  func draw(on grid: inout Grid, in box: Box, _ bindings: KeyBindings) {
    let lines = lines(width: box.columns - 4)
    let rows = min(lines.count + 1, box.rows - 2)
    guard rows > 1 else { return }
    let coversField = grid.cursor.map { $0.row >= box.endRow - rows } ?? false
    let row = coversField ? box.row : box.endRow - rows
    grid.fill(Box(row: row, column: box.column, rows: rows, columns: box.columns))
    // The rule stands between the choices and the fields.
    let ruleRow = coversField ? row + rows - 1 : row
    grid.rule(
      title, note: bindings.naming(note), row: ruleRow, column: box.column + 1,
      width: box.columns - 2)
    grid.cover(Box(row: row, column: box.column, rows: rows, columns: box.columns))
    let (widest, perLine) = Self.columns(items, width: box.columns - 4)
    for (offset, line) in lines.prefix(rows - 1).enumerated() {
      let lineRow = (coversField ? row : row + 1) + offset
      grid.write(line, row: lineRow, column: box.column + 3)
      for (place, typed) in typed.dropFirst(offset * perLine).prefix(perLine).enumerated() {
        let start = box.column + 3 + place * widest
        grid.link(
          Box(row: lineRow, column: start, rows: 1, columns: widest - 2),
          to: ChoiceClick.command(typed))
      }
    }
  }

  private var isSet: Bool { if case .words = editor.declaration.kind { true } else { false } }

  private var title: String { editor.declaration.label }

  private var note: String {
    if isSet { return "letters choose, 0 none of these, - not known" }
    return editor.isAnsweredByOneKey
      ? "a letter answers, - not known" : "type ahead, {edit.accept} takes the first, - not known"
  }

  private func lines(width: Int) -> [[Span]] { Self.flow(items, width: width) }

  /// What a click on each item types.
  private var typed: [String] {
    isSet || editor.isAnsweredByOneKey
      ? ChoiceLetters(of: editor.declaration).letters.map { String($0) } : found.map(\.label)
  }

  /// The choices that fit what is typed ahead.
  private var found: [Choice] {
    let all = editor.declaration.kind.choices
    let text = editor.text.trimmed
    return text.isEmpty ? all : ChoiceText(editor.declaration, all).matches(text)
  }

  private var items: [[Span]] {
    let declaration = editor.declaration
    let letters = ChoiceLetters(of: declaration)
    if isSet {
      return zip(letters.marked, letters.letters).map { marked, letter in
        let isChosen = editor.text.count { $0 == letter } % 2 == 1
        return isChosen
          ? [Span("x", .markPair), Span(marked, .textStrong)] : [Span(" " + marked, .fieldChoice)]
      }
    }
    if editor.isAnsweredByOneKey { return letters.marked.map { [Span($0, .fieldChoice)] } }
    return found.enumerated().map { number, choice in
      [Span(choice.label, number == 0 && !editor.text.isEmpty ? .matchHit : .fieldChoice)]
    }
  }

  /// How wide the columns are, and how many stand side by side.
  private static func columns(_ items: [[Span]], width: Int) -> (widest: Int, perLine: Int) {
    let widest = (items.map(\.columns).max() ?? 0) + 2
    return (widest, max(1, (width + 2) / max(1, widest)))
  }

  /// Items side by side in equal columns, as many as fit.
  private static func flow(_ items: [[Span]], width: Int) -> [[Span]] {
    let (widest, perLine) = columns(items, width: width)
    return stride(from: 0, to: items.count, by: perLine).map { start in
      items[start..<min(items.count, start + perLine)].flatMap { item in
        item + [Span(String(repeating: " ", count: max(0, widest - item.columns)))]
      }
    }
  }
}
