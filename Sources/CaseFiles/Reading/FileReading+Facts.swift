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
        refuse(entry, among: keys, of: subject)
        continue
      }
      let place = FactPlace(subject, declaration.name)
      guard let answer = answer(entry.value, declaration) else {
        refused.insert(place)
        continue
      }
      record[place] = answer
      positions[place] = entry.position
    }
  }

  /// Reads why answers were assumed.
  mutating func readAssumptions(_ node: Document.Node, of subject: Subject) {
    for entry in entries(of: node, "`assumed`") {
      let place = FactPlace(subject, FactName(entry.key))
      let why = line(entry.value, "why \(entry.key.quotedExcerpt) was assumed", longest: 500)
      if record[place] != nil {
        record.change(subject) { $0.assumptions[place.fact] = why }
      } else if !refused.contains(place), hasRoom() {
        fault(entry.position, words(onAssumed: entry.key, of: subject))
      }
    }
  }

  private func words(onAssumed key: String, of subject: Subject) -> String {
    let answered = record.sheet(of: subject)?.answers.keys.map(\.rawValue).sorted() ?? []
    let hint = key.nearestName(among: answered).map { " Did you mean `\($0)`?" } ?? ""
    return "\(key.quotedExcerpt) has no answer here that could be assumed.\(hint)"
  }
}
