internal import Documents
internal import Logic

/// Keys that have no place where they stand.
extension FileReading {
  /// Says that a key has no place here, and which one was likely meant.
  mutating func refuse(_ entry: Document.Entry, among keys: [String], of subject: Subject) {
    guard hasRoom() else { return }
    guard let declaration = layout.catalogue[FactName(entry.key)] else {
      return fault(entry.position, words(onUnknown: entry.key, among: keys))
    }
    refused.insert(FactPlace(subject, declaration.name))
    let quoted = entry.key.quotedExcerpt
    guard declaration.isEntered else {
      return fault(
        entry.position, "\(quoted) is worked out from \(sources(declaration)). Leave it out.")
    }
    let place = Layout.words(layout.section(of: declaration), seenFrom: subject)
    fault(entry.position, "\(quoted) does not stand here. It belongs \(place).")
    // What is wrong with its value is said at once too.
    _ = answer(entry.value, declaration)
  }

  private func words(onUnknown key: String, among keys: [String]) -> String {
    let quoted = key.quotedExcerpt
    if let near = key.nearestName(among: keys) {
      return "\(quoted) is not a key here. Did you mean `\(near)`?"
    }
    let elsewhere = layout.catalogue.declarations.lazy.filter(\.isEntered).map(\.name.rawValue)
    if let near = key.nearestName(among: elsewhere),
      let declaration = layout.catalogue[FactName(near)]
    {
      let place = Layout.words(layout.section(of: declaration))
      return "\(quoted) is not a key here. `\(near)` is one \(place)."
    }
    return "\(quoted) is not a key here. `trocar schema` lists all keys."
  }

  private func sources(_ declaration: Declaration) -> String {
    let names = declaration.derivation?.reads.map { "`\($0)`" } ?? []
    return names.isEmpty ? "the case itself" : names.joined(separator: ", ")
  }
}
