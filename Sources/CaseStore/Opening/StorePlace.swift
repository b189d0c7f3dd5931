internal import Foundation

/// Where a store is on disk, and whether it is private there.
struct StorePlace {
  /// The path of the file, with symbolic links followed.
  let path: String
  let folder: String

  init(_ path: String) throws(StoreError) {
    guard !path.isEmpty, !path.utf8.contains(0), !path.hasSuffix("/") else {
      throw .cannotOpen(path: path, reason: "it is not the path of a file")
    }
    let url = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath()
    self.path = url.path
    folder = url.deletingLastPathComponent().path
  }

  /// Checks that nobody else can read or replace the store, and creates what is not there yet.
  ///
  /// - Parameter isShared: Whether people from elsewhere come in, to whom not even names are shown.
  func checkAndCreate(isShared: Bool) throws(StoreError) {
    try checkFolder(isShared: isShared)
    if try attributes(of: path) == nil { try createFile() }
    for ending in ["", "-wal", "-shm"] { try checkFile(path + ending) }
  }

  /// Runs what opens the store while no other program does.
  ///
  /// The folder is locked and not the file: closing a file that SQLite has locked too would take
  /// its locks away.
  func whileAlone<Value>(_ body: () throws -> Value) throws -> Value {
    try createFolder()
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.cannotOpen(folder) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Self.cannotOpen(folder) }
    }
    return try body()
  }

  private func createFolder() throws(StoreError) {
    guard mkdir(folder, 0o700) != 0 else { return try sync(parent: folder) }
    if errno == EEXIST { return }
    guard errno == ENOENT else { throw Self.cannotOpen(folder) }
    // Folders above it are made for their owner alone as well, as the XDG specification asks.
    try StorePlace(folder).createFolder()
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Self.cannotOpen(folder) }
    try sync(parent: folder)
  }

  /// Makes the name of a new folder last.
  private func sync(parent folder: String) throws(StoreError) {
    let parent = URL(filePath: folder).deletingLastPathComponent().path
    let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // One that may not be read cannot be synced either; the folder stands in it all the same.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    fsync(descriptor)
  }

  /// Makes an empty file for its owner alone, where there is none.
  func createFile() throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.cannotOpen(path) }
    close(descriptor)
  }

  /// What the last system call says of the path.
  static func cannotOpen(_ path: String) -> StoreError {
    switch errno {
    case EACCES, EPERM, EROFS: .notWritable(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    case let code: .cannotOpen(path: path, reason: String(cString: strerror(code)))
    }
  }
}

extension StorePlace {
  func checkFolder(isShared: Bool = false) throws(StoreError) {
    guard let found = try attributes(of: folder) else {
      throw .cannotOpen(path: folder, reason: "there is no such folder")
    }
    guard found.st_uid == geteuid() else {
      throw .belongsToAnother(path: folder, command: Self.command("chown \(geteuid())", folder))
    }
    guard found.st_mode & (isShared ? 0o077 : 0o022) == 0 else {
      throw .notPrivate(path: folder, command: Self.command("chmod 700", folder))
    }
    guard access(folder, W_OK | X_OK) == 0 else { throw .notWritable(path: folder) }
  }

  func checkFile(_ file: String) throws(StoreError) {
    guard let found = try attributes(of: file) else { return }
    guard found.st_mode & S_IFMT == S_IFREG else {
      throw .cannotOpen(path: file, reason: "it is not a file")
    }
    guard found.st_uid == geteuid() else {
      throw .belongsToAnother(path: file, command: Self.command("chown \(geteuid())", file))
    }
    guard found.st_mode & 0o077 == 0 else {
      throw .notPrivate(path: file, command: Self.command("chmod 600", file))
    }
    guard access(file, R_OK | W_OK) == 0 else { throw .notWritable(path: file) }
  }

  func attributes(of path: String) throws(StoreError) -> stat? {
    var found = stat()
    if lstat(path, &found) == 0 { return found }
    if errno == ENOENT { return nil }
    throw Self.cannotOpen(path)
  }

  /// A command for the shell, with the path quoted where it needs to be.
  private static func command(_ command: String, _ path: String) -> String {
    let needsQuotes = path.contains { !($0.isLetter || $0.isNumber || "/._-+".contains($0)) }
    let quoted = "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
    return command + " " + (needsQuotes ? quoted : path)
  }
}
