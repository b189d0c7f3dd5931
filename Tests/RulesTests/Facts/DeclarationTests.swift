import Logic
import Testing

@testable import Rules

/// Facts read by hand from the reviewed table, each with the words of when it is asked.
@Suite struct DeclarationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: FactName
    let scope: Scope
    let kind: String
    var asked = "always"

    var testDescription: String { name.rawValue }
  }

  static let rows = [
    Row(name: "age_years", scope: .patient, kind: "0 to 120 years"),
    Row(name: "prognosis", scope: .patient, kind: "good, limited, terminal"),
    Row(
      name: "oligoprogressive", scope: .patient, kind: "yes or no", asked: "Cause: metastasis"),
    Row(name: "anticoagulation_plan", scope: .patient, kind: "text", asked: "Anticoagulated: yes"),
    Row(name: "inr", scope: .patient, kind: "0.5 to 20 ratio"),
    Row(name: "local_infection", scope: .lesion, kind: "yes or no"),
    Row(
      name: "cold_urticaria", scope: .patient, kind: "yes or no", asked: "Ablation an option: yes"),
    Row(
      name: "pacemaker_rf_unsafe", scope: .patient, kind: "yes or no",
      asked: "Cardiac pacemaker: yes"),
    Row(
      name: "web_space", scope: .lesion, kind: "1 to 4 number", asked: "Histology: Morton neuroma"),
    Row(
      name: "lesion_size_mm", scope: .lesion, kind: "1 to 500 mm",
      asked: "Cause: not osteoporotic or insufficiency"),
    Row(name: "lesion_count", scope: .case, kind: "0 to 100 count"),
    Row(
      name: "tumour_recurrent", scope: .lesion, kind: "yes or no",
      asked: "Cause: primary bone tumour or soft tissue tumour"),
    Row(
      name: "fracture_displacement", scope: .lesion, kind: "none, minimal, displaced",
      asked: "Fracture: yes"),
    Row(
      name: "acetabular_protrusion", scope: .lesion, kind: "yes or no", asked: "Site: acetabulum"),
    Row(
      name: "vertebral_height_loss_percent", scope: .lesion, kind: "0 to 100 percent",
      asked: "Site: spine and Fracture: yes"),
    Row(
      name: "foraminal_invasion", scope: .lesion, kind: "yes or no",
      asked: "Site: spine or sacrum and Bone neoplasm: yes"),
    Row(
      name: "sins_posterolateral", scope: .lesion, kind: "bilateral, unilateral, none",
      asked: "SINS applies: yes"),
    Row(
      name: "mirels_score", scope: .lesion, kind: "4 to 12 points", asked: "Mirels applies: yes"),
    Row(name: "pain_score_nrs", scope: .lesion, kind: "0 to 10 points", asked: "Painful: yes"),
    Row(name: "symptoms_changed_since_imaging", scope: .case, kind: "yes or no"),
    Row(
      name: "diagnostic_block_relief", scope: .lesion, kind: "yes or no",
      asked: "Test block done: yes"),
    Row(
      name: "consent_motor_loss", scope: .lesion, kind: "yes or no",
      asked: "Motor function: important"),
    Row(name: "procedure_date", scope: .plan, kind: "date"),
    Row(name: "study_modality", scope: .study, kind: ""),
    Row(name: "study_sequences", scope: .study, kind: "", asked: "Study modality: MRI"),
    Row(
      name: "ablation_zone_measured", scope: .planLesion, kind: "yes or no",
      asked: "Ablation planned: yes"),
    Row(name: "cement_ml", scope: .planLesion, kind: "0 to 60 mL"),
    Row(name: "cement_volume_ml", scope: .plan, kind: "0 to 120 mL"),
    Row(name: "planned_segments", scope: .plan, kind: "0 to 24 count"),
    Row(
      name: "freeze_duration_s", scope: .planLesion, kind: "1 to 3600 seconds, several",
      asked: "Ablation an option: yes"),
    Row(
      name: "distance_after_dissection_mm", scope: .planLesion, kind: "0 to 300 mm",
      asked: "Protection: hydrodissection or pneumodissection"),
    Row(name: "cement_leak_site", scope: .outcome, kind: ""),
    Row(
      name: "residual_enhancement", scope: .outcome, kind: "yes or no",
      asked: "Ablation an option: yes"),
    Row(
      name: "mdt_condition", scope: .lesion, kind: "text",
      asked: "Decision: accepted on a condition or deferred or another technique"),
    Row(name: "ruled_out", scope: .planLesion, kind: ""),
  ]

  @Test(arguments: rows)
  func `a fact is declared as the table says`(row: Row) throws {
    let declaration = try #require(Catalogue.clinical[row.name])
    #expect(declaration.scope == row.scope)
    if !row.kind.isEmpty { #expect(words(declaration.kind) == row.kind) }
    #expect(declaration.askedWhen.words(.clinical, .standard) == row.asked)
  }

  private func words(_ kind: Kind) -> String {
    switch kind {
    case .yesNo: "yes or no"
    case .number(let unit, let range):
      "\(range.lowerBound.written) to \(range.upperBound.written) \(unit)"
    case .numbers(let unit, let range):
      "\(range.lowerBound.written) to \(range.upperBound.written) \(unit), several"
    case .word(let choices), .words(let choices), .levels(let choices):
      choices.map(\.value).joined(separator: ", ")
    case .date: "date"
    case .text: "text"
    }
  }

  static let labels: [(fact: FactName, value: String, label: String)] = [
    ("study_modality", "pet_ct", "PET-CT"), ("study_modality", "cone_beam_ct", "cone-beam CT"),
    ("study_sequences", "t2_fat_sat", "T2 with fat saturation"), ("cement_type", "pmma", "PMMA"),
    ("implant_device", "spinejack", "SpineJack"), ("vertebral_levels", "T10", "T10"),
    ("rib_levels", "7", "rib 7"),
    ("guidance_modality", "ct_plus_fluoroscopy", "CT with fluoroscopy"),
    ("epidural_grade", "1c", "1c: cord touched, not compressed"),
    ("sins_collapse", "collapse_gt_50", "more than half collapsed"),
    ("mirels_size", "lt_one_third", "less than one third"),
    ("planned_technique", "combined_ablation_cement", "Ablation with cement"),
    ("ruled_out", "radiofrequency_ablation", "Radiofrequency ablation"),
    ("site", "shoulder_girdle", "shoulder girdle"), ("cryoprobe_type", "icerod", "IceRod"),
  ]

  @Test(arguments: labels)
  func `a choice reads as people write it`(fact: FactName, value: String, label: String) {
    let choices = Catalogue.clinical[fact]?.kind.choices ?? []
    #expect(choices.first { $0.value == value }?.label == label)
  }

  @Test(arguments: Technique.allCases)
  func `a plan can name every technique`(technique: Technique) {
    #expect(PlannedTechnique(technique).technique == technique)
    #expect(PlannedTechnique(technique).rawValue == technique.rawValue)
    #expect(PlannedTechnique.none.technique == nil)
  }
}
