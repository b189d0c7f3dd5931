internal import Foundation
package import Seals

/// The file that has the checkpoints of a store, one a line, the newest last.
package struct CheckpointFile: Sendable {
  /// Where the file is.
  package let path: String

  package init(at path: String) { self.path = path }

  /// Where the checkpoints of a store are kept unless another place is named.
  package static func beside(_ store: String) -> CheckpointFile {
    CheckpointFile(at: store + ".checkpoints")
  }

  /// The checkpoints; none where there is no file. Each must be signed with the key, so that nobody
  /// has put in one of their own.
  package func checkpoints(signedBy key: PublicKey) throws(StoreError) -> [Checkpoint] {
    let place = try StorePlace(path)
    guard try place.isThere else { return [] }
    var found: [Checkpoint] = []
    let lines = try place.text().split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !(line.isEmpty && index == lines.count - 1) {
      guard let checkpoint = Checkpoint(String(line)) else {
        throw .badCheckpoint(path: path, line: index + 1, reason: "it is no checkpoint")
      }
      guard checkpoint.key == key else {
        throw .badCheckpoint(path: path, line: index + 1, reason: "it is signed with another key")
      }
      guard checkpoint.isSigned else {
        throw .badCheckpoint(path: path, line: index + 1, reason: "its signature is not right")
      }
      found.append(checkpoint)
    }
    return found
  }

  /// Writes the checkpoints in the place of what the file had.
  package func write(_ checkpoints: [Checkpoint]) throws(StoreError) {
    try NewFile(path, mayReplace: true).write(checkpoints.map { $0.line + "\n" }.joined())
  }
}
