internal import Logic

extension ScoreReading {
  /// The scores that are asked of a lesion.
  static func all(_ reader: CaseReader, at place: CaseReader.Place) -> [ScoreReading] {
    [sins, mirels].compactMap { $0.read(reader, at: place) }
  }

  private struct Scale {
    let name: String
    let label: String
    let fact: FactName
    let bands: [(range: ClosedRange<Double>, words: String)]

    func read(_ reader: CaseReader, at place: CaseReader.Place) -> ScoreReading? {
      guard let interval = reader.reading(fact, at: place).interval,
        let declaration = reader.catalogue[fact]
      else { return nil }
      let parts = declaration.derivation?.reads ?? []
      return ScoreReading(
        name: name, label: label, interval: interval,
        band: bands.first {
          $0.range.contains(interval.low) && $0.range.contains(interval.high)
        }?.words,
        missing: parts.filter { !reader.reading($0, at: place).isKnown })
    }
  }

  /// Spinal Instability Neoplastic Score, 0 to 18 points. Classes as the score's authors name them.
  private static let sins = Scale(
    name: "sins", label: "SINS", fact: "spinal_instability_neoplastic_score",
    bands: [(0...6, "stable"), (7...12, "potentially unstable"), (13...18, "unstable")])

  /// Mirels score, 4 to 12 points: up to 7, 8 and from 9 as in Mirels, Clin Orthop 1989. The rules
  /// take 8 for impending, as the review does.
  private static let mirels = Scale(
    name: "mirels", label: "Mirels", fact: "mirels_score",
    bands: [
      (4...7, "below the threshold for fixation"), (8...8, "borderline, taken as impending"),
      (9...12, "prophylactic fixation"),
    ])
}
