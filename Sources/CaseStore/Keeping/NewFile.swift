internal import Foundation

/// A file that is written whole or not at all, and synced before it has its name.
struct NewFile {
  let path: String
  let mayReplace: Bool
  let mode: mode_t

  init(_ path: String, mayReplace: Bool = false, mode: mode_t = 0o600) {
    self.path = path
    self.mayReplace = mayReplace
    self.mode = mode
  }

  func write(_ text: String) throws(StoreError) {
    let place = try StorePlace(path)
    place.removeUnfinished("partial")
    let temporary = place.unfinished("partial")
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(temporary, flags, mode)
    guard descriptor >= 0 else { throw StorePlace.cannotOpen(temporary) }
    do {
      try Self.fill(descriptor, with: Array(text.utf8), temporary)
      try put(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], _ path: String
  ) throws(StoreError) {
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StorePlace.cannotOpen(path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw StorePlace.cannotOpen(path) }
  }

  /// Gives a file that is complete its name. A link fails where a file has come up in the meantime;
  /// a rename would replace it.
  func put(_ temporary: String) throws(StoreError) {
    if mayReplace {
      guard rename(temporary, path) == 0 else { throw StorePlace.cannotOpen(path) }
    } else {
      guard link(temporary, path) == 0 else {
        if errno == EEXIST { throw .fileExists(path: path) }
        throw StorePlace.cannotOpen(path)
      }
      unlink(temporary)
    }
    try StorePlace(path).syncFolder()
  }
}
