import Foundation
import Testing

/// A case whose every text is hostile, through every command.
struct HostileCaseTests {
  private static let text = """
    schema_version: 1
    case: hostile
    title: "<script>alert(1)</script>[x](javascript:alert(1))"
    identity:
      patient_name: "*Bold* | <b>name</b>"
    mdt:
      mdt_reason: "=cmd|' /C calc'!A0\\n# heading\\n- item"
      mdt_dissent: "&lt;img src=x onerror=alert(1)&gt;"
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
    """

  @Test(arguments: [
    ["assess"], ["assess", "--format", "json"], ["checklist"], ["risks"], ["plan"], ["check"],
    ["report"], ["report", "--format", "html"],
  ])
  func `no command lets it act`(arguments: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run(arguments + ["-"], input: Self.text)
    let said = outcome.output + outcome.complaints
    #expect(outcome.status == 0, "\(said)")
    #expect(!said.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    if arguments.first == "report" {
      #expect(!said.contains("<script>"))
      #expect(!said.contains("<b>name"))
    }
  }

  @Test func `characters that act on a terminal are refused, and not shown`() throws {
    let program = try Program()
    defer { program.clean() }
    let acting = Self.text.replacing("<script>", with: "\\e[31m\u{202E}")
    let outcome = try program.run("report", "-", input: acting)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("U+202E"))
    #expect(!outcome.complaints.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }

  @Test func `a report shows it as text`() throws {
    let program = try Program()
    defer { program.clean() }
    let page = try program.run("report", "-", "--format", "html", input: Self.text).output
    #expect(page.contains("*Bold* | &lt;b&gt;name&lt;/b&gt;"))
    #expect(page.contains("&amp;lt;img src=x onerror=alert(1)&amp;gt;"))
    let markdown = try program.run("report", "-", input: Self.text).output
    #expect(markdown.contains("\\*Bold\\* \\| \\<b\\>name"))
    #expect(markdown.contains("> \\# heading"))
  }
}
