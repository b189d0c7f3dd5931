/// Text that is being pasted, until the mark of its end.
struct PastedText: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// The last bytes that came, to see the mark in them also behind what is kept.
  private var last: [UInt8] = []

  /// More is nobody's answer; what is beyond is not kept.
  private static let most = 65_536
  private static let end = Array("\u{1B}[201~".utf8)

  /// Takes a byte. Whether it was the last of the mark at the end.
  mutating func take(_ byte: UInt8) -> Bool {
    if bytes.count < Self.most { bytes.append(byte) }
    last = last.suffix(Self.end.count - 1) + [byte]
    guard last == Self.end else { return false }
    // Of the mark itself, as much as was kept.
    let beginnings = (1...Self.end.count).reversed().lazy.map { Self.end.prefix($0) }
    if let kept = beginnings.first(where: { bytes.suffix($0.count).elementsEqual($0) }) {
      bytes.removeLast(kept.count)
    }
    return true
  }

  /// What was pasted; bytes that are no character show as such.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
