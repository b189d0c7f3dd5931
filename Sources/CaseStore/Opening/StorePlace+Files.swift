internal import Foundation

extension StorePlace {
  /// Whether there is a file.
  var isThere: Bool { get throws(StoreError) { try attributes(of: path) != nil } }

  /// Checks that nobody else can read or replace the file.
  func check() throws(StoreError) {
    try checkFolder()
    try checkFile(path)
  }

  /// The text of a small file.
  func text() throws(StoreError) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.cannotOpen(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      let bytes = try file.read(upToCount: 16_000_000) ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw .cannotOpen(path: path, reason: "it could not be read")
    }
  }

  /// Makes the names in the folder last.
  func syncFolder() throws(StoreError) { try Self.sync(folder, O_RDONLY | O_DIRECTORY) }

  /// Makes the content of the file last.
  func syncFile() throws(StoreError) { try Self.sync(path, O_RDWR) }

  private static func sync(_ path: String, _ flags: Int32) throws(StoreError) {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotOpen(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw cannotOpen(path) }
  }

  /// Takes away a copy that has served, with the files that SQLite put beside it.
  static func remove(_ copy: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(copy + ending) }
  }

  /// Where something is made that is to have its name once it is complete.
  func unfinished(_ work: String) -> String { "\(path).\(work)-\(getpid())" }

  /// Takes away what programs left unfinished that are not there any more. It may name patients.
  func removeUnfinished(_ work: String) {
    let start = URL(filePath: path).lastPathComponent + ".\(work)-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(start) {
      let digits = name.dropFirst(start.count).prefix { $0.isNumber }
      guard let process = pid_t(digits) else { continue }
      let isAlive = process != getpid() && (kill(process, 0) == 0 || errno != ESRCH)
      if !isAlive { unlink(folder + "/" + name) }
    }
  }

  /// Copies a store that nobody writes to, with a log where there is one.
  static func copy(_ source: String, to target: String) throws(StoreError) {
    for ending in ["", "-wal"] where try StorePlace(source + ending).isThere {
      let place = try StorePlace(target + ending)
      try place.createFile()
      do {
        let input = try FileHandle(forReadingFrom: URL(filePath: source + ending))
        let output = try FileHandle(forWritingTo: URL(filePath: place.path))
        while let bytes = try input.read(upToCount: 1 << 20), !bytes.isEmpty {
          try output.write(contentsOf: bytes)
        }
        try output.close()
        try input.close()
      } catch {
        throw .cannotOpen(path: source + ending, reason: "it could not be copied")
      }
    }
  }
}
