internal import Crypto
internal import Foundation

/// An Ed25519 key with which one signs; who has it can sign in one's name.
package struct SigningKey: Sendable {
  /// The 32 bytes that are to be kept secret.
  package let secret: [UInt8]
  /// The key with which others check what was signed.
  package let publicKey: PublicKey

  /// Makes a new key from the random source of the machine.
  package init() {
    let key = Curve25519.Signing.PrivateKey()
    secret = Array(key.rawRepresentation)
    publicKey = PublicKey(unchecked: Array(key.publicKey.rawRepresentation))
  }

  /// The key of these 32 bytes; nothing where there are more or fewer.
  package init?(secret: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret) else {
      return nil
    }
    self.secret = secret
    publicKey = PublicKey(unchecked: Array(key.publicKey.rawRepresentation))
  }

  /// The 64 bytes of a signature; nothing where signing is not possible.
  package func signature(of message: [UInt8]) -> [UInt8]? {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret),
      let signature = try? key.signature(for: message)
    else { return nil }
    return Array(signature)
  }
}

/// An Ed25519 key with which one checks a signature.
package struct PublicKey: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes.
  package let bytes: [UInt8]

  fileprivate init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The key of these 64 hexadecimal digits; nothing where it is no such text.
  package init?(hex: String) {
    guard let bytes = [UInt8](hex: hex), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The bytes in hexadecimal.
  package var description: String { bytes.hex }

  /// Whether the signature over the message was made with the secret of this key.
  package func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}
