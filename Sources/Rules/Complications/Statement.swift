/// A sentence of our own with the ledger entry and the references behind it.
package struct Statement: Hashable, Sendable {
  package let says: String

  /// The article's reference numbers; none where the authors speak for themselves.
  package let references: [Int]

  /// The ledger entry on which it rests; an ambiguity where it is a judgement on the source.
  package let ledger: String

  init(_ says: String, refs references: [Int] = [], ledger: String) {
    self.says = says
    self.references = references
    self.ledger = ledger
  }

  /// Whether the sentence is judgement on a silent or ambiguous source, and is to be shown as such.
  package var isJudgement: Bool { ledger.hasPrefix("amb-") }
}

extension Statement {
  /// The source gives no management: said plainly, with the way out.
  static let silent = Statement(
    "The source is silent: local emergency protocol.", ledger: "amb-leak-management-missing")

  /// The source names no management for a complication of access or cold.
  static func notNamed(_ ledger: String) -> Statement {
    Statement("The source names no treatment: local protocol.", ledger: ledger)
  }
}
