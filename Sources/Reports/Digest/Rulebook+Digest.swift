internal import Crypto
package import Rules

extension Rulebook {
  /// What tells this rulebook from every other: SHA-256, in hexadecimal, over all its facts,
  /// settings and rules. Any change of a rule or a setting changes it.
  package var digest: String { Self.digest(ofText: canonicalText) }

  /// The digest of the rulebook that has this canonical text.
  package static func digest(ofText text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
