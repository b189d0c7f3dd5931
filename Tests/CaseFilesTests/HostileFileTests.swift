import CaseFiles
import Documents
import Logic
import Rules
import Testing

/// Files that are far too large for a case are refused in a moment, and never followed to the end.
@Suite struct HostileFileTests {
  private static let head = "schema_version: 1\ncase: x\n"

  private static func many(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined()
  }

  struct Flood: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ start: String, _ line: (Int) -> String) {
      testDescription = name
      text = HostileFileTests.head + start + HostileFileTests.many(20_000, line)
    }
  }

  @Test(
    arguments: [
      Flood("keys", "") { "coagulopat\($0): x\n" },
      Flood("assumptions", "assumed:\n") { "  coagulopat\($0): x\n" },
      Flood("lesions", "lesions:\n") { "  - id: A\($0)\n" },
      Flood("studies", "imaging:\n  studies:\n") { _ in "    - study_modality: mri\n" },
      Flood("levels", "lesions:\n  - id: A\n    vertebral_levels:\n") { _ in "    - T1\n" },
      Flood("numbers", "lesions:\n  - id: A\n    plan:\n      freeze_duration_s:\n") { _ in
        "      - 10\n"
      },
    ])
  func `more than a case can hold is said to be too much`(flood: Flood) {
    let book = Rulebook.standard
    let file = CaseFile.read(flood.text, name: "f", book.catalogue, book.settings)
    #expect((1...201).contains(file.problems.count))
    #expect(file.record.lesions.count <= 100)
    #expect(file.record.studies.count <= 100)
  }

  @Test func `the last of too many problems says that more follow`() {
    let book = Rulebook.standard
    let text = Self.head + Self.many(500) { "key\($0): x\n" }
    let problems = CaseFile.read(text, name: "f", book.catalogue, book.settings).problems
    #expect(problems.count == 201)
    #expect(
      problems.last?.description
        == "f:202:1: More problems follow. Mend those above, then check again.")
  }
}
