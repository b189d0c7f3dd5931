import Foundation
import TestSupport
import Testing

/// The documents say what `--help` says.
struct CommandLineDocumentTests {
  private static let marker = "<!-- From here on written from --help"

  private static let commands = [
    "", "demo", "meeting", "meeting new", "meeting list", "meeting agenda",
    "meeting present", "meeting follow", "meeting minutes",
    "assess", "flips", "whatif", "checklist", "risks", "plan", "check", "report",
    "schema",
    "rules",
    "rules list", "rules show", "rules document", "rules coverage", "rules verify", "score",
    "evidence", "serve", "cases",
    "cases list", "rules diff", "cases import", "cases export", "cases replay", "cases reassess",
    "cases outcomes",
    "cases withdraw",
    "cases reinstate", "cases name",
    "cases revisions", "cases compare", "cases restore-revision", "cases audit",
    "cases checkpoint", "cases erase-identity", "cases check", "cases rebuild", "cases backup",
    "cases restore", "keys", "themes", "themes list",
    "themes check",
  ]

  @Test func `the reference of the command line is the help of every command`() throws {
    let kept = try sourceText("docs/command-line.md")
    var lines = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = try #require(lines.firstIndex { $0.hasPrefix(Self.marker) })
    lines.removeSubrange((end + 1)...)
    for command in Self.commands {
      let title = command.isEmpty ? "trocar" : "trocar \(command)"
      lines += ["", "## \(title)", "", "```text", try help(of: command).trimmed, "```"]
    }
    let written = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try written.write(
        toFile: sourceRootPath() + "/docs/command-line.md", atomically: true, encoding: .utf8)
    }
    #expect(written == kept, "docs/command-line.md is not what --help says.")
  }

  @Test func `the list of commands is whole`() throws {
    let listed = try Self.commands.flatMap { command in
      try subcommands(of: command).map { command.isEmpty ? $0 : "\(command) \($0)" }
    }
    #expect(Set(listed) == Set(Self.commands.filter { !$0.isEmpty }))
  }

  @Test func `the manual knows every command and option`() throws {
    let manual = try sourceText("docs/trocar.1")
    for command in Self.commands where !command.isEmpty {
      let help = try help(of: command)
      if !help.contains("SUBCOMMANDS:") {
        #expect(manual.contains(".It Cm \(command)"), "\(command)")
      }
      for option in help.matches(of: /--([a-z-]+)/).map({ String($0.1) }) {
        #expect(manual.contains("-\(option)"), "\(command): --\(option)")
      }
    }
  }

  private func help(of command: String) throws -> String {
    let program = try Program()
    defer { program.clean() }
    let words = command.split(separator: " ").map(String.init)
    return try program.run(words + ["--help"], environment: ["COLUMNS": "80"]).output
  }

  /// The names under the headings of subcommands in the help.
  private func subcommands(of command: String) throws -> [String] {
    var names: [String] = []
    var isInside = false
    for line in try help(of: command).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasSuffix("SUBCOMMANDS:") { isInside = true }
      if line.isEmpty { isInside = false }
      guard isInside, let name = line.firstMatch(of: /^  ([a-z-]+)/) else { continue }
      names.append(String(name.1))
    }
    return names
  }
}

extension String {
  /// The text without blanks at the ends of its lines and without empty lines at its end.
  fileprivate var trimmed: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
