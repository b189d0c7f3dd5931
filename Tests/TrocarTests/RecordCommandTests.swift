import Foundation
import TestSupport
import Testing

/// The record and the file of the store, by the commands alone.
struct RecordCommandTests {
  private static let text = """
    schema_version: 1
    case: 2611-014
    title: Painful T10
    identity:
      patient_name: Maja Lindholm
    mdt:
      multidisciplinary_review_done: yes
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
        aetiology: metastasis
        spinal_instability_neoplastic_score: 12
        pain:
          painful: yes
        mdt:
          mdt_decision: defer
    """

  private let program: Program
  private var folder: URL { program.data.appending(path: "trocar") }
  private var store: URL { folder.appending(path: "cases.sqlite") }

  init() throws {
    program = try Program()
    let file = try program.file("case.yaml", Self.text)
    #expect(try program.run("cases", "import", file).status == 0)
  }

  private func object(_ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(try outcome.json() as? [String: Any])
  }

  /// Changes a byte of what stands in the file.
  private func tamper(_ was: String, _ becomes: String) throws {
    var bytes = try Data(contentsOf: store)
    let place = try #require(bytes.range(of: Data(was.utf8)))
    bytes.replaceSubrange(place, with: Data(becomes.utf8))
    try bytes.write(to: store)
  }

