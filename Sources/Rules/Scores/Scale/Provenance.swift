/// How far a statement about a score has been held against what was published.
///
/// A reader has to see the difference: what is unverified is shown as such wherever it is shown.
package enum Provenance: String, Hashable, Sendable, CaseIterable, Comparable {
  /// A published text that states it was found.
  case confirmed
  /// It stands in the source article.
  case article
  /// A choice of ours where the sources are silent, overlap or differ.
  case houseRule = "house_rule"
  /// Common knowledge of the field that was not yet held against the publication.
  case unverified

  /// The provenance in words, for a column.
  package var label: String {
    switch self {
    case .confirmed: "confirmed"
    case .article: "per article"
    case .houseRule: "house rule"
    case .unverified: "unverified"
    }
  }

  /// The less certain one is the greater.
  package static func < (left: Provenance, right: Provenance) -> Bool {
    left.certainty > right.certainty
  }

  private var certainty: Int {
    switch self {
    case .confirmed: 3
    case .article: 2
    case .houseRule: 1
    case .unverified: 0
    }
  }
}
