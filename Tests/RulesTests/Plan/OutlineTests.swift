import Logic
import Testing

@testable import Rules

/// Each condition of a parameter: holding, failing, and open.
@Suite struct OutlineTests {
  static let cold = "aetiology=metastasis; tumour_type=breast"

  static let spine: [OutlineRow] = [
    OutlineRow(
      "vp-position-prone-padded", .kyphoplasty, given: "vertebral_levels=[L1]",
      holds: "site=spine", fails: "site=rib", asks: ["site"]),
    // Of the neck the source says no more than that C2 has been reached through the mouth.
    OutlineRow(
      "vp-position-prone-padded", .vertebroplasty, given: "site=spine",
      holds: "vertebral_levels=[T1]", fails: "vertebral_levels=[C2]", asks: ["vertebral_levels"]),
    OutlineRow(
      "vp-cannula-course-and-tip", .vertebroplasty,
      given: "site=spine; access_route=transpedicular", holds: "vertebral_levels=[L3]",
      fails: "vertebral_levels=[C2, C3]", asks: ["vertebral_levels"]),
    OutlineRow(
      "vp-access-bipedicular-poor-position", .vertebroplasty,
      given: "site=spine; single_cannula_position_suboptimal=yes", holds: "vertebral_levels=[T6]",
      fails: "vertebral_levels=[C2]", asks: ["vertebral_levels"]),
    OutlineRow(
      "vp-access-bipedicular-central-collapse", .vertebroplasty,
      given: "site=spine; fracture_present=yes; severe_central_height_loss=yes",
      holds: "vertebral_levels=[T6]", fails: "vertebral_levels=[C2]", asks: ["vertebral_levels"]),
    OutlineRow(
      "vp-access-lumbar-transpedicular", .vertebroplasty,
      given: "site=spine; pedicle_size_adequate=yes", holds: "vertebral_levels=[L1]",
      fails: "vertebral_levels=[T12]", asks: ["vertebral_levels"]),
    OutlineRow(
      "vp-access-lumbar-transpedicular", .vertebroplasty,
      given: "site=spine; vertebral_levels=[L5]", holds: "pedicle_size_adequate=yes",
      fails: "pedicle_size_adequate=no", asks: ["pedicle_size_adequate"]),
    OutlineRow(
      "vp-access-thoracic-costotransverse", .vertebroplasty,
      given: "site=spine; vertebral_levels=[T7]", holds: "pedicle_size_adequate=no",
      fails: "pedicle_size_adequate=yes", asks: ["pedicle_size_adequate"]),
    OutlineRow(
      "vp-access-thoracic-costotransverse", .vertebroplasty,
      given: "site=spine; pedicle_size_adequate=no", holds: "vertebral_levels=[T1]",
      fails: "vertebral_levels=[L1]", asks: ["vertebral_levels"]),
    OutlineRow(
      "vp-access-bipedicular-poor-position", .vertebralImplant,
      given: "site=spine; vertebral_levels=[L1]", holds: "single_cannula_position_suboptimal=yes",
      fails: "single_cannula_position_suboptimal=no",
      asks: ["single_cannula_position_suboptimal"]),
    OutlineRow(
      "vp-access-bipedicular-central-collapse", .kyphoplasty,
      given: "site=spine; vertebral_levels=[L1]; fracture_present=yes",
      holds: "severe_central_height_loss=yes",
      fails: "severe_central_height_loss=no", asks: ["severe_central_height_loss"]),
    OutlineRow(
      "vp-cannula-course-and-tip", .vertebroplasty,
      given: "site=spine; vertebral_levels=[L1]", holds: "access_route=bipedicular",
      fails: "access_route=costotransverse", asks: ["access_route"]),
    OutlineRow(
      "vp-access-transdiscal", .vertebroplasty, holds: "site=spine", fails: "site=sacrum",
      asks: ["site"]),
    OutlineRow(
      "vp-access-transoral-c2", .vertebroplasty, given: "site=spine",
      holds: "vertebral_levels=[C2, C3]", fails: "vertebral_levels=[C3]",
      asks: ["vertebral_levels"]),
    OutlineRow(
      "cem-guidance-ct-cervical-upper-thoracic", .vertebroplasty, given: "site=spine",
      holds: "vertebral_levels=[T4]", fails: "vertebral_levels=[T5]", asks: ["vertebral_levels"]),
    OutlineRow(
      "comb-rfa-posterior-marker-check", .combinedAblationCement,
      given: "site=spine; aetiology=metastasis", holds: "ablation_modality=radiofrequency",
      fails: "ablation_modality=cryoablation", asks: ["ablation_modality"]),
    OutlineRow(
      "comb-rfa-posterior-marker-check", .radiofrequencyAblation, holds: "site=spine",
      fails: "site=rib", asks: ["site"]),
  ]

