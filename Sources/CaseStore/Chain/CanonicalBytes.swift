internal import GRDB

/// Bytes that say a row and nothing else: the kind of each value, its length and its bytes, so that
/// no two rows have the same.
///
/// The kinds and bytes are those that SQLite gives for `typeof(x)` and `CAST(x AS BLOB)`. What is
/// not valid UTF-8 any more is thereby read as it stands.
struct CanonicalBytes {
  private(set) var bytes: [UInt8]

  /// - Parameter domain: What the bytes are for, so that a digest for one use is none for another.
  init(domain: String) { bytes = Array(domain.utf8) + [0] }

  mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(kind: "null", [])
    case .int64(let number): add(kind: "integer", Array(String(number).utf8))
    case .double(let number): add(kind: "real", Array(String(number).utf8))
    case .string(let text): add(kind: "text", Array(text.utf8))
    case .blob(let blob): add(kind: "blob", Array(blob))
    }
  }

  mutating func add(kind: String, _ content: [UInt8]) {
    bytes.append(contentsOf: kind.utf8)
    bytes.append(0)
    bytes.append(contentsOf: withUnsafeBytes(of: UInt64(content.count).bigEndian, Array.init))
    bytes.append(contentsOf: content)
  }
}
