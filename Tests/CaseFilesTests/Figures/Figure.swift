import CaseFiles
import Logic
import Rules
import TestSupport
import Testing

/// One of the fifteen figure cases: its file, and the technique that the authors chose.
struct Figure: Sendable, CustomTestStringConvertible {
  let number: Int
  let technique: Technique
  /// What closes the technique when one fact is changed, in the notation of `Case.set`.
  let twin: String
  let twinVerdict: Verdict
  /// The rule that the twin turns.
  let twinRule: String

  var testDescription: String { "figure \(number)" }

  static let all = [
    Figure(
      number: 1, technique: .vertebroplasty, twin: "painful=no", twinVerdict: .contraindicated,
      twinRule: "cem-ci-asymptomatic-compression"),
    Figure(
      number: 2, technique: .sacroplasty, twin: "local_infection=yes",
      twinVerdict: .contraindicated, twinRule: "cem-ci-local-infection"),
    Figure(
      number: 3, technique: .acetabuloplasty, twin: "systemic_infection=yes",
      twinVerdict: .contraindicated, twinRule: "cem-ci-systemic-infection"),
    Figure(
      number: 4, technique: .vertebralImplant, twin: "spinal_cord_compression=yes",
      twinVerdict: .contraindicated, twinRule: "rt-surgery-instability-cord-compression.cement"),
    // Every contraindication to screws needs cement beside it, so that no single fact makes one.
    Figure(
      number: 5, technique: .osteosynthesis, twin: "impending_fracture=no",
      twinVerdict: .notIndicated, twinRule: "osteo-ind-impending-mirels"),
    // The one contraindication to cryoablation needs a spine, its cord and a deficit.
    Figure(
      number: 6, technique: .cryoablation, twin: "painful=no", twinVerdict: .notIndicated,
      twinRule: "cryo-ind-osteoid-osteoma"),
    Figure(
      number: 7, technique: .cryoablation, twin: "pain_score_nrs=4", twinVerdict: .notIndicated,
      twinRule: "cryo-sel-focal-pain"),
    Figure(
      number: 8, technique: .cryoablation, twin: "soft_tissue_region=intra_abdominal",
      twinVerdict: .notIndicated, twinRule: "stt-ind-desmoid"),
    Figure(
      number: 9, technique: .cryoneurolysis, twin: "anticoagulation=yes",
      twinVerdict: .contraindicated, twinRule: "neuro-ci-anticoagulation"),
    Figure(
      number: 10, technique: .cryoneurolysis, twin: "raynaud_syndrome=yes",
      twinVerdict: .contraindicated, twinRule: "neuro-ci-raynaud"),
    Figure(
      number: 11, technique: .cryoneurolysis, twin: "prognosis=limited",
      twinVerdict: .contraindicated, twinRule: "neuro-ci-motor-nerve"),
    Figure(
      number: 12, technique: .cryoablation, twin: "painful=no", twinVerdict: .notIndicated,
      twinRule: "stt-ind-neurofibroma.neurogenic"),
    Figure(
      number: 13, technique: .cryoablation, twin: "painful=no", twinVerdict: .notIndicated,
      twinRule: "vm-ind-malformation"),
    Figure(
      number: 14, technique: .combinedAblationCement, twin: "cement_allergy=yes",
      twinVerdict: .contraindicated, twinRule: "cem-ci-cement-allergy"),
    Figure(
      number: 15, technique: .combinedAblationCement, twin: "spinal_stability=unstable",
      twinVerdict: .contraindicated, twinRule: "cem-ci-unstable-spinal-lesion"),
  ]

  /// The case of the figure, from its file.
  func record() throws -> Case {
    let start = "sample-cases/fig-" + (number < 10 ? "0" : "") + "\(number)-"
    let path = try #require(
      try sourceFiles(in: "sample-cases", endingWith: ".yaml").first { $0.hasPrefix(start) })
    let book = Rulebook.standard
    return CaseFile.read(try sourceText(path), name: path, book.catalogue, book.settings).record
  }

  /// The technique of the authors, as the rulebook sees it for the lesion that they treated.
  func assessed(_ record: Case) throws -> TechniqueAssessment {
    try #require(Rulebook.standard.assess(record).lesion("A")?[technique])
  }
}