  static let elsewhere: [OutlineRow] = [
    OutlineRow(
      "cem-anaes-local-layers", .sacroplasty, holds: "anaesthesia_method=local",
      fails: "anaesthesia_method=general", asks: ["anaesthesia_method"]),
    OutlineRow(
      "sac-short-axis-ct", .sacroplasty, holds: "access_route=short_axis",
      fails: "access_route=long_axis", asks: ["access_route"]),
    OutlineRow(
      "sac-fluoroscopic-control-before-cement", .sacroplasty, holds: "guidance_modality=ct",
      fails: "guidance_modality=fluoroscopy", asks: ["guidance_modality"]),
    OutlineRow(
      "ace-approach", .acetabuloplasty, holds: "site=acetabulum", fails: "site=ilium",
      asks: ["site"]),
    OutlineRow(
      "ace-cement-target", .acetabuloplasty, holds: "site=acetabulum", fails: "site=pelvis_other",
      asks: ["site"]),
    OutlineRow(
      "cem-curved-needles", .acetabuloplasty, holds: "site=acetabulum", fails: "site=ilium",
      asks: ["site"]),
    OutlineRow(
      "cem-guidance-gantry-or-software", .longBoneCementoplasty,
      holds: "trajectory_crosses_critical_structure=yes",
      fails: "trajectory_crosses_critical_structure=no",
      asks: ["trajectory_crosses_critical_structure"]),
    OutlineRow(
      "cem-guidance-ultrasound-neurovascular", .acetabuloplasty,
      given: cold
        + "; trajectory_crosses_critical_structure=no; distance_to_neural_structure_mm=10",
      holds: "distance_to_large_vessel_mm=9.9", fails: "distance_to_large_vessel_mm=10",
      asks: ["distance_to_large_vessel_mm"]),
    OutlineRow(
      "cem-guidance-ct-plus-fluoroscopy", .acetabuloplasty, given: "site=acetabulum",
      holds: "aetiology=metastasis", fails: "aetiology=insufficiency", asks: ["aetiology"]),
    OutlineRow(
      "cem-guidance-cbct-ai", .osteosynthesis, holds: "guidance_modality=cone_beam_ct",
      fails: "guidance_modality=ct", asks: ["guidance_modality"]),
    OutlineRow(
      "osteo-guidance-cbct", .osteosynthesis, holds: "site=ilium", fails: "site=proximal_femur",
      asks: ["site"]),
    OutlineRow(
      "osteo-position-prone-wedged", .osteosynthesis, given: "site=sacrum", holds: "side=left",
      fails: "side=bilateral", asks: ["side"]),
    OutlineRow(
      "osteo-cement-augmentation", .osteosynthesis, holds: "cement_allergy=no",
      fails: "cement_allergy=yes", asks: ["cement_allergy"]),
    OutlineRow(
      "cem-material-pmma", .osteosynthesis, given: "site=ilium; aetiology=metastasis",
      holds: "cement_augmentation_planned=yes", fails: "cement_augmentation_planned=no",
      asks: ["cement_augmentation_planned"]),
  ]

  @Test(arguments: spine + elsewhere + IceOutlineRows.all)
  func `a parameter holds, fails, and names what would settle it`(row: OutlineRow) throws {
    #expect(try row.line(row.holds)?.applies == .yes)
    #expect(try row.line(row.holds)?.missing == [])
    #expect(try row.line(row.fails) == nil)
    #expect(try row.line("-")?.applies == .unknown)
    #expect(try row.line("-")?.missing == row.asks)
  }

  /// The parameters that turn on a condition, by the tables; the others hold always.
  @Test func `every condition has its row`() {
    let tested = Set((Self.spine + Self.elsewhere + IceOutlineRows.all).map(\.id))
    let untested = PlanParameters.all.filter { $0.when != .always && !tested.contains($0.id) }
    #expect(untested.map(\.id) == [])
  }
}
