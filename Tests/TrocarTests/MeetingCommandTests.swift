import Foundation
import Testing

/// Meetings, by the commands alone.
struct MeetingCommandTests {
  private static func text(_ id: String) -> String {
    """
    schema_version: 1
    case: \(id)
    title: Painful T10
    identity:
      patient_name: Maja Lindholm
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
    """
  }

  @Test func `a meeting is planned, put in order, and its minutes are for the owner alone`() throws
  {
    let program = try Program()
    defer { program.clean() }
    for id in ["1", "2"] {
      let file = try program.file("\(id).yaml", Self.text(id))
      #expect(try program.run("cases", "import", file).status == 0)
    }
    #expect(try program.run("meeting", "new", "2026-11-24", "1", "2").status == 0)
    #expect(try program.run("meeting", "agenda", "2026-11-24", "2", "1").status == 0)
    #expect(try program.run("meeting", "list").output.contains("0 of 2 decided"))
    let minutes = try program.run("meeting", "minutes", "2026-11-24").output
    #expect(minutes.contains("- 2, Painful T10\n- 1, Painful T10"))
    #expect(!minutes.contains("Lindholm"))
    let path = try program.file("x", "") + ".html"
    let written = try program.run(
      "meeting", "minutes", "2026-11-24", "--format", "html", "--output", path)
    #expect(written.status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `what is not there is named`() throws {
    let program = try Program()
    defer { program.clean() }
    let unknown = try program.run("meeting", "minutes", "2026-11-24")
    #expect(unknown.status == 1)
    #expect(unknown.complaints.contains("There is no meeting 2026-11-24"))
    #expect(try program.run("meeting", "new", "soon").complaints.contains("soon is no day"))
    #expect(try program.run("meeting", "new", "2026-11-24", "x").complaints.contains("case x"))
  }
}
