import Foundation
import Testing

/// The register held against a ledger by path, and its coverage as a command.
struct LedgerTests {
  private func differences(_ entries: String) throws -> [String] {
    let program = try Program()
    defer { program.clean() }
    let file = try program.file("ledger.yaml", entries)
    let outcome = try program.run("rules", "coverage", "--gaps", "--ledger", file)
    #expect(outcome.status == 1)
    return outcome.output.split(separator: "\n").map(String.init)
      .filter { $0.contains("ledger.yaml:") }
      .map { $0.replacing(/^.*ledger.yaml:/, with: "") }
  }

  /// An entry of the ledger as it ought to be.
  private static let sound = """
    entries:
      - id: cryo-risk-age
        kind: risk-factor
        says: 'Older patients.'
        strength: reported
        applies_to: [cryoablation, combined_ablation_cement]
        quantities: {age_years_exclusive_min: 70}
        refs: [131]

    """

  @Test func `an entry that agrees is not mentioned, and those that are missing are`() throws {
    let differences = try differences(Self.sound)
    #expect(differences.count == 296)
    #expect(
      differences.first
        == "2:3: The ledger has no entry `rt-percutaneous-scope`, which the register has.")
    #expect(!differences.contains { $0.contains("`cryo-risk-age`") })
  }

  @Test(arguments: [
    (
      "refs: [131]", "refs: [131, 132]",
      "8:11: `cryo-risk-age`: refs is 131, 132 here and 131 in the register."
    ),
    (
      "min: 70", "min: 71",
      "7:17: `cryo-risk-age`: quantities is 71 here and 70 in the register."
    ),
    (
      "kind: risk-factor", "kind: caution",
      "3:11: `cryo-risk-age`: kind is caution here and risk-factor in the register."
    ),
    (
      "id: cryo-risk-age", "id: cryo-risk-aeg",
      "2:9: The register has no statement `cryo-risk-aeg`. Is it `cryo-risk-age`?"
    ),
    ("    strength: reported\n", "", "2:5: `cryo-risk-age` has no `strength`."),
  ])
  func `a difference has its place`(found: String, planted: String, problem: String) throws {
    let text = Self.sound.replacing(found, with: planted)
    #expect(try differences(text).contains(problem))
  }

  @Test func `a file that is no ledger is told what a ledger has`() throws {
    #expect(
      try differences("case: fig-07\n")
        == ["1:1: There is no list `entries` here, as a ledger has it."])
  }

  @Test func `the coverage counts every statement by what answers it`() throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run("rules", "coverage", "--format", "json")
    let answer = try #require(try outcome.json() as? [String: Any])
    #expect(
      Set(answer.keys) == ["rulebook", "totals", "statements", "faults", "ledger"])
    let totals = try #require(answer["totals"] as? [String: [String: Int]])
    #expect(totals["all"]?["asked"] == 297)
    #expect(totals["rule"] == ["asked": 134, "answered": 134])
    let statements = try #require(answer["statements"] as? [[String: Any]])
    #expect(statements.count == 297)
    let faults = try #require(answer["faults"] as? [String])
    #expect(outcome.status == (faults.isEmpty ? 0 : 1))
  }
}
