import Logic
import Testing

@testable import Rules

@Suite struct ChecklistRegisterTests {
  @Test func `each line has an id of its own`() {
    #expect(Set(Checklist.items.map(\.id)).count == Checklist.items.count)
  }

  @Test(arguments: Checklist.items)
  func `a line reads only facts, settings and references that there are`(item: ChecklistItem) {
    let conditions = [item.applies, item.met] + [item.notMet, item.note].compactMap { $0 }
    for condition in conditions {
      #expect(condition.facts.allSatisfy { Catalogue.clinical[$0] != nil })
      #expect(condition.settings.allSatisfy { Settings.standard.number($0) != nil })
    }
    #expect(item.references.allSatisfy { References.numbered($0) != nil })
    #expect(item.shows.fact.map { Catalogue.clinical[$0] != nil } ?? true)
    #expect(item.why.hasSuffix("."))
    #expect((1...30).contains(item.label.count))
  }

  @Test func `the lines of the planning stand in the order in which they are read`() {
    #expect(
      Checklist.items.filter { $0.section == .planning }.map(\.id) == [
        "cross_sectional", "reviewed", "age", "symptoms_since", "mri", "oedema", "pain_fits",
        "posterior_cortex", "canal", "nearest_nerve", "nearest_organ", "ablation_zone",
        "sacral_insufficiency_looks", "osteoid_osteoma_looks", "morton_looks",
      ])
  }

  @Test(arguments: [
    "img-cross-sectional-required", "img-review-prior", "img-currency-maximum-month",
    "img-repeat-on-new-symptoms", "img-mri-for-selection", "img-marrow-oedema-level",
    "img-ablation-zone-measured", "img-completion-control", "stt-follow-up-mri",
    "cem-mit-asepsis", "cem-mit-antibiotic-single-dose", "img-sacral-insufficiency-appearance",
    "img-osteoid-osteoma-appearance", "img-morton-appearance",
  ])
  func `a ledger entry on imaging has its line`(entry: String) {
    #expect(Checklist.items.contains { $0.ledger == entry })
  }
}
