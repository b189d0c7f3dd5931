internal import Logic

extension Conversation {
  /// What helps here: the choices and the meaning of the field, and the commands.
  var help: [String] {
    (field.map(help) ?? []) + commandsHere.map { "\($0.title): \($0.help)." } + [
      field?.isText == true
        ? "Any other text is the answer; in quotation marks also one of these words, as in \"back\"."
        : "A colon makes any word or letter a command, as in :w."
    ]
  }

  private func help(_ field: DictatedField) -> [String] {
    let choices =
      field.choices.isEmpty ? [] : ["Choices: \(field.choices.joined(separator: ", "))."]
    let replaces =
      field.choices.count > 1 && field.isSet ? ["What you say replaces what is on record."] : []
    return ["\(field.label). \(field.help)"] + choices + replaces
  }

  /// The commands that can do something where the walk is.
  private var commandsHere: [LineCommand] {
    let always: [LineCommand] = [.help, .quit]
    let inCase: [LineCommand] =
      [.back, .skip, .next, .blank, .why, .list, .section, .lesion, .question, .go]
    let changing: [LineCommand] = [.new, .remove, .undo, .redo]
    let around: [LineCommand] = [.whereabouts, .pen, .save, .brief, .worklist]
    return switch stop {
    case .worklist: [.open, .find, .more, .new, .brief] + always
    case .field: inCase + changing + around + always
    case .techniques:
      [.choose, .ice, .why, .trace, .flips, .out, .blank, .back, .skip, .next, .list, .lesion, .go]
        + changing + around + always
    case .plan:
      [.ready, .accept, .over, .ice, .why, .trace, .flips, .back, .skip, .next, .lesion, .go]
        + changing + around + always
    case .risk:
      [.accept, .mitigate, .measures, .note, .why, .back, .skip, .list, .lesion, .question, .go]
        + changing + around + always
    case .decision: [.decide, .why, .back, .skip, .next, .go] + changing + around + always
    case .report: [.read, .save, .why, .back, .skip, .go] + changing + around + always
    }
  }
}
