import CaseFiles
import Logic
import Rules
import Testing

/// An invented patient with three metastases and a plan for each, as it comes to the meeting: what
/// the sample cases, of one lesion each, cannot show.
enum ThreeLesions {
  /// The case, with some lines of its file changed.
  static func record(_ changes: [(String, String)] = []) throws -> Case {
    var text = self.text
    for (old, new) in changes {
      try #require(text.contains(old), "The case has no line \(old).")
      text = text.replacing(old, with: new)
    }
    let file = CaseFile.read(
      text, name: "three.yaml", Rulebook.standard.catalogue, Rulebook.standard.settings)
    try #require(file.problems.isEmpty, "\(file.problems)")
    return file.record
  }

  /// The case with all that the meeting says of it, save that it is not recorded yet.
  static func decided(_ changes: [(String, String)] = []) throws -> Case {
    try record(
      [
        ("plan:\n  antibiotic", "\(meeting)\nplan:\n  antibiotic"),
        ("      cryoprobe_count: 2", decision("cryoprobe_count: 2", "mdt_decision: accept")),
        (
          "      risks_mitigated: [fat_embolism]",
          decision(
            "risks_mitigated: [fat_embolism]",
            "mdt_decision: accept_if\n      mdt_condition: the new CT shows a whole posterior wall")
        ),
      ] + changes)
  }

  private static let meeting = """
    mdt:
      mdt_date: 2026-11-24
      multidisciplinary_members: [interventional_radiology, spine_surgery]
      mdt_attendees: T. Berg, O. Falk, S. Brandl
      mdt_reason: Painful, radiotherapy maximal, not for resection.
      mdt_dissent: "S. Brandl on A: prefers decompression first."
    """

  private static func decision(_ last: String, _ decision: String) -> String {
    """
          \(last)
        mdt:
          surgical_opinion: surgery_not_advised
          surgical_opinion_by: O. Falk
          surgical_opinion_date: 2026-11-24
          \(decision)
    """
  }

  private static let text = """
    schema_version: 1
    case: 2611-014
    title: Painful metastases of breast cancer
    identity:
      patient_name: Maja Lindholm
      patient_number: H0042-1187
    patient:
      age_years: 72
      sex: female
      mobility: assisted
    safety:
      allergies: none known
      coagulopathy: no
      systemic_infection: no
      cement_allergy: no
      cold_urticaria: no
      raynaud_syndrome: no
    imaging:
      procedure_date: 2026-12-01
      imaging_reviewed: yes
      studies:
        - study_modality: mri
          study_date: 2026-11-20
          study_sequences: [t1, stir]
    plan:
      antibiotic_prophylaxis_given: yes
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
        aetiology: metastasis
        tumour_type: breast
        lesion_size_mm: 22
        lesion_matrix: lytic
        distance_to_neural_structure_mm: 4
        distance_to_organ_mm: 30
        distance_to_skin_mm: 40
        central_canal_stenosis: yes
        spinal_cord_compression: no
        posterior_cortex_destruction: extensive
        safety:
          local_infection: no
        pain:
          painful: yes
          pain_score_nrs: 7
          pain_focal: yes
        plan:
          planned_technique: cryoablation
          choice_reason: No other local option is left.
          cryoprobe_count: 2
      - id: B
        site: spine
        vertebral_levels: [L3]
        aetiology: metastasis
        tumour_type: breast
        lesion_size_mm: 31
        lesion_matrix: lytic
        fracture_present: yes
        distance_to_neural_structure_mm: 8
        distance_to_organ_mm: 35
        central_canal_stenosis: no
        spinal_cord_compression: no
        posterior_cortex_destruction: partial
        safety:
          local_infection: no
        prior_treatment:
          prior_radiotherapy: yes
        pain:
          painful: yes
          pain_score_nrs: 6
          pain_focal: yes
        plan:
          planned_technique: combined_ablation_cement
          choice_reason: Pain and a fracture that threatens the canal.
          ablation_modality: cryoablation
          cryoprobe_count: 4
          cement_ml: 6
          injection_guidance: fluoroscopy
          risks_mitigated: [fat_embolism]
      - id: C
        site: acetabulum
        side: left
        aetiology: metastasis
        tumour_type: breast
        lesion_matrix: lytic
        pain:
          painful: yes
    """
}
