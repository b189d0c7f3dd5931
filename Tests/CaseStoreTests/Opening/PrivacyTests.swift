import Foundation
import Logic
import Testing

@testable import CaseStore

/// Nobody but its owner can read or replace a store.
struct PrivacyTests {
  @Test
  func `a new store is for its owner alone, with every file and folder of it`() throws {
    let place = try TemporaryPlace()
    let path = place.folder + "/share/trocar/cases.sqlite"
    let store = try CaseStore(at: path, identity: identityFacts)
    try store.create(fullCase(), who: "lindh", seconds: noon)
    #expect(try place.mode(of: "share/trocar") == 0o700)
    #expect(try place.mode(of: "share") == 0o700)
    for name in ["cases.sqlite", "cases.sqlite-wal", "cases.sqlite-shm"] {
      #expect(try place.mode(of: "share/trocar/" + name) == 0o600, "\(name)")
    }
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o660, 0o666, 0o644])
  func `a file that others could open is refused with the command that mends it`(mode: Int) throws {
    let place = try TemporaryPlace()
    try place.store().create(fullCase(), who: "lindh", seconds: noon)
    try place.setMode(mode, of: "cases.sqlite")
    #expect(throws: StoreError.notPrivate(path: place.path, command: "chmod 600 \(place.path)")) {
      try place.store()
    }
    try place.setMode(0o600, of: "cases.sqlite")
    #expect(try place.store().open("2611-014").0 == fullCase())
  }

  @Test(arguments: ["cases.sqlite-wal", "cases.sqlite-shm"])
  func `so is what stands beside the file`(name: String) throws {
    let place = try TemporaryPlace()
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try place.setMode(0o644, of: name)
    let path = place.folder + "/" + name
    #expect(throws: StoreError.notPrivate(path: path, command: "chmod 600 \(path)")) {
      try place.store()
    }
  }

  @Test(arguments: [0o777, 0o770, 0o707, 0o1777])
  func `a folder in which others could replace the file is refused`(mode: Int) throws {
    let place = try TemporaryPlace()
    try place.setMode(mode)
    let command = "chmod 700 \(place.folder)"
    #expect(throws: StoreError.notPrivate(path: place.folder, command: command)) {
      try place.store()
    }
    #expect(!FileManager.default.fileExists(atPath: place.path))
  }

  @Test
  func `a folder that others may only look into is taken`() throws {
    let place = try TemporaryPlace()
    try place.setMode(0o755)
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    #expect(try place.mode(of: "cases.sqlite-wal") == 0o600)
  }

  @Test
  func `a command quotes a path that the shell would take apart`() throws {
    let place = try TemporaryPlace()
    let path = place.folder + "/Maja's cases"
    _ = try CaseStore(at: path, identity: [])
    try place.setMode(0o644, of: "Maja's cases")
    let command = "chmod 600 '\(place.folder)/Maja'\\''s cases'"
    #expect(throws: StoreError.notPrivate(path: path, command: command)) {
      try CaseStore(at: path, identity: [])
    }
  }

  @Test(.enabled(if: geteuid() == 0, "Only root can give a file to someone else."))
  func `a file or folder of another user is refused`() throws {
    let place = try TemporaryPlace()
    _ = try place.store()
    #expect(chown(place.path, 65_534, 65_534) == 0)
    #expect(throws: StoreError.belongsToAnother(path: place.path, command: "chown 0 \(place.path)"))
    { try place.store() }
    #expect(chown(place.folder, 65_534, 65_534) == 0)
    let command = "chown 0 \(place.folder)"
    #expect(throws: StoreError.belongsToAnother(path: place.folder, command: command)) {
      try place.store()
    }
  }

  @Test(.enabled(if: geteuid() != 0, "Root may write everywhere."))
  func `a folder or a file that may not be written is refused`() throws {
    let place = try TemporaryPlace()
    _ = try place.store()
    try place.setMode(0o400, of: "cases.sqlite")
    #expect(throws: StoreError.notWritable(path: place.path)) { try place.store() }
    try place.setMode(0o600, of: "cases.sqlite")
    try place.setMode(0o500)
    #expect(throws: StoreError.notWritable(path: place.folder)) { try place.store() }
    try place.setMode(0o700)
  }

  @Test
  func `a folder of a file system that nobody can write is refused`() throws {
    #expect {
      try CaseStore(at: "/proc/trocar/cases.sqlite", identity: [])
    } throws: { error in
      switch error as? StoreError {
      case .notWritable, .cannotOpen: true
      default: false
      }
    }
  }
}
