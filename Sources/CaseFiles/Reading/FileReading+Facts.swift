internal import Documents
internal import Logic

extension FileReading {
  /// Reads the facts of a group.
  mutating func read(_ node: Document.Node, section: Layout.Section, of subject: Subject) {
    readFacts(entries(of: node, "a group"), section: section, of: subject)
  }

  /// Reads facts that stand in one section, and refuses what does not belong there.
  ///
  /// - Parameter also: keys that may stand beside the facts, to find the one that was meant.
  mutating func readFacts(
    _ entries: [Document.Entry], section: Layout.Section, of subject: Subject, also: [String] = []
  ) {
    for entry in entries {
      guard let declaration = layout.catalogue[FactName(entry.key)], declaration.isEntered,
        layout.section(of: declaration) == section
      else {
        let keys = layout.facts(in: section).map(\.name.rawValue) + also
        refuse(entry, among: keys)
        continue
      }
      guard let answer = answer(entry.value, declaration) else { continue }
      let place = FactPlace(subject, declaration.name)
      record[place] = answer
      positions[place] = entry.position
    }
  }

  /// Reads why answers were assumed.
  mutating func readAssumptions(_ node: Document.Node, of subject: Subject) {
    for entry in entries(of: node, "`assumed`") {
      let fact = FactName(entry.key)
      guard record[FactPlace(subject, fact)] != nil else {
        let answered = record.sheet(of: subject)?.answers.keys.map(\.rawValue).sorted() ?? []
        let near = entry.key.nearestName(among: answered)
        let hint = near.map { " Did you mean `\($0)`?" } ?? ""
        fault(
          entry.position,
          "\(entry.key.quotedExcerpt) has no answer here that could be assumed.\(hint)")
        continue
      }
      guard let why = entry.value.scalar, !why.isBlank else {
        fault(entry.value.position, "Expected a few words on why this was assumed.")
        continue
      }
      if let problem = why.text.problemAsText(longest: 500) {
        fault(
          entry.value.position,
          problem.words(for: Declaration(fact, .case, .patient, .text, label: "", help: "")))
        continue
      }
      record.change(subject) { $0.assumptions[fact] = why.text }
    }
  }
}
