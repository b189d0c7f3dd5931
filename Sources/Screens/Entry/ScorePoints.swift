internal import Logic
internal import Rules

/// The points of a score's parts, which answer a part as letters answer other choices.
enum ScorePoints {
  /// A digit for each choice of a part, or nothing for any other fact.
  static func of(_ fact: FactName, _ choices: [Choice]) -> [Character]? {
    guard let points = table[fact] else { return nil }
    let digits = choices.compactMap { points[$0.value] }
    return digits.count == choices.count && Set(digits).count == digits.count ? digits : nil
  }

  private static let table: [FactName: [String: Character]] = [
    "sins_pain": digits(SINSPain.self), "sins_alignment": digits(SINSAlignment.self),
    "sins_collapse": digits(SINSCollapse.self),
    "sins_posterolateral": digits(SINSPosterolateral.self),
    "mirels_site": digits(MirelsSite.self), "mirels_pain": digits(MirelsPain.self),
    "mirels_size": digits(MirelsSize.self),
  ]

  private static func digits<Part: ScorePart>(_ part: Part.Type) -> [String: Character] {
    Dictionary(
      part.allCases.map { ($0.rawValue, $0.points.written.first ?? "?") },
      uniquingKeysWith: { first, _ in first })
  }
}
