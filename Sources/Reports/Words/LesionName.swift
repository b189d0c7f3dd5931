package import Logic
internal import Rules

/// What a lesion is called: its letter and its place, such as `A: spine T10`.
package enum LesionName {
  private static let places = [
    LesionFacts.site.name, LesionFacts.vertebralLevels.name, LesionFacts.softTissueRegion.name,
    LesionFacts.side.name,
  ]

  /// The name of the lesion that is read at a place.
  package static func of(_ id: String, _ reader: CaseReader, at place: CaseReader.Place) -> String {
    let words = places.compactMap { fact -> String? in
      let reading = reader.reading(fact, at: place)
      return reading.isKnown ? reader.catalogue.words(for: reading, of: fact) : nil
    }
    return "\(id): " + (words.isEmpty ? "site not known" : words.joined(separator: " "))
  }
}
