import Foundation
import TestSupport
import Testing

/// What people read, for two sample cases, compared with what is on file.
struct GoldenAnswersTests {
  private static let canal = "sample-cases/fig-07-t10-metastasis-at-the-canal.yaml"
  private static let breast = "sample-cases/fig-15-l3-breast-metastasis.yaml"
  private static let desmoid = "sample-cases/fig-08-gluteal-desmoid.yaml"

  @Test(arguments: [
    ("assess-fig-07", ["assess", canal]), ("assess-fig-08", ["assess", desmoid]),
    ("assess-all-fig-08", ["assess", "--all", desmoid]),
    ("flips-fig-07", ["flips", canal]), ("flips-fig-15", ["flips", breast]),
    ("whatif-fig-07", ["whatif", canal, "--set", "A.pain_score_nrs=4"]),
    ("checklist-fig-07", ["checklist", canal]), ("checklist-fig-08", ["checklist", desmoid]),
    ("risks-fig-07", ["risks", canal]), ("risks-fig-08", ["risks", desmoid]),
    ("plan-fig-07", ["plan", canal]), ("plan-fig-08", ["plan", desmoid]),
    ("plan-fig-07-combined", ["plan", canal, "--technique", "combined_ablation_cement"]),
    ("rules-show-hold", ["rules", "show", "cryo-rci-close-to-nerve-or-organ.hold"]),
    ("rules-show", ["rules", "show", "cem-ci-unstable-spinal-lesion"]),
    ("score-list", ["score"]), ("score-sins", ["score", "sins"]),
    ("score-sins-range", ["score", "sins", "location=semirigid", "bone_lesion=mixed"]),
    (
      "score-sir-bleeding", ["score", "sir_bleeding", "risk=high", "inr=1.6", "platelets=80"]
    ), ("score-nesms", ["score", "nesms", "modified_bauer=3", "ambulatory_independent=yes"]),
    ("score-sir-hold-json", ["score", "sir_hold", "drug=apixaban", "--format", "json"]),
    ("evidence-112", ["evidence", "112"]),
    ("evidence-statement", ["evidence", "cem-limit-segments-session"]),
    ("evidence-words", ["evidence", "cryo", "desmoid"]),
    ("themes-check", ["themes", "check", "--data", "."]),
  ])
  func `the answer reads as on file`(name: String, arguments: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.complaints == "")
    expectGolden(outcome.output.withoutDigest.withoutDay, named: name)
  }

  @Test(arguments: [("report-fig-07", canal), ("report-fig-08", desmoid)])
  func `the report reads as on file`(name: String, file: String) throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run("report", file)
    #expect(outcome.status == 0)
    expectGolden(outcome.output.withoutDigest.withoutDay, named: name)
  }
}

extension String {
  /// The text without the digest of the rulebook, which every change of a rule changes.
  fileprivate var withoutDigest: String {
    replacing(/digest [0-9a-f]{12,64}/, with: "digest ...")
  }

  /// The text without the day on which it was made, and what turns on it: the dates of the sample
  /// cases are assumed, and lie ahead or behind as the days go by.
  fileprivate var withoutDay: String {
    replacing(/Made on [^.]*\./, with: "Made on ....")
      .replacing(/[^\n]*[Dd]ated after [^\n]*\n/, with: "")
      .replacing("| to come |", with: "| met |").replacing(", to come\n", with: "\n")
  }
}
