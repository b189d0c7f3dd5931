import Foundation
import Testing

/// 0 is done, 1 is a problem with what was given, 64 is a command that does not exist so.
struct ExitCodeTests {
  private static let sample = "sample-cases/fig-08-gluteal-desmoid.yaml"

  @Test(arguments: [
    (["--help"], 0), (["--version"], 0), (["assess", "--help"], 0),
    (["assess", sample], 0), (["assess"], 64), (["assess", "--fromat", "json", sample], 64),
    (["assess", "--format", "xml", sample], 64), (["assess", "nowhere.yaml"], 1),
    (["assess", "sample-cases"], 1), (["check", sample], 0), (["checklist"], 64),
    (["checklist", "nowhere.yaml"], 1), (["risks", sample, "--technique", "surgery"], 64),
    (["plan", "nowhere.yaml"], 1), (["plan", sample, "--technique", "surgery"], 64),
    (["report", sample, "--format", "pdf"], 64), (["evidence", "1"], 0), (["score"], 0),
    (["score", "sins"], 0),
    (["score", "sins", "location=mobile"], 0), (["score", "sins", "mobile"], 64),
    (["score", "sinss"], 1), (["score", "sins", "location=T13"], 1),
    (["score", "mirels", "site=pelvis"], 1), (["score", "nrs=3"], 1),
    (["evidence", "147"], 1),
    (["rules", "diff", sample], 64),
    (["whatif", sample, "--set", "A.painful=yes", "--set", "painful=no"], 64),
    (["whatif", sample, "--set", "A.painful=no", "--set", "painful=no"], 0),
    (["evidence", "xylophone"], 1), (["rules"], 0), (["rules", "list", "--effect", "blok"], 64),
    (["rules", "show", "no-such-rule"], 1), (["rules", "coverage"], 0),
    (["rules", "coverage", "--ledger", "nowhere.yaml"], 1),
    (["evidence", "cem-hardening-time"], 0), (["schema"], 0), (["cases", "list"], 0),
    (["cases", "export", "nobody"], 1), (["keys"], 0), (["keys", "--format", "pdf"], 64),
    (["keys", "--keys", "nowhere.yaml"], 1), (["themes", "check", "nowhere.yaml"], 1),
  ])
  func `each command ends with the code that it should`(arguments: [String], status: Int) throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run(arguments)
    #expect(outcome.status == status, "\(outcome.complaints)")
    // What went wrong is said, and not on standard output, where another program may read.
    #expect(outcome.complaints.isEmpty == (status == 0))
  }

  @Test func `one bad file does not keep the others from being assessed`() throws {
    let program = try Program()
    defer { program.clean() }
    let bad = try program.file("bad.yaml", "schema_version: 1\ncase: bad\nlesoins: []\n")
    let outcome = try program.run("assess", "--format", "json", bad, Self.sample)
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("bad.yaml:3:1: "))
    let assessed = try #require(try outcome.json() as? [[String: Any]])
    #expect(assessed.map { $0["case"] as? String } == ["fig-08"])
  }

  @Test func `a case is read from standard input`() throws {
    let program = try Program()
    defer { program.clean() }
    let text = "schema_version: 1\ncase: typed\nlesions:\n  - id: A\n    site: spine\n"
    let outcome = try program.run("assess", "-", input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Case typed\n"))
  }

  @Test func `ten mistakes are ten places`() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("ten.yaml", Self.tenMistakes)
    let outcome = try program.run("check", file)
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let places = lines.compactMap { line -> String? in
      let parts = line.split(separator: ":", maxSplits: 3)
      guard parts.count == 4, Int(parts[1]) != nil, Int(parts[2]) != nil else { return nil }
      return parts[1] + ":" + parts[2]
    }
    #expect(Set(places).count >= 10, "\(outcome.output)")
  }

  private static let tenMistakes = """
    schema_version: 1
    case: ten
    patient:
      age_years: 230
      sexx: female
      mobility: walking
    safety:
      coagulopathy: perhaps
      inr: high
    imaging:
      procedure_date: 2026-02-30
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T13]
        aetiology: metastases
        lesion_size_mm: -4
        planned_techniqe: none
    """
}
