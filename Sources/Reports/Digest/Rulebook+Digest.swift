package import Rules
internal import Seals
internal import Synchronization

extension Rulebook {
  /// What tells this rulebook from every other: SHA-256, in hexadecimal, over all its facts,
  /// settings and rules. Any change of a rule or a setting changes it.
  package var digest: String {
    DigestMemo.shared.digest(of: form) { Self.digest(ofText: canonicalText) }
  }

  /// The digest of the rulebook that has this canonical text.
  package static func digest(ofText text: String) -> String {
    Digest(of: Array(text.utf8)).description
  }
}

/// The digest that was asked for last, since every report names one, and nearly always the same. A
/// rulebook is known by its form, which is made with it and never changes.
private final class DigestMemo: Sendable {
  static let shared = DigestMemo()

  private let known = Mutex<(form: RuleForm, digest: String)?>(nil)

  func digest(of form: RuleForm, _ make: () -> String) -> String {
    known.withLock { known in
      if let known, known.form === form { return known.digest }
      let digest = make()
      known = (form, digest)
      return digest
    }
  }
}
