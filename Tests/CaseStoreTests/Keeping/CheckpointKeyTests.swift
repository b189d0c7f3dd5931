import Foundation
import GRDB
import Seals
import Testing

@testable import CaseStore

struct CheckpointKeyTests {
  private let place: TemporaryPlace
  private var file: CheckpointKey { .beside(place.path) }

  init() throws { place = try TemporaryPlace() }

  @Test func `a key is made once, for its owner alone, and is not in the store`() throws {
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    #expect(try file.read() == nil)
    let key = try file.readOrMake()
    _ = try store.checkpoint(with: key, seconds: noon)
    #expect(try file.readOrMake().publicKey == key.publicKey)
    #expect(try place.mode(of: "checkpoint.key") == 0o600)
    #expect(try CheckpointKey.publicKey(at: file.publicPath) == key.publicKey)
    try store.queue.close()
    let bytes = try Data(contentsOf: URL(filePath: place.path))
    #expect(bytes.range(of: Data(key.secret)) == nil)
    #expect(bytes.range(of: Data(key.secret.hex.utf8)) == nil)
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o644])
  func `a key that others could read is refused with the command that mends it`(mode: Int) throws {
    _ = try file.readOrMake()
    try place.setMode(mode, of: "checkpoint.key")
    let refusal = StoreError.notPrivate(path: file.path, command: "chmod 600 \(file.path)")
    #expect(throws: refusal) { try file.read() }
    #expect(throws: refusal) { try file.readOrMake() }
    try place.setMode(0o600, of: "checkpoint.key")
    #expect(try file.read() != nil)
  }

  @Test(arguments: ["", "trocar signing key 1\n", "trocar signing key 2\n00\n", "00"])
  func `what is no key is not taken for one, nor replaced`(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file.path))
    try place.setMode(0o600, of: "checkpoint.key")
    #expect(throws: StoreError.notAKey(path: file.path)) { try file.readOrMake() }
    #expect(try Data(contentsOf: URL(filePath: file.path)) == Data(text.utf8))
  }

  @Test func `checkpoints are read as they were written, and no others`() throws {
    let store = try place.store()
    let (key, other) = (SigningKey(), SigningKey())
    let first = try store.checkpoint(with: key, seconds: noon)
    try store.create(fullCase(), who: "lindh", seconds: noon)
    let second = try store.checkpoint(with: key, after: [first], seconds: noon + 1)
    let kept = CheckpointFile.beside(place.path)
    #expect(try kept.checkpoints(signedBy: key.publicKey) == [])
    try kept.write([first, second])
    #expect(try kept.checkpoints(signedBy: key.publicKey) == [first, second])
    #expect(
      throws: StoreError.badCheckpoint(
        path: kept.path, line: 1, reason: "it is signed with another key")
    ) { try kept.checkpoints(signedBy: other.publicKey) }
  }

  @Test func `any changed letter of a checkpoint is found`() throws {
    let store = try place.store()
    try store.create(fullCase(), who: "lindh", seconds: noon)
    let key = SigningKey()
    let line = try store.checkpoint(with: key, seconds: noon).line
    for index in line.indices {
      var changed = line
      changed.replaceSubrange(index...index, with: line[index] == "7" ? "3" : "7")
      let read = Checkpoint(changed)
      #expect(read == nil || read?.key != key.publicKey || read?.isSigned == false, "\(changed)")
    }
    #expect(Checkpoint(line)?.isSigned == true)
  }
}
