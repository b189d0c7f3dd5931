import CaseFiles
import Logic
import Rules

/// A case that has been walked to the end: planned, held, decided.
enum PlannedCase {
  /// The case with some lines of its file changed.
  static func record(_ changes: [(String, String)] = []) -> Case {
    var text = self.text
    for (old, new) in changes { text = text.replacing(old, with: new) }
    let file = CaseFile.read(
      text, name: "planned.yaml", Rulebook.standard.catalogue, Rulebook.standard.settings)
    precondition(file.problems.isEmpty, "\(file.problems)")
    return file.record
  }

  private static let text = """
    schema_version: 1
    case: 2611-014
    title: Painful metastasis of breast cancer at T10
    identity:
      patient_name: Maja Lindholm
      patient_number: H0042-1187
    patient:
      age_years: 72
      sex: female
      mobility: independent
      prognosis: limited
    safety:
      coagulopathy: no
      anticoagulation: no
      bleeding_disorder: no
      systemic_infection: no
      cold_urticaria: no
      raynaud_syndrome: no
      cement_allergy: no
      cardiac_pacemaker: no
    pain:
      symptoms_changed_since_imaging: no
    imaging:
      procedure_date: 2026-12-01
      imaging_reviewed: yes
      studies:
        - study_modality: mri
          study_date: 2026-11-20
          study_sequences: [t1, stir]
          study_region: whole spine
    plan:
      patient_position: prone
      anaesthesia_method: conscious_sedation_plus_local
      operator: T. Berg
    mdt:
      multidisciplinary_review_done: yes
      mdt_date: 2026-11-24
      mdt_attendees: |
        T. Berg, radiology
        O. Falk, spine surgery
      mdt_reason: Pain in spite of full radiotherapy.
      mdt_dissent: S. Brandl would decompress first.
      consent_notes: Pain relief, not cure, was explained.
    lesions:
      - id: A
        site: spine
        vertebral_levels: [T10]
        aetiology: metastasis
        tumour_type: breast
        lesion_size_mm: 22
        lesion_matrix: lytic
        safety:
          local_infection: no
        distance_to_neural_structure_mm: 12
        distance_to_organ_mm: 30
        distance_to_large_vessel_mm: 25
        distance_to_skin_mm: 40
        distance_to_joint_mm: 30
        central_canal_stenosis: no
        spinal_cord_compression: no
        neurology:
          neurological_deficit: none
        pain:
          painful: yes
          pain_score_nrs: 7
          pain_focal: yes
          pain_refractory: yes
        goals:
          treatment_intent: [palliation]
        mdt:
          surgical_opinion: surgery_not_advised
          surgical_opinion_by: O. Falk
          surgical_opinion_date: 2026-11-24
          mdt_decision: accept
        imaging:
          ablation_zone_measured: yes
        plan:
          planned_technique: cryoablation
          choice_reason: Nothing local is left but cold.
          risks_accepted: [infection]
          complication_note: The nerve is watched.
          cryoprobe_count: 2
          iceball_margin_mm: 2
          guidance_modality: ct
          plan_ready: yes
    """
}
