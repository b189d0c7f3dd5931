import Logic

@testable import Rules

/// When the parameters of ablation hold.
enum IceOutlineRows {
  static let cold = "aetiology=metastasis; tumour_type=breast"

  static let guidance: [OutlineRow] = [
    OutlineRow(
      "img-guidance-mri-emerging", .cryoablation, given: "site=soft_tissue",
      holds: "cardiac_pacemaker=no", fails: "cardiac_pacemaker=yes; pacemaker_mr_safe=no",
      asks: ["cardiac_pacemaker"]),
    OutlineRow(
      "cryo-guidance-ultrasound", .cryoablation, given: cold + "; site=rib",
      holds: "lesion_depth=superficial", fails: "lesion_depth=deep", asks: ["lesion_depth"]),
    OutlineRow(
      "cryo-guidance-ultrasound-limits", .cryoablation,
      given: cold + "; site=rib; lesion_depth=superficial",
      holds: "body_habitus=large", fails: "body_habitus=normal", asks: ["body_habitus"]),
    OutlineRow(
      "cryo-guidance-ultrasound", .cryoneurolysis, given: "site=peripheral_nerve",
      holds: "target_nerve_depth=superficial", fails: "target_nerve_depth=deep",
      asks: ["target_nerve_depth"]),
    OutlineRow(
      "cryo-guidance-ultrasound", .combinedAblationCement,
      given: cold + "; lesion_depth=superficial", holds: "ablation_modality=cryoablation",
      fails: "ablation_modality=microwave", asks: ["ablation_modality"]),
    OutlineRow(
      "cryo-iceball-soft-tissue-window", .cryoneurolysis, holds: "guidance_modality=ct",
      fails: "guidance_modality=mri", asks: ["guidance_modality"]),
    OutlineRow(
      "cryo-coaxial-probe", .cryoablation, holds: "site=ilium", fails: "site=soft_tissue",
      asks: ["site"]),
    OutlineRow(
      "cryo-osteoblastic-exception", .cryoablation, given: cold + "; site=ilium",
      holds: "lesion_matrix=blastic", fails: "lesion_matrix=mixed", asks: ["lesion_matrix"]),
    OutlineRow(
      "neuro-intercostal-placement", .cryoneurolysis, given: "site=peripheral_nerve",
      holds: "target_nerve=intercostal", fails: "target_nerve=pudendal", asks: ["target_nerve"]),
  ]

  static let probes: [OutlineRow] = [
    OutlineRow(
      "cryo-risk-probe-number.plan", .cryoablation, given: cold, holds: "cryoprobe_count=4",
      fails: "cryoprobe_count=3", asks: ["cryoprobe_count"]),
    OutlineRow(
      "cryo-devices-shown.icesphere", .cryoablation, given: "aetiology=primary_bone_tumour",
      holds: "tumour_type=osteoid_osteoma", fails: "tumour_type=haemangioma",
      asks: ["tumour_type"]),
    OutlineRow(
      "cryo-devices-shown.icerod", .cryoablation,
      given: cold + "; site=spine; foraminal_invasion=no",
      holds: "vertebral_levels=[T10]", fails: "vertebral_levels=[L5]", asks: ["vertebral_levels"]),
    OutlineRow(
      "cryo-devices-shown.iceseed", .cryoneurolysis, given: "aetiology=soft_tissue_tumour",
      holds: "tumour_type=morton_neuroma", fails: "tumour_type=desmoid", asks: ["tumour_type"]),
    OutlineRow(
      "cryo-devices-shown.iceforce", .cryoneurolysis, given: "site=spine",
      holds: "vertebral_levels=[L5]", fails: "vertebral_levels=[T10]", asks: ["vertebral_levels"]),
    OutlineRow(
      "case-fig-15.probe", .radiofrequencyAblation, holds: "site=spine", fails: "site=ilium",
      asks: ["site"]),
    OutlineRow(
      "case-fig-15.access", .combinedAblationCement, holds: "site=spine", fails: "site=ilium",
      asks: ["site"]),
  ]

