import Logic
import TestSupport
import Testing

@testable import Rules

/// Thresholds and dates of the clinic's rulebook, as a radiologist says them.
@Suite struct ClinicalFlipTests {
  private let rulebook = Rulebook.standard

  private func record(_ notation: String) throws -> Case {
    var record = Case(id: "made-up", lesions: [Lesion(id: "A")])
    try record.set(notation, rulebook.catalogue)
    return record
  }

  private func lifts(of hold: String, _ notation: String) throws -> [[String]] {
    let lesion = try #require(FlipSearch(rulebook).flips(of: try record(notation)).first)
    return lesion.holds.first { $0.rule.id == hold }?.lifts.map { $0.map(\.words) } ?? []
  }

  private func closing(_ technique: Technique, _ notation: String) throws -> [[String]] {
    let flips = FlipSearch(rulebook).flips(of: technique, lesion: "A", in: try record(notation))
    return flips?.flips(.closes).map { $0.changes.map(\.words) } ?? []
  }

  @Test func `img-currency-maximum-month: images 41 days old name both ways out by their day`()
    throws
  {
    // 30 days before 1 December 2026 is 1 November; images of 21 October are in date to 20 November.
    #expect(
      try lifts(
        of: "img-currency-maximum-month",
        "site=proximal_femur; aetiology=primary_bone_tumour; tumour_type=osteoid_osteoma;"
          + " painful=yes; study_age=41")
        == [["procedure by Fri 20 Nov 2026"], ["new CT or MRI from Sun 1 Nov 2026"]])
  }

  @Test func `cem-sins-surgical-consult: a stated SINS of 8 is released at 6 or less`() throws {
    let lifts = try lifts(
      of: "cem-sins-surgical-consult.hold",
      "site=spine; aetiology=metastasis; painful=yes;"
        + " spinal_instability_neoplastic_score=8; study_age=3")
    #expect(lifts.contains(["SINS 6 or less"]))
  }

  @Test func `cem-sins-surgical-consult: a SINS of parts says which part would do it`() throws {
    // T10 scores 1, mechanical pain 3, lytic 2, normal 0, more than half involved 1, one side 1: 8.
    let lifts = try lifts(
      of: "cem-sins-surgical-consult.hold",
      "site=spine; vertebral_levels=[T10]; aetiology=metastasis; painful=yes; lesion_matrix=lytic;"
        + " sins_pain=mechanical; sins_alignment=normal;"
        + " sins_collapse=no_collapse_gt_50_body_involved; sins_posterolateral=unilateral;"
        + " study_age=3")
    #expect(lifts.contains(["SINS 6 or less (SINS pain occasional, not mechanical)"]))
  }

  @Test func `cem-ci-unstable-spinal-lesion: cement closes at SINS 13 or more`() throws {
    #expect(
      try closing(
        .vertebroplasty,
        "site=spine; aetiology=metastasis; fracture_present=yes; painful=yes;"
          + " spinal_instability_neoplastic_score=8; spinal_stability=potentially_unstable;"
          + " study_age=3"
      ).contains(["SINS 13 or more"]))
  }

  @Test func `cryo-sel-focal-pain: palliative cold closes at pain 4 or less`() throws {
    #expect(
      try closing(
        .cryoablation,
        "site=ilium; aetiology=metastasis; painful=yes; pain_score_nrs=6; pain_focal=yes;"
          + " pain_refractory=yes; treatment_intent=[palliation]; study_age=3"
      ).contains(["pain 4 or less"]))
  }

  @Test func `cryo-rci-close-to-nerve-or-organ: 10 mm or more makes cold plainly indicated`() throws
  {
    let lifts = try lifts(
      of: "cryo-rci-close-to-nerve-or-organ.hold",
      "site=ilium; aetiology=metastasis; painful=yes; distance_to_neural_structure_mm=4;"
        + " distance_to_organ_mm=60; study_age=3")
    #expect(lifts.contains(["nerve or cord 10 mm or more"]))
  }

  @Test func `few verdicts are worked out to find all flips of a lesion`() throws {
    let record = try record(
      "site=spine; aetiology=metastasis; painful=yes; pain_score_nrs=6; pain_focal=yes;"
        + " pain_refractory=yes; treatment_intent=[palliation]; coagulopathy=no; study_age=3")
    let search = FlipSearch(rulebook).search(record, lesion: 0)
    let flips = search.flips(of: Technique.allCases)
    #expect(flips.techniques.flatMap(\.flips).count > 50)
    #expect(search.trials.count < 200)
  }
}
