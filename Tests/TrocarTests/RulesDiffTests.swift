import Foundation
import Testing

/// What another rulebook would change, asked of the built program.
struct RulesDiffTests {
  private static let decided = """
    schema_version: 1
    case: 2611-014
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

  init() throws { program = try Program() }

  private func imported() throws -> String {
    let file = try program.file("case.yaml", Self.decided)
    #expect(try program.run("cases", "import", file).status == 0)
    return try program.file("department.yaml", "sins_unstable_from: 12\n")
  }

  private func object(_ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(try outcome.json() as? [String: Any])
  }

  @Test func `the rulebook of the decision changes nothing`() throws {
    defer { program.clean() }
    _ = try imported()
    let outcome = try program.run("rules", "diff")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no rule, setting or fact differs"))
    #expect(outcome.output.contains("Compared: 1. Verdicts would change in 0"))
  }

  @Test func `a decision that was taken back is not compared, and a case without one is counted`()
    throws
  {
    defer { program.clean() }
    _ = try imported()
    let undone = try program.file(
      "undone.yaml",
      Self.decided.replacing("review_done: yes", with: "review_done: no"))
    #expect(try program.run("cases", "import", "--replace", undone).status == 0)
    let other = try program.file(
      "other.yaml", "schema_version: 1\ncase: 2611-015\nlesions:\n  - id: A\n    site: spine\n")
    #expect(try program.run("cases", "import", other).status == 0)
    let answer = try object(try program.run("rules", "diff", "--format", "json"))
    #expect(answer["compared"] as? Int == 0)
    #expect(answer["taken_back"] as? Int == 1)
    #expect(answer["without_decision"] as? Int == 1)
  }

  @Test(arguments: [[], ["2611-014"]])
  func `a setting of the department changes a decision, and the rule is named`(
    target: [String]
  ) throws {
    defer { program.clean() }
    let settings = try imported()
    let outcome = try program.run(
      ["rules", "diff"] + target + ["--settings", settings, "--format", "json"])
    let answer = try object(outcome)
    #expect(
      Set(answer.keys) == [
        "rulebook", "against", "compared", "changed", "taken_back", "without_decision",
        "unreadable", "stopped", "cases",
      ])
    #expect(answer["changed"] as? Int == 1)
    let cases = try #require(answer["cases"] as? [[String: Any]])
    let changes = try #require(cases.first?["changes"] as? [[String: Any]])
    let vertebroplasty = try #require(
      changes.first { $0["technique"] as? String == "vertebroplasty" })
    #expect((vertebroplasty["was"] as? [String: Any])?["verdict"] as? String == "undecided")
    #expect((vertebroplasty["now"] as? [String: Any])?["verdict"] as? String == "contraindicated")
    let causes = try #require(vertebroplasty["causes"] as? [[String: Any]])
    #expect(causes.map { $0["rule"] as? String } == ["cem-ci-unstable-spinal-lesion"])
    #expect(causes.map { $0["cause"] as? String } == ["setting"])
  }

  @Test func `two settings files are compared on the cases as they stand`() throws {
    defer { program.clean() }
    let settings = try imported()
    let outcome = try program.run("rules", "diff", "--settings", settings, "--against", "-")
    #expect(outcome.output.contains("setting  sins_unstable_from: 13 points -> 12 points"))
    #expect(outcome.output.contains("Case 2611-014, as it stands"))
    let file = program.data.appending(path: "case.yaml").path
    let back = try program.run("rules", "diff", file, "--against", settings)
    #expect(back.output.contains(/contraindicated\s+->\s+undecided/))
  }

  @Test func `an assessment of earlier is compared with the case of its file`() throws {
    defer { program.clean() }
    let settings = try imported()
    let file = program.data.appending(path: "case.yaml").path
    let earlier = try program.run("assess", "--format", "json", file)
    let stored = try program.file("earlier.json", earlier.output)
    let same = try program.run("rules", "diff", stored)
    #expect(same.output.contains("Compared: 1. Verdicts would change in 0"))
    let other = try program.run("rules", "diff", stored, "--settings", settings)
    #expect(other.output.contains("turns on sins unstable from: was 13 points, is 12 points"))

    _ = try program.file("case.yaml", Self.decided.replacing("painful: yes", with: "painful: no"))
    let changed = try program.run("rules", "diff", stored)
    #expect(changed.output.contains("A Painful: was true, is no"))
  }

  @Test func `a settings file with a problem is refused with the place`() throws {
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.decided)
    let settings = try program.file("bad.yaml", "sins_unstable_form: 12\n")
    let outcome = try program.run("assess", "--settings", settings, file)
    #expect(outcome.status == 1)
    #expect(
      outcome.complaints.contains(
        "bad.yaml:1:1: `sins_unstable_form` is not a setting. Did you mean `sins_unstable_from`?"))
  }

  @Test func `what is no assessment is refused in words`() throws {
    defer { program.clean() }
    let stored = try program.file("earlier.json", "{}")
    let outcome = try program.run("rules", "diff", stored)
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("is not what `trocar assess --format json` writes"))
  }

  @Test func `settings are in the digest, and said beside the verdicts`() throws {
    defer { program.clean() }
    let file = try program.file("case.yaml", Self.decided)
    let settings = try program.file("department.yaml", "sins_unstable_from: 12\n")
    let usual = try program.run("assess", file).output
    let own = try program.run("assess", "--settings", settings, file).output
    #expect(own.contains("Settings of the department: sins unstable from: 12 points"))
    #expect(!usual.contains("Settings of the department"))
    #expect(
      usual.firstMatch(of: /digest [0-9a-f]+/)?.0 != own.firstMatch(of: /digest [0-9a-f]+/)?.0)
  }
}
