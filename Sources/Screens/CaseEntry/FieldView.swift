internal import Canvas
internal import Logic

/// How a field shows: its answer, and beside it the unit, the choices or the echo.
struct FieldView {
  let value: String
  let role: Role
  let hint: String
  let hintRole: Role

  /// - Parameter reader: one of the case, where there is one already.
  init(
    _ field: borrowing EntryField, _ file: borrowing OpenCase, isHere: Bool,
    _ reader: CaseReader? = nil
  ) {
    let declaration = field.declaration
    if isHere, let editor = file.editor, editor.place == field.place {
      value = editor.text
      role = .fieldOpen
      hint = Self.openHint(editor, declaration, file)
      hintRole = .fieldChoice
      return
    }
    if let draft = file.drafts[field.place] {
      value = draft
      role = .fieldUnreadable
      let known = file.record[field.place]?.value
      hint =
        known.map { "!! not given: \($0.words(declaration)) counts" } ?? "!! counts as not known"
      hintRole = .stateBad
      return
    }
    let answer = file.record[field.place]
    if field.isDerived || (answer == nil && declaration.derivation != nil) {
      let reading = Self.reading(field, reader ?? file.reader)
      value = Self.words(reading, declaration)
      role = .fieldDerived
      hint = "worked out"
      hintRole = .textDim
      return
    }
    switch answer {
    case nil:
      (value, role) = ("", .fieldValue)
      hint = isHere ? file.naming(Self.help(declaration)) : ""
      hintRole = .fieldChoice
    case .unknown:
      (value, role) = ("?? not known", .stateUnknown)
      (hint, hintRole) = (Self.assumption(field, file), .textDim)
    case .value(let answered):
      value = answered.words(declaration)
      role = .fieldValue
      if let contradiction = file.contradictions[field.place] {
        (hint, hintRole) = ("!! " + contradiction.words, .stateBad)
        return
      }
      hint = Self.assumption(field, file)
      hintRole = .textDim
    }
  }

  /// How a field is answered; where its choices have no room beside it, how they are seen.
  private static func help(_ declaration: Declaration) -> String {
    let help = FieldText.help(declaration)
    let count = declaration.kind.choices.count
    guard count > 0, help.columns > 46 else { return help }
    return "{case.edit} shows \(count) choices"
  }

  private static func openHint(
    _ editor: Editor, _ declaration: Declaration, _ file: OpenCase
  ) -> String {
    guard editor.text.isEmpty else { return editor.reading(today: file.now.date).words }
    let help = file.naming(FieldText.help(declaration))
    guard let value = file.record[editor.place]?.value else { return help }
    return "now \(value.words(declaration).clipped(to: 24)); \(help)"
  }

  private static func reading(_ field: EntryField, _ reader: CaseReader) -> Reading {
    guard let at = reader.place(of: field.place.subject) else { return .unknown }
    return reader.reading(field.declaration.name, at: at)
  }

  private static func words(_ reading: Reading, _ declaration: Declaration) -> String {
    switch reading {
    case .unknown: "?? not known"
    case .notApplicable: "-- does not apply"
    case .interval(let interval): "\(interval.low.written) to \(interval.high.written)"
    case .value(let value): value.words(declaration)
    }
  }

  private static func assumption(_ field: EntryField, _ file: OpenCase) -> String {
    let why = file.record.sheet(of: field.place.subject)?.assumptions[field.place.fact]
    return why.map { "assumed: \($0)" } ?? ""
  }
}

extension FactValue {
  /// The value as people read it: labels for words, the unit behind a number.
  func words(_ declaration: Declaration) -> String {
    let choices = declaration.kind.choices
    func label(_ word: String) -> String {
      choices.first { $0.value == word }?.label ?? word.withBlanks
    }
    switch self {
    case .yesNo(let isYes): return isYes ? "yes" : "no"
    case .number(let number):
      let unit = declaration.kind.unit ?? ""
      return FieldUnit.isSilent(unit) ? number.written : "\(number.written) \(unit)"
    case .word(let word): return label(word)
    case .words(let words):
      return words.isEmpty ? "none of these" : words.map(label).joined(separator: ", ")
    case .numbers(let numbers):
      return numbers.map(\.written).joined(separator: ", ") + " \(declaration.kind.unit ?? "")"
    case .date(let date): return date.words
    case .text(let text): return text
    }
  }
}
