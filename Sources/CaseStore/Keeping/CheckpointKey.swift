internal import Foundation
package import Seals

/// The file with the key that signs checkpoints. It stands beside the store or elsewhere, never in it:
/// who can write to the store alone cannot sign.
package struct CheckpointKey: Sendable {
  /// Where the file is.
  package let path: String

  package init(at path: String) { self.path = path }

  /// Where the key of a store is unless another place is named.
  package static func beside(_ store: String) -> CheckpointKey {
    CheckpointKey(
      at: URL(filePath: store).deletingLastPathComponent().appending(path: "checkpoint.key").path)
  }

  /// Where the public half is kept for others, who can check with it and cannot sign.
  package var publicPath: String { path + ".pub" }

  private static let heading = "trocar signing key 1"

  /// Reads the key; nothing where there is no file.
  ///
  /// A file that others could read or replace is refused, with the command that makes it private.
  package func read() throws(StoreError) -> SigningKey? {
    let place = try StorePlace(path)
    guard try place.isThere else { return nil }
    try place.check()
    let lines = try place.text().split(separator: "\n").map { String($0) }
    guard lines.count == 2, lines[0] == Self.heading, let secret = [UInt8](hex: lines[1]),
      let key = SigningKey(secret: secret)
    else { throw .notAKey(path: path) }
    return key
  }

  /// Reads the key, and makes it where there is none; the public half is written beside it.
  package func readOrMake() throws(StoreError) -> SigningKey {
    if let key = try read() { return key }
    let key = SigningKey()
    try NewFile(path).write("\(Self.heading)\n\(key.secret.hex)\n")
    try NewFile(publicPath, mayReplace: true, mode: 0o644).write("\(key.publicKey)\n")
    return key
  }

  /// Reads a public key that was given on.
  package static func publicKey(at path: String) throws(StoreError) -> PublicKey {
    let lines = try StorePlace(path).text().split(separator: "\n").map { String($0) }
    guard lines.count == 1, let key = PublicKey(hex: lines[0]) else { throw .notAKey(path: path) }
    return key
  }
}
