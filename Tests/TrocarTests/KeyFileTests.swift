import Foundation
import TestSupport
import Testing

/// Keys of the user's own, from a file.
struct KeyFileTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let says: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(
      text: "undo: F5\nworklist.sortt: o\n",
      says: ["mine.yaml:2:1", "`worklist.sortt` is not a command. Did you mean `worklist.sort`?"]),
    Row(text: "undo: Hyper\n", says: ["mine.yaml:1:7", "`Hyper` is not a key."]),
    Row(
      text: "case.why: [w, u]\n",
      says: ["mine.yaml:1:1", "u would be both `case.why` and `undo`"]),
    Row(
      text: "worklist.sort: j\n",
      says: ["mine.yaml:1:1", "j would be both `worklist.sort` and `worklist.down`"]),
    Row(text: "undo: C\n", says: ["mine.yaml:1:1", "`undo` cannot have C"]),
    Row(text: "help: none\n", says: ["mine.yaml:1:1", "`help` needs a key"]),
    Row(text: "undo: {a: b}\n", says: ["mine.yaml:1:7", "a key or a list of keys"]),
    Row(text: "- undo\n", says: ["mine.yaml:1:1", "A key file is a list of `command: key`"]),
  ])
  func `a file that cannot be is refused with its place`(_ row: Row) throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("mine.yaml", row.text)
    let outcome = try program.run("keys", "--keys", file)
    #expect(outcome.status == 1)
    for words in row.says { #expect(outcome.complaints.contains(words), "\(outcome.complaints)") }
  }

  @Test func `the tables show the keys of the file`() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file(
      "mine.yaml", "undo: [F5, z]\nworklist.open: o\ncase.why: none\n\"redo\": \"F6\"\n")
    let outcome = try program.run("keys", "--keys", file)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("F5 z"))
    #expect(outcome.output.contains("  o                 worklist.open"))
  }

  @Test func `the user's own file is found where the system says`() throws {
    let program = try Program()
    defer { program.clean() }
    let folder = program.data.appending(path: "config/trocar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "undo: F9\n".write(
      to: folder.appending(path: "keys.yaml"), atomically: true, encoding: .utf8)
    let outcome = try program.run(
      "keys", environment: ["XDG_CONFIG_HOME": program.data.appending(path: "config").path])
    #expect(outcome.output.contains("F9"))
    let standard = try program.run(
      "keys", "--default",
      environment: ["XDG_CONFIG_HOME": program.data.appending(path: "config").path])
    #expect(!standard.output.contains("F9"))
  }

  @Test func `the document of keys is what the tables say`() throws {
    let program = try Program()
    defer { program.clean() }
    let written = try program.run("keys", "--default", "--format", "md").output
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try written.write(
        toFile: sourceRootPath() + "/docs/keys.md", atomically: true, encoding: .utf8)
    }
    let kept = try sourceText("docs/keys.md")
    #expect(written == kept, "docs/keys.md is stale: trocar keys --default --format md writes it.")
  }
}
