import Logic
import Rules
import TestSupport
import Testing

/// Facts that make a contraindication true, in the notation of `Case.set`.
struct BlockFacts: Sendable, CustomTestStringConvertible {
  let rule: String
  let facts: String

  init(_ rule: String, _ facts: String) {
    self.rule = rule
    self.facts = facts
  }

  var testDescription: String { "\(rule): \(facts)" }

  static let all = [
    BlockFacts("cem-ci-coagulopathy", "coagulopathy=yes"),
    BlockFacts("cem-ci-local-infection", "local_infection=yes"),
    BlockFacts("cem-ci-systemic-infection", "systemic_infection=yes"),
    BlockFacts("cem-ci-cement-allergy", "cement_allergy=yes"),
    BlockFacts("cem-ci-unstable-spinal-lesion", "site=spine; spinal_stability=unstable"),
    BlockFacts(
      "cem-ci-unstable-spinal-lesion",
      "site=spine; aetiology=metastasis; vertebral_levels=[L1]; sins_pain=mechanical; lesion_matrix=lytic; sins_alignment=normal; sins_collapse=collapse_gt_50; sins_posterolateral=bilateral"
    ),
    BlockFacts(
      "rt-surgery-instability-cord-compression.cement", "site=spine; spinal_cord_compression=yes"),
    BlockFacts(
      "rt-surgery-instability-cord-compression.cement",
      "site=spine; neurological_deficit=significant"),
    BlockFacts(
      "rt-surgery-instability-cord-compression.ablation",
      "site=spine; spinal_cord_compression=yes; neurological_deficit=significant"),
    BlockFacts("cem-ci-asymptomatic-compression", "site=spine; fracture_present=yes; painful=no"),
    BlockFacts(
      "ace-ci-displaced-protrusion",
      "site=acetabulum; fracture_present=yes; fracture_displacement=displaced; acetabular_protrusion=yes"
    ),
    BlockFacts("neuro-ci-local-infection", "local_infection=yes"),
    BlockFacts("neuro-ci-systemic-infection", "systemic_infection=yes"),
    BlockFacts("neuro-ci-anticoagulation", "anticoagulation=yes"),
    BlockFacts("neuro-ci-bleeding-disorder", "bleeding_disorder=yes"),
    BlockFacts("neuro-ci-bleeding-disorder", "coagulopathy=yes"),
    BlockFacts("neuro-ci-cold-urticaria", "cold_urticaria=yes"),
    BlockFacts("neuro-ci-raynaud", "raynaud_syndrome=yes"),
    BlockFacts(
      "neuro-ci-motor-nerve",
      "painful=yes; foraminal_invasion=yes; target_nerve=other; target_nerve_motor_function=important; prognosis=limited"
    ),
    BlockFacts(
      "neuro-ci-motor-nerve",
      "painful=yes; foraminal_invasion=yes; target_nerve=other; target_nerve_motor_function=important; pain_score_nrs=6"
    ),
    BlockFacts(
      "neuro-ci-motor-nerve",
      "painful=yes; foraminal_invasion=yes; target_nerve=other; target_nerve_motor_function=important; pain_refractory=no"
    ),
    BlockFacts(
      "neuro-ci-motor-nerve",
      "painful=yes; foraminal_invasion=yes; target_nerve=femoral; prognosis=good"),
    BlockFacts(
      "cryo-pacemaker-allowed.radiofrequency", "cardiac_pacemaker=yes; pacemaker_rf_unsafe=yes"),
    BlockFacts(
      "cryo-pacemaker-allowed.combined",
      "cardiac_pacemaker=yes; pacemaker_rf_unsafe=yes; ablation_modality=radiofrequency"),
    BlockFacts(
      "cryo-pacemaker-allowed.combined",
      "cardiac_pacemaker=yes; pacemaker_rf_unsafe=yes; ablation_modality=microwave"),
    BlockFacts(
      "cem-ci-coagulopathy.cemented_screw", "coagulopathy=yes; cement_augmentation_planned=yes"),
    BlockFacts(
      "cem-ci-local-infection.cemented_screw",
      "local_infection=yes; cement_augmentation_planned=yes"),
    BlockFacts(
      "cem-ci-systemic-infection.cemented_screw",
      "systemic_infection=yes; cement_augmentation_planned=yes"),
    BlockFacts(
      "cem-ci-cement-allergy.cemented_screw", "cement_allergy=yes; cement_augmentation_planned=yes"),
  ]
}

/// The law of safety, on the figure cases: a contraindication closes, and one that is not known
/// never leaves a technique open.
@Suite struct BlockLawTests {
  private let rulebook = Rulebook.standard

  @Test func `every contraindication of the rulebook is tried`() {
    let blocks = Set(rulebook.rules.filter { $0.effect == .block }.map(\.id))
    #expect(Set(BlockFacts.all.map(\.rule)) == blocks)
  }

  @Test(arguments: BlockFacts.all)
  func `true, it closes its techniques in every figure; one fact unknown, none is open`(
    _ block: BlockFacts
  ) throws {
    let rule = try #require(rulebook[block.rule])
    var trials = 0
    for figure in Figure.all {
      let record = try figure.record()
      for lesion in record.lesions {
        trials += try check(rule, block, record, lesion.id)
      }
    }
    #expect(trials > 0)
  }

  /// Tries one lesion; gives how many techniques were held to the law.
  private func check(
    _ rule: Rule, _ block: BlockFacts, _ record: Case, _ lesion: String
  ) throws -> Int {
    var changed = record
    // Screws are for a broken bone or a neoplasm; a broken bone lets the rule be asked everywhere.
    let needsFracture = rule.id.hasSuffix("cemented_screw")
    try changed.set(
      (needsFracture ? "fracture_present=yes; " : "") + block.facts, lesion: lesion,
      rulebook.catalogue)
    let assessed = try #require(rulebook.assess(changed, asking: false).lesion(lesion))
    let reachable = rule.techniques.filter { assessed[$0]?.verdict != .notApplicable }
    for technique in reachable {
      let found = try #require(assessed[technique])
      #expect(found.verdict == .contraindicated, "\(record.id) \(lesion) \(technique)")
      #expect(found.reasons.map(\.rule.id).contains(rule.id))
    }
    for item in block.facts.split(separator: ";") {
      let name = item.split(separator: "=")[0].filter { $0 != " " }
      var unknown = changed
      try unknown.set("\(name)=unknown", lesion: lesion, rulebook.catalogue)
      let again = try #require(rulebook.assess(unknown, asking: false).lesion(lesion))
      for technique in reachable {
        let verdict = try #require(again[technique]?.verdict)
        #expect(!verdict.isOpen, "\(record.id) \(lesion) \(technique) without \(name)")
      }
    }
    return reachable.count
  }
}
