import TestSupport

/// A disk that keeps what was synced, and of all else what chance leaves.
struct ForgetfulDisk {
  /// What is kept whatever happens, by the names of the files.
  private var kept: [String: [UInt8]] = [:]
  /// What was asked since, and may be forgotten.
  private var pending: [DiskCall] = []
  /// How many answers the user was told are stored.
  private(set) var told = 0

  mutating func take(_ call: DiskCall) {
    switch call {
    case .told(let number): told = number
    case .remove(let file):
      kept[file] = nil
      pending.removeAll { $0.file == file }
    case .write, .truncate: pending.append(call)
    case .sync(let file):
      for call in pending where call.file == file { Self.apply(call, to: &kept) }
      pending.removeAll { $0.file == file }
    }
  }

  /// How many calls may still be forgotten.
  var unsynced: Int { pending.count }

  /// What is there after the power was cut: of each call that was not synced all, nothing, or any of
  /// the sectors, whatever their order.
  func contents(_ random: inout SeededRandom) -> [String: [UInt8]] {
    var files = kept
    for call in pending {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: continue
      case 1, 2: Self.apply(call, to: &files)
      default:
        guard case .write(let file, let offset, let bytes) = call else { continue }
        for start in stride(from: 0, to: bytes.count, by: Self.sector)
        where Bool.random(using: &random) {
          let piece = Array(bytes[start..<min(start + Self.sector, bytes.count)])
          Self.apply(.write(file: file, at: offset + start, piece), to: &files)
        }
      }
    }
    return files
  }

  private static let sector = 512

  private static func apply(_ call: DiskCall, to files: inout [String: [UInt8]]) {
    switch call {
    case .write(let file, let offset, let bytes):
      var content = files[file] ?? []
      let missing = offset + bytes.count - content.count
      if missing > 0 { content += Array(repeating: 0, count: missing) }
      content.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
      files[file] = content
    case .truncate(let file, let size):
      let content = files[file] ?? []
      files[file] =
        size <= content.count
        ? Array(content.prefix(size)) : content + Array(repeating: 0, count: size - content.count)
    case .sync, .remove, .told: break
    }
  }
}

extension DiskCall {
  var isSync: Bool { if case .sync = self { true } else { false } }

  /// The file that is meant.
  var file: String? {
    switch self {
    case .write(let file, _, _), .truncate(let file, _), .sync(let file), .remove(let file): file
    case .told: nil
    }
  }
}
