internal import Logic

extension ScoreReading {
  /// The scores that are asked of a lesion.
  static func all(_ reader: CaseReader, at place: CaseReader.Place) -> [ScoreReading] {
    [sins, mirels].compactMap { $0.read(reader, at: place) }
  }

  /// A score as the catalogue of facts has it.
  private struct Kept {
    let name: String
    let label: String
    let fact: FactName
    let bands: [ScoreBand]

    func read(_ reader: CaseReader, at place: CaseReader.Place) -> ScoreReading? {
      guard let interval = reader.reading(fact, at: place).interval,
        let declaration = reader.catalogue[fact]
      else { return nil }
      let parts = declaration.derivation?.reads ?? []
      return ScoreReading(
        name: name, label: label, interval: interval,
        band: bands.first {
          $0.range.contains(interval.low) && $0.range.contains(interval.high)
        }?.label,
        missing: parts.filter { !reader.reading($0, at: place).isKnown })
    }
  }

  private static let sins = Kept(
    name: "sins", label: "SINS", fact: LesionFacts.spinalInstabilityNeoplasticScore.name,
    bands: SINS.bands)

  private static let mirels = Kept(
    name: "mirels", label: "Mirels", fact: LesionFacts.mirelsScore.name, bands: Mirels.bands)
}