  @Test func `a record that was changed is found, and its first entry named`() throws {
    defer { program.clean() }
    let sound = try object(try program.run("cases", "audit", "--format", "json"))
    #expect(sound["sound"] as? Bool == true)
    try tamper("\"number\":12}", "\"number\":13}")
    let audit = try program.run("cases", "audit")
    #expect(audit.status == 1)
    #expect(audit.output.contains("!! The record was changed. First: entry "))
    #expect(audit.output.contains("of case 2611-014"))
    let check = try program.run("cases", "check")
    #expect(check.status == 1)
    let refused = try program.run("cases", "checkpoint")
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("The record was changed"))
  }

  @Test func `a store of before a checkpoint is found against it, here and elsewhere`() throws {
    defer { program.clean() }
    let early = try Data(contentsOf: store)
    let file = try program.file("other.yaml", "schema_version: 1\ncase: 2611-015\n")
    #expect(try program.run("cases", "import", file).status == 0)
    let kept = program.data.appending(path: "kept").path
    #expect(try program.run("cases", "checkpoint", "--out", kept).status == 0)
    #expect(try program.run("cases", "audit", "--checkpoint", kept).status == 0)
    try early.write(to: store)
    let beside = try program.run("cases", "audit")
    #expect(beside.status == 1)
    #expect(beside.output.contains("are gone"))

    let key = folder.appending(path: "checkpoint.key")
    try FileManager.default.removeItem(at: key)
    try FileManager.default.removeItem(at: folder.appending(path: "cases.sqlite.checkpoints"))
    #expect(try program.run("cases", "audit").status == 0)
    let elsewhere = try program.run(
      "cases", "audit", "--checkpoint", kept, "--public-key", key.path + ".pub")
    #expect(elsewhere.status == 1)
    #expect(elsewhere.output.contains("are gone"))
    let unknown = try program.run("cases", "audit", "--checkpoint", kept)
    #expect(unknown.status == 1)
    #expect(unknown.complaints.contains("--public-key"))
  }

  @Test func `a key that others could read is refused with the command that mends it`() throws {
    defer { program.clean() }
    #expect(try program.run("cases", "checkpoint").status == 0)
    let key = folder.appending(path: "checkpoint.key").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    let refused = try program.run("cases", "checkpoint")
    #expect(refused.status == 1)
    #expect(refused.complaints.contains("chmod 600 \(key)"))
  }

  @Test func `the key stands where it is configured to`() throws {
    defer { program.clean() }
    let key = program.data.appending(path: "elsewhere.key").path
    let made = try program.run(
      "cases", "checkpoint", environment: ["TROCAR_CHECKPOINT_KEY": key])
    #expect(made.status == 0)
    #expect(FileManager.default.fileExists(atPath: key))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/checkpoint.key"))
    #expect(
      try program.run("cases", "audit", "--key", key).output.contains("against 1 checkpoint."))
  }

  @Test func `a backup is made, and restored with what was there kept`() throws {
    defer { program.clean() }
    let backup = program.data.appending(path: "backup.sqlite").path
    #expect(try program.run("cases", "backup", backup).status == 0)
    #expect(try program.run("cases", "backup", backup).status == 1)
    let file = try program.file("other.yaml", "schema_version: 1\ncase: 2611-015\n")
    #expect(try program.run("cases", "import", file).status == 0)
    let restored = try program.run("cases", "restore", backup)
    #expect(restored.status == 0)
    #expect(restored.output.contains("is kept as"))
    #expect(!(try program.run("cases", "list").output.contains("2611-015")))
    #expect(try program.run("cases", "check").output == "OK The store is whole.\n")
    try FileManager.default.removeItem(atPath: backup)
    try Data("letters".utf8).write(to: URL(filePath: backup))
    #expect(try program.run("cases", "restore", backup).status == 1)
    #expect(try program.run("cases", "list").output.contains("2611-014"))
  }

  @Test func `a decision is replayed, and the rule that makes the difference named`() throws {
    defer { program.clean() }
    let same = try program.run("cases", "replay", "2611-014")
    #expect(same.status == 0)
    #expect(same.output.contains(": the same verdicts"))
    let settings = try program.file("department.yaml", "sins_unstable_from: 12\n")
    let other = try program.run("cases", "replay", "--settings", settings)
    #expect(other.status == 1)
    #expect(other.output.contains("sins_unstable_from"))
  }

  @Test func `who the patient is is erased, and the record stays whole`() throws {
    defer { program.clean() }
    let erased = try program.run("cases", "erase-identity", "2611-014", "--reason", "asked for")
    #expect(erased.status == 0)
    #expect(!(try program.run("cases", "export", "2611-014").output.contains("Lindholm")))
    #expect(try Data(contentsOf: store).range(of: Data("Lindholm".utf8)) == nil)
    let audit = try object(try program.run("cases", "audit", "--format", "json"))
    #expect(audit["sound"] as? Bool == true)
    #expect(audit["erased"] as? Int == 1)
    let again = try program.run("cases", "erase-identity", "2611-014", "--reason", "asked for")
    #expect(again.complaints.contains("nothing to erase"))
  }

  @Test func `a case is withdrawn and reinstated for a reason`() throws {
    defer { program.clean() }
    let withdrawn = try program.run("cases", "withdraw", "2611-014", "--reason", "entered twice")
    #expect(withdrawn.status == 0)
    #expect(try program.run("cases", "list").output == "There is no case in the store.\n")
    #expect(
      try program.run("cases", "list", "--withdrawn").output.contains("withdrawn: entered twice"))
    #expect(try program.run("cases", "withdraw", "2611-014", "--reason", "again").status == 1)
    let back = try program.run("cases", "reinstate", "2611-014", "--reason", "it was another")
    #expect(back.status == 0)
    #expect(try program.run("cases", "list").output.contains("2611-014"))
    #expect(try program.run("cases", "audit").status == 0)
  }

  @Test func `a moment is named, compared and restored`() throws {
    defer { program.clean() }
    #expect(try program.run("cases", "name", "2611-014", "before MDT").status == 0)
    let file = try program.file(
      "later.yaml", Self.text.replacing("Painful T10", with: "Painful T11"))
    #expect(try program.run("cases", "import", "--replace", file).status == 0)
    let compared = try program.run("cases", "compare", "2611-014", "before MDT")
    #expect(compared.output == "title  Painful T10 -> Painful T11\n")
    #expect(try program.run("cases", "restore-revision", "2611-014", "before MDT").status == 0)
    #expect(
      try program.run("cases", "compare", "2611-014", "before MDT").output == "Nothing differs.\n")
    let unknown = try program.run("cases", "compare", "2611-014", "after MDT")
    #expect(unknown.complaints.contains("trocar cases revisions 2611-014"))
  }
}
