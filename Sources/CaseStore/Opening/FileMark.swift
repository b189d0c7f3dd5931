internal import Foundation

/// Which file it is, whatever its name: two files never have the same at one time.
struct FileMark: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The mark of the file at a path; nothing where there is none.
  init?(of path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    device = UInt64(found.st_dev)
    number = UInt64(found.st_ino)
  }
}

/// The files of a store as they were when it was opened.
struct StoreFiles: Hashable, Sendable {
  private let path: String
  private let store: FileMark?
  private let log: FileMark?

  init(at path: String) {
    self.path = path
    store = FileMark(of: path)
    log = FileMark(of: path + "-wal")
  }

  /// Fails where the store or its log was deleted or replaced: what is written then is in a file
  /// that nobody will find.
  func check() throws(StoreError) {
    guard StoreFiles(at: path) == self else { throw .replaced(path: path) }
  }
}
