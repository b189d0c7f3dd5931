/// What the source says, statement by statement, kept apart from the rules that act on it.
///
/// The register is the other half of a double entry: its numbers are written from the source, those
/// of the rules stand in the rules, and `unanchored(in:)` holds the one against the other.
package struct Register: Sendable {
  /// Every statement, by topic.
  package let entries: [Entry]

  /// What the statements ask of the rules that answer them.
  package let demands: [Demand]

  /// What the settings have to be where nobody changes them, and why.
  package let settings: [SettingAnchor]

  /// What the computed facts have to turn on.
  package let derivations: [DerivationAnchor]

  private let byID: [String: Entry]

  package init(
    entries: [Entry], demands: [Demand] = [], settings: [SettingAnchor] = [],
    derivations: [DerivationAnchor] = []
  ) {
    self.entries = entries
    self.demands = demands
    self.settings = settings
    self.derivations = derivations
    self.byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The statement with this id.
  package subscript(id: String) -> Entry? { byID[id] }

  /// What a statement asks of rules.
  package func demands(of id: String) -> [Demand] { demands.filter { $0.entries.contains(id) } }

  /// The statements that hold every one of the words, in id, kind, sentence, numbers or
  /// techniques.
  ///
  /// Case and accents do not matter, and a word may be the beginning of a longer one.
  package func search(_ words: String) -> [Entry] {
    let wanted = SearchWords(words)
    return entries.filter { wanted.areIn($0.searchedText) }
  }

  /// The statements that cite a reference.
  package func citing(_ reference: Int) -> [Entry] {
    entries.filter { $0.references.contains(reference) }
  }
}

extension Register.Entry {
  fileprivate var searchedText: String {
    let measured = quantities.map(\.words).joined(separator: " ")
    let techniques = techniques.map(\.label).joined(separator: " ")
    return "\(id) \(kind.rawValue) \(says) \(measured) \(techniques)"
  }
}
