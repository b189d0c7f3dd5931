package import Seals

/// What the chain was at a moment, signed. Kept elsewhere, it tells a chain that was cut or computed
/// anew.
///
///     trocar-checkpoint 1 4711 2f0a... 1793707200 9c41... 77d0...
///
/// The words are the version of the form, the number of links, the hash of the last of them, when it
/// was made in seconds since 1 January 1970 UTC, the public key and the signature over all before it.
package struct Checkpoint: Hashable, Sendable {
  package let links: Int
  package let head: Digest
  package let seconds: Int
  package let key: PublicKey
  package let signature: [UInt8]

  /// Signs what the chain is; nothing where the key cannot sign.
  init?(links: Int, head: Digest, seconds: Int, key: SigningKey) {
    self.links = links
    self.head = head
    self.seconds = seconds
    self.key = key.publicKey
    let message = Self.message(links, head, seconds, key.publicKey)
    guard let signature = key.signature(of: Array(message.utf8)) else { return nil }
    self.signature = signature
  }

  /// Reads a line; nothing where it is no checkpoint of this form.
  package init?(_ line: String) {
    let words = line.split(separator: " " as Character, omittingEmptySubsequences: false).map(
      String.init)
    guard words.count == 7, words[0] == "trocar-checkpoint", words[1] == "1",
      let links = Int(words[2]), links >= 0, let head = Digest(hex: words[3]),
      let seconds = Int(words[4]), let key = PublicKey(hex: words[5]),
      let signature = [UInt8](hex: words[6])
    else { return nil }
    self.links = links
    self.head = head
    self.seconds = seconds
    self.key = key
    self.signature = signature
  }

  /// The checkpoint as a line of a file, without its end.
  package var line: String { Self.message(links, head, seconds, key) + " " + signature.hex }

  /// Whether it was signed with the secret of the key that it names.
  package var isSigned: Bool {
    key.accepts(signature, of: Array(Self.message(links, head, seconds, key).utf8))
  }

  private static func message(
    _ links: Int, _ head: Digest, _ seconds: Int, _ key: PublicKey
  ) -> String { "trocar-checkpoint 1 \(links) \(head) \(seconds) \(key)" }
}
