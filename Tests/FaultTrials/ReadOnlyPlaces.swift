import CaseStore
import Foundation
import TestSupport

/// The store may be read and not written, from one moment on or from the beginning.
package enum ReadOnlyPlaces {
  /// Takes away the right to write: of the file, of the folder, of the whole file system, or of files
  /// that are open. The program says so, and every answer it told is there.
  ///
  /// Root may write whatever the permissions say. So where these trials run as root, the writer runs as
  /// nobody, and the file system and the open files have their turn, which root alone can do, and not
  /// in every container.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var kinds: [(inout SeededRandom, inout Tally) throws -> [String]] = [
      { try closed("cases.sqlite", to: 0o400, &$0, &$1) },
      { try closed("", to: 0o500, &$0, &$1) },
    ]
    var name = "a file or a folder may only be read"
    if try canMount() {
      kinds.append(mountedReadOnly)
      name += ", or a file system"
    } else {
      name += " (!! SKIPPED: no file system can be mounted here)"
    }
    if try canMakeImmutable() {
      kinds.append(madeImmutable)
      name += ", or open files"
    } else {
      name += " (!! SKIPPED: no open file can be made immutable here)"
    }
    var tally = Tally(name)
    var random = SeededRandom(seed: seed)
    for trial in 0..<trials { tally.count(try kinds[trial % kinds.count](&random, &tally)) }
    return tally
  }

  private static let nobody = 65_534
  private static var asNobody: [String] {
    geteuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"] : []
  }

  /// The file or its folder is closed to writing before a second program comes.
  private static func closed(
    _ name: String, to mode: Int, _ random: inout SeededRandom, _ tally: inout Tally
  ) throws -> [String] {
    let place = try Place()
    let path = place.path("cases.sqlite")
    let closed = name.isEmpty ? place.folder : place.path(name)
    try give(place, to: nobody)
    let told = try killed(path, under: asNobody, &random)
    try setMode(closed, mode)
    let said = try Writer(path, "2611-001", entries: 1, under: asNobody).finish()
    try setMode(closed, name.isEmpty ? 0o700 : 0o600)
    try give(place, to: 0)
    return judge(path, said, "cannot be written", told, &tally)
  }

  /// The file system may only be read when a second program comes.
  private static func mountedReadOnly(
    _ random: inout SeededRandom, _ tally: inout Tally
  ) throws -> [String] {
    let place = try Place()
    let folder = place.path("disk")
    let path = folder + "/cases.sqlite"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    guard mount(at: folder) else { return ["it was not mounted"] }
    defer { _ = run("/bin/umount", ["-l", folder]) }
    let told = try killed(path, under: [], &random)
    guard run("/bin/mount", ["-o", "remount,ro", folder]) else { return ["it was not remounted"] }
    let said = try Writer(path, "2611-001", entries: 1).finish()
    guard run("/bin/mount", ["-o", "remount,rw", folder]) else { return ["it was not remounted"] }
    return judge(path, said, "cannot be written", told, &tally)
  }

  /// The files are made immutable while a program writes to them.
  private static func madeImmutable(
    _ random: inout SeededRandom, _ tally: inout Tally
  ) throws -> [String] {
    let place = try Place()
    let path = place.path("cases.sqlite")
    let files = [path, path + "-wal"]
    let writer = try Writer(path, "2611-001")
    var said = try writer.lines(.random(in: 2...12, using: &random))
    guard run("/usr/bin/chattr", ["+i"] + files) else {
      _ = try writer.kill()
      return ["the files were not made immutable"]
    }
    said += try writer.finish()
    guard run("/usr/bin/chattr", ["-i"] + files) else { return ["files stay immutable"] }
    let told = said.compactMap { Int($0) }.max() ?? 0
    return judge(path, said, "Nothing was stored", told, &tally)
  }

  /// What was said and what is there, once the store may be written again.
  private static func judge(
    _ path: String, _ said: [String], _ words: String, _ told: Int, _ tally: inout Tally
  ) -> [String] {
    tally.answers += told
    tally.hits += 1
    let isSaid = said.last?.contains(words) == true
    return KilledWriter.look(at: path, told: told).losses
      + (isSaid ? [] : ["the program said: \(said.last ?? "nothing")"])
  }

  /// A program writes and is killed, so that there is a log; gives the last answer it told.
  private static func killed(
    _ path: String, under starter: [String], _ random: inout SeededRandom
  ) throws -> Int {
    let writer = try Writer(path, "2611-001", under: starter)
    var said = try writer.lines(.random(in: 2...12, using: &random))
    said += try writer.kill()
    return said.compactMap { Int($0) }.max() ?? 0
  }

  private static func mount(at folder: String) -> Bool {
    run("/bin/mount", ["-t", "tmpfs", "-o", "size=32m,mode=700", "none", folder])
  }

  private static func canMount() throws -> Bool {
    let place = try Place()
    return geteuid() == 0 && mount(at: place.folder) && run("/bin/umount", ["-l", place.folder])
  }

  private static func canMakeImmutable() throws -> Bool {
    let place = try Place()
    let path = place.path("file")
    try Data().write(to: URL(filePath: path))
    return geteuid() == 0 && run("/usr/bin/chattr", ["+i", path])
      && run("/usr/bin/chattr", ["-i", path])
  }

  private static func give(_ place: Place, to user: Int) throws {
    guard geteuid() == 0 else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
    for path in [place.folder] + names.map(place.path) {
      chown(path, uid_t(user), gid_t(user))
    }
  }

  private static func setMode(_ path: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private static func run(_ program: String, _ words: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
