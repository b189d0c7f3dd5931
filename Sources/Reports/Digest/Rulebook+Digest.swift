package import Rules
internal import Seals

extension Rulebook {
  /// What tells this rulebook from every other: SHA-256, in hexadecimal, over all its facts,
  /// settings and rules. Any change of a rule or a setting changes it.
  package var digest: String { Self.digest(ofText: canonicalText) }

  /// The digest of the rulebook that has this canonical text.
  package static func digest(ofText text: String) -> String {
    Digest(of: Array(text.utf8)).description
  }
}