  static let freezing: [OutlineRow] = [
    OutlineRow(
      "cryo-thaw-between-cycles", .cryoablation, given: cold, holds: "freeze_cycles=2",
      fails: "freeze_cycles=1", asks: ["freeze_cycles"]),
    OutlineRow(
      "cryo-short-freezes-near-canal", .cryoablation,
      given: cold + "; site=spine; central_canal_stenosis=no",
      holds: "distance_to_neural_structure_mm=9.9", fails: "distance_to_neural_structure_mm=10",
      asks: ["distance_to_neural_structure_mm"]),
    OutlineRow(
      "cryo-adv-repeatable", .cryoablation, given: cold, holds: "prior_ablation=yes",
      fails: "prior_ablation=no", asks: ["prior_ablation"]),
    OutlineRow(
      "stt-repeat-sessions", .cryoablation, given: "aetiology=soft_tissue_tumour",
      holds: "tumour_type=desmoid", fails: "tumour_type=neurofibroma", asks: ["tumour_type"]),
    OutlineRow(
      "stt-follow-up-mri.plan", .cryoablation, given: "aetiology=soft_tissue_tumour",
      holds: "tumour_type=desmoid", fails: "tumour_type=neurofibroma", asks: ["tumour_type"]),
    OutlineRow(
      "cryo-margin-beyond-lesion.plan", .cryoablation, holds: "treatment_intent=[curative]",
      fails: "treatment_intent=[palliation]", asks: ["treatment_intent"]),
    OutlineRow(
      "cryo-target-interface", .cryoablation, given: cold + "; site=ilium",
      holds: "treatment_intent=[palliation]", fails: "treatment_intent=[curative]",
      asks: ["treatment_intent"]),
    OutlineRow(
      "cryo-temp-complete-death", .cryoablation, given: cold,
      holds: "expected_lesion_margin_temperature_c=-20.1",
      fails: "expected_lesion_margin_temperature_c=-20",
      asks: ["expected_lesion_margin_temperature_c"]),
    OutlineRow(
      "cryo-temp-partial-zone", .cryoablation, given: cold,
      holds: "expected_lesion_margin_temperature_c=-20",
      fails: "expected_lesion_margin_temperature_c=-20.1",
      asks: ["expected_lesion_margin_temperature_c"]),
    OutlineRow(
      "cryo-temp-partial-zone", .cryoablation, given: cold,
      holds: "expected_lesion_margin_temperature_c=0",
      fails: "expected_lesion_margin_temperature_c=0.1",
      asks: ["expected_lesion_margin_temperature_c"]),
  ]

  static let apart =
    "thermal_protection=[]; distance_to_organ_mm=10; distance_to_skin_mm=10; iceball_margin_mm=5"

  static let neighbours: [OutlineRow] = [
    OutlineRow(
      "cryo-protect-hydrodissection", .cryoablation,
      given: cold + "; distance_to_neural_structure_mm=10; distance_to_organ_mm=10; "
        + "iceball_margin_mm=5",
      holds: "distance_to_skin_mm=9.9", fails: "distance_to_skin_mm=10",
      asks: ["distance_to_skin_mm"]),
    OutlineRow(
      "cryo-protect-pneumodissection", .cryoablation,
      given: cold + "; thermal_protection=[]; "
        + "distance_to_neural_structure_mm=20; distance_to_skin_mm=10; "
        + "distance_to_organ_mm=10",
      holds: "iceball_margin_mm=5.1", fails: "iceball_margin_mm=5",
      asks: ["iceball_margin_mm"]),
    OutlineRow(
      "cryo-protect-neuromonitoring", .cryoablation, given: cold + "; " + apart,
      holds: "distance_to_neural_structure_mm=9.9", fails: "distance_to_neural_structure_mm=10",
      asks: ["distance_to_neural_structure_mm"]),
    OutlineRow(
      "cryo-mit-organ-skin.plan", .cryoablation, given: cold + "; distance_to_organ_mm=10",
      holds: "distance_to_skin_mm=4.9", fails: "distance_to_skin_mm=5",
      asks: ["distance_to_skin_mm"]),
  ]

  static let order: [OutlineRow] = [
    OutlineRow(
      "cryo-ind-esmo-curettage-adjuvant.plan", .cryoablation,
      given: "aetiology=primary_bone_tumour; tumour_type=giant_cell_tumour",
      holds: "curettage_planned=yes", fails: "curettage_planned=no", asks: ["curettage_planned"]),
    OutlineRow(
      "vp-radiotherapy-sequence-free.plan", .vertebroplasty, given: "site=spine; " + cold,
      holds: "radiotherapy_planned=yes", fails: "radiotherapy_planned=no",
      asks: ["radiotherapy_planned"]),
    OutlineRow(
      "cem-limit-segments-session.plan", .vertebroplasty, holds: "site=spine", fails: "site=rib",
      asks: ["site"]),
    OutlineRow(
      "sac-short-axis-volume.plan", .sacroplasty, holds: "access_route=short_axis",
      fails: "access_route=oblique", asks: ["access_route"]),
  ]

  static let all = guidance + probes + freezing + neighbours + order
}
