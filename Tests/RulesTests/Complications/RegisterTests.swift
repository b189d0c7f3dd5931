import Logic
import Testing

@testable import Rules

@Suite struct RegisterTests {
  @Test func `each risk has an id of its own, and each mitigation one within its risk`() {
    #expect(Set(Risks.all.map(\.id)).count == Risks.all.count)
    for risk in Risks.all {
      #expect(Set(risk.mitigations.map(\.id)).count == risk.mitigations.count, "\(risk.id)")
    }
  }

  @Test(arguments: Technique.allCases)
  func `each technique has risks`(technique: Technique) {
    #expect(Risks.all.contains { $0.techniques.contains(technique) })
  }

  @Test(arguments: Risks.all)
  func `what a risk cites exists`(risk: Risk) {
    let cited =
      risk.published.references + risk.drivers.flatMap(\.references)
      + risk.besides.flatMap(\.references) + risk.mitigations.flatMap(\.references)
      + risk.management.references
    #expect(cited.allSatisfy { References.numbered($0) != nil })
    if case .figures(let ids) = risk.published {
      #expect(risk.published.benchmarks.map(\.id) == ids)
    }
  }

  @Test(arguments: Risks.all)
  func `a risk reads only facts and settings that there are`(risk: Risk) {
    let conditions =
      risk.techniques.map(risk.condition) + risk.drivers.map(\.when)
      + risk.mitigations.map(\.fits) + risk.mitigations.compactMap(\.isPlanned)
    for condition in conditions {
      #expect(condition.facts.allSatisfy { Catalogue.clinical[$0] != nil })
      #expect(condition.settings.allSatisfy { Settings.standard.number($0) != nil })
    }
    #expect(risk.watches.allSatisfy { Catalogue.clinical[$0] != nil })
  }

  @Test(arguments: Risks.all)
  func `what raises a risk never turns on whether something is on record`(risk: Risk) {
    #expect(!risk.drivers.contains { $0.when.readsTheRecord })
    #expect(!risk.techniques.map(risk.condition).contains { $0.readsTheRecord })
  }

  @Test(arguments: Risks.all)
  func `a risk is told in whole sentences`(risk: Risk) {
    let sentences =
      risk.drivers.map(\.says) + risk.besides.map(\.says) + risk.mitigations.map(\.says)
      + [risk.management.says]
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("\n") })
    #expect((1...30).contains(risk.title.count))
    #expect(!risk.watches.isEmpty)
  }

  /// The ledger entries that are to be answered in the review of complications, by hand.
  static let entries = [
    "lb-inc-fracture-one-year", "lb-out-fracture-alone-versus-augmented", "osteo-comp-few-major",
    "cem-comp-two-groups", "cem-comp-access-injury", "cem-mit-see-critical-structures",
    "cem-mgmt-muscle-nerve-injury", "cem-mgmt-vascular-injury", "cem-comp-infection",
    "cem-comp-tumour-seeding", "cem-inc-leak-minor", "cem-comp-leak-foramen",
    "cem-inc-intravasation", "cem-comp-fat-embolism", "cryo-inc-major",
    "cryo-comp-neural-injury", "cryo-mgmt-neural-injury", "cryo-mit-neuroanatomy",
    "neuro-comp-bleeding-infection",
  ]

  @Test(arguments: entries)
  func `an entry on complications is answered`(entry: String) {
    #expect(Risks.all.contains { $0.ledger.contains(entry) })
  }

  static let published: [(id: String, words: String, refs: [Int])] = [
    ("major_complication_after_freezing", "2.5 %", [131]),
    ("fracture_after_freezing", "1.2 %", [131]),
    ("leak_outside_vertebra", "about 70 %", [78]), ("cement_in_veins", "up to 25 %", [73]),
    ("leak_into_canal", "rare", [79]), ("leak_into_foramen", "no rate given", []),
    ("cement_embolism", "no rate given", [81]), ("leak_into_hip", "no rate given", [80]),
    ("fat_embolism", "no rate given", [82]), ("tumour_seeding", "rare", [75, 76]),
    ("fracture_after_long_bone_cement", "40.6 %; 5 %", [55, 56]),
    ("fracture_after_screws", "7 %; 2, of how many is not said", [56, 66]),
    ("access_injury", "no rate given", [72, 73]), ("infection", "no rate given", []),
    ("infection_after_neurolysis", "seldom", [103]),
    ("thermal_nerve_injury", "no rate given", [13]),
    ("thermal_cord_injury", "no rate given", [13]),
    ("leak_outside_bone", "no rate given", []),
    ("leak_into_sacral_foramen", "no rate given", []),
    ("cement_in_veins_off_spine", "no rate given", []),
    ("skin_and_hair_change", "no rate given", [133]),
  ]

  @Test(arguments: published)
  func `the published frequency is the source's, and none is invented`(
    id: String, words: String, refs: [Int]
  ) {
    #expect(Risks.named(id)?.published.words == words)
    #expect(Risks.named(id)?.published.references == refs)
  }

  @Test func `cryo-mgmt-neural-injury: that it usually passes is said of a nerve, not of the cord`()
  {
    let nerve = Risks.named("thermal_nerve_injury")?.management
    let cord = Risks.named("thermal_cord_injury")?.management
    #expect(nerve?.says.hasPrefix("Usually passes") == true)
    #expect(cord?.says.contains("Usually") == false)
    #expect(cord?.says.contains("urgent spinal surgical opinion") == true)
    #expect(cord?.isJudgement == true)
  }

  @Test(
    arguments: ["leak_outside_bone", "leak_into_sacral_foramen", "cement_in_veins_off_spine"])
  func `a leak that the source does not tell of says that it is judgement`(id: String) {
    let besides = Risks.named(id)?.besides ?? []
    #expect(besides.contains { $0.isJudgement && $0.says.contains("is judgement") })
    #expect(Risks.named(id)?.management.says.hasPrefix("The source is silent") == true)
  }

  @Test func `amb-leak-management-missing: where the source is silent it says so`() {
    for id in ["leak_outside_vertebra", "leak_into_foramen", "cement_embolism", "fat_embolism"] {
      #expect(
        Risks.named(id)?.management.says == "The source is silent: local emergency protocol.")
    }
    #expect(Risks.named("leak_into_canal")?.management.isJudgement == true)
  }
}
