import Logic
import Rules
import TestSupport
import Testing

/// What the authors did in each figure stays open, and one changed fact closes it.
@Suite struct FigureCasesTests {
  private let catalogue = Rulebook.standard.catalogue

  @Test(arguments: Figure.all)
  func `what the authors did is indicated or possible`(_ figure: Figure) throws {
    let found = try figure.assessed(figure.record())
    #expect(found.verdict.isOpen, "\(found.verdict) \(found.missing)")
    #expect(!found.reasons.isEmpty)
  }

  @Test(arguments: Figure.all)
  func `the negative twin closes it and names the rule`(_ figure: Figure) throws {
    var twin = try figure.record()
    try twin.set(figure.twin, catalogue)
    let found = try figure.assessed(twin)
    #expect(found.verdict == figure.twinVerdict)
    #expect(found.reasons.map(\.rule.id).contains(figure.twinRule))
  }

  @Test(arguments: Figure.all)
  func `the case names neither the technique nor what was done`(_ figure: Figure) throws {
    let record = try figure.record()
    let told: Set<FactName> = [
      "planned_technique", "cryoprobe_count", "freeze_cycles", "freeze_duration_s", "cement_ml",
      "ablation_modality", "implant_device", "cannula_count", "guidance_modality",
    ]
    let answered = Set((record.lesions.map(\.sheet) + [record.sheet]).flatMap(\.answers.keys))
    #expect(answered.isDisjoint(with: told))
  }

  @Test func `figure 7 shows the canal and the nearby cord, with their holds`() throws {
    let found = try Figure.all[6].assessed(Figure.all[6].record())
    let reasons = Set(found.reasons.filter { $0.truth == .yes }.map(\.rule.id))
    #expect(
      reasons.isSuperset(of: ["cem-canal-stenosis-surgery", "cryo-rci-close-to-nerve-or-organ"]))
    let holds = Set(found.holds.map(\.rule.id))
    #expect(
      holds.isSuperset(of: [
        "cem-canal-stenosis-surgery.hold", "cem-canal-stenosis-surgery.cord_protection",
        "cryo-rci-close-to-nerve-or-organ.hold",
      ]))
  }

  @Test func `figure 11 shows the motor root and the exception that it takes`() throws {
    let found = try Figure.all[10].assessed(Figure.all[10].record())
    let exception = found.reasons.first { $0.rule.id == "neuro-motor-exception-terminal" }
    #expect(exception?.truth == .yes)
    let block = found.trace.first { $0.rule.id == "neuro-ci-motor-nerve" }
    #expect(block?.truth == .no)
    #expect(
      block?.facts.contains {
        $0.name == "target_nerve_motor_function" && $0.reading == .value(.word("important"))
      } == true)
    #expect(found.holds.map(\.rule.id).contains("neuro-motor-exception-terminal.hold"))
  }
}
