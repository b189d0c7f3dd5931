import Foundation
import Testing

/// A department's own figures, by the commands alone. The patients are invented.
struct OutcomesCommandTests {
  private static func text(_ id: String, pain: Int, visit: String) -> String {
    """
    schema_version: 1
    case: \(id)
    identity:
      patient_name: Maja Lindholm
    patient:
      age_years: 72
    procedure:
      procedure_state: done
      procedure_done_date: 2026-01-12
      procedure_done_by: K. Ode
    follow_up:
      visits:
        - id: v1
    \(visit)
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
        aetiology: metastasis
        pain:
          painful: yes
          pain_score_nrs: \(pain)
        plan:
          planned_technique: vertebroplasty
        procedure:
          technique_done: vertebroplasty
          cement_done_ml: [2.5]
          complication_sir_grade: 0
        follow_up:
          complication_grade: 0
    """
  }

  private static let seen = """
          visit_date: 2026-02-10
          visit_state: seen
          visit_pain_nrs: 2
          visit_fracture: no
    """
  private static let lost = """
          visit_date: 2026-02-10
          visit_state: lost
    """

  private func department() throws -> Program {
    let program = try Program()
    let cases = [
      ("2601-001", 8, Self.seen), ("2601-002", 6, Self.seen), ("2601-003", 7, Self.lost),
    ]
    for (id, pain, visit) in cases {
      let file = try program.file(
        "\(id).yaml", Self.text(id, pain: pain, visit: visit))
      let outcome = try program.run("cases", "import", file)
      #expect(outcome.status == 0, "\(outcome.complaints)")
    }
    return program
  }

  @Test func `figures have their denominators, and who is lost is named`() throws {
    let program = try department()
    defer { program.clean() }
    let text = try program.run("cases", "outcomes", "--as-of", "2026-04-01").output
    #expect(text.contains("3 treated, fewer than 20: no conclusion can be drawn"))
    #expect(
      text.contains("Fracture afterwards: 0 of 2 (0 %, 95 % interval 0 to 66 %); 1 not recorded"))
    #expect(text.contains("asked 2 of 2 who were due; 1 lost"))
    #expect(text.contains("5.8 to 2.7 points"))
    let json = try #require(
      try program.run("cases", "outcomes", "--format", "json", "--as-of", "2026-04-01").json()
        as? [String: Any])
    #expect((json["counts"] as? [String: Any])?["lost"] as? Int == 1)
  }

  @Test func `the registry and the page go to files, without a name`() throws {
    let program = try department()
    defer { program.clean() }
    for form in ["csv", "html"] {
      let file = program.data.appending(path: "out.\(form)").path
      let outcome = try program.run("cases", "outcomes", "--format", form, "--output", file)
      #expect(outcome.status == 0)
      let written = try String(contentsOfFile: file, encoding: .utf8)
      #expect(!written.contains("Lindholm") && !written.contains("Ode"))
      #expect(!written.contains("2026-02-10"))
      #expect(try program.run("cases", "outcomes", "--format", form, "--output", file).status == 1)
    }
  }

  @Test func `what is asked for and does not exist is refused with what there is`() throws {
    let program = try department()
    defer { program.clean() }
    let none = try program.run("cases", "outcomes", "--technique", "kyphoplasty")
    #expect(none.output.contains("0 treated"))
    let wrong = try program.run("cases", "outcomes", "--site", "elbow")
    #expect(wrong.status == 64 && wrong.complaints.contains("sacrum"))
    #expect(try program.run("cases", "outcomes", "--from", "2026-13").status == 64)
  }

  @Test func `a department's own times come from its settings`() throws {
    let program = try department()
    defer { program.clean() }
    let settings = try program.file(
      "department.yaml",
      "follow_up_times: [6_weeks]\nfollow_up_window_percent: 40\noutcome_small_number: 2\n")
    let text = try program.run(
      "cases", "outcomes", "--settings", settings, "--as-of", "2026-04-01"
    ).output
    #expect(text.contains("After 6 weeks: median 2"))
    #expect(!text.contains("no conclusion can be drawn"))
    let bad = try program.file("bad.yaml", "follow_up_times: [7_weeks]\n")
    #expect(try program.run("cases", "outcomes", "--settings", bad).status == 1)
  }

  @Test func `what was recorded comes out of the store as it went in`() throws {
    let program = try department()
    defer { program.clean() }
    let exported = try program.run("cases", "export", "2601-001").output
    let again = try program.file("again.yaml", exported)
    let replaced = try program.run("cases", "import", "--replace", again)
    #expect(replaced.output.contains("0 entries"))
    #expect(try program.run("cases", "check").status == 0)
    #expect(try program.run("cases", "audit").status == 0)
  }
}
