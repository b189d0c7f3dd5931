internal import Foundation

/// A file that a command writes: whole or not at all, and for its owner's eyes alone.
struct OutputFile {
  let path: String
  /// Whether a file that is there already may be replaced.
  let mayReplace: Bool

  /// Writes the text to a new file beside the old one, syncs it, and puts it in its place.
  func write(_ text: String) throws {
    if !mayReplace, access(path, F_OK) == 0 { throw alreadyThere }
    let target = URL(filePath: path)
    let folder = target.deletingLastPathComponent().path
    let temporary = folder + "/.trocar-\(getpid())-\(target.lastPathComponent)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure }
    do {
      try fill(descriptor, with: Array(text.utf8))
      try put(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
    sync(folder)
  }

  private func fill(_ descriptor: Int32, with bytes: [UInt8]) throws {
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw failure }
  }

  /// A link fails where a file has come up in the meantime; a rename would replace it.
  private func put(_ temporary: String) throws {
    if mayReplace {
      guard rename(temporary, path) == 0 else { throw failure }
    } else {
      guard link(temporary, path) == 0 else { throw errno == EEXIST ? alreadyThere : failure }
      unlink(temporary)
    }
  }

  private func sync(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private var alreadyThere: Failure {
    Failure("\(path) is there already. Choose another name, or replace it with --force.")
  }

  private var failure: Failure {
    Failure("\(path) could not be written: \(String(cString: strerror(errno))).")
  }
}
