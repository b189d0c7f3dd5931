package import Logic

/// What is planned.
package enum PlanFacts {
  package static let plannedTechnique = Fact<PlannedTechnique>(
    "planned_technique", .planLesion, .plan, label: "Technique",
    help: "Technique planned for this lesion")

  package static let ablationModality = Fact<AblationEnergy>(
    "ablation_modality", .planLesion, .plan, label: "Energy",
    help: "Energy to be used on the tumour", askedWhen: NamedConditions.freezingPossible.isYes)

  package static let cementAugmentationPlanned = Fact<Bool>(
    "cement_augmentation_planned", .planLesion, .plan, label: "Cement with screws",
    help: "Cement around the screw", askedWhen: NamedConditions.screwsPossible.isYes)

  package static let cementML = Fact<Double>(
    "cement_ml", .planLesion, .plan, unit: "mL", 0...60, label: "Cement in this lesion",
    help: "Cement planned or given in this lesion")

  package static let cementVolumeML = Fact<Double>(
    "cement_volume_ml", .plan, .plan, unit: "mL", 0...120, label: "Cement in the session",
    help: "All cement of the session; may be stated as a total",
    derived: .formula(.cementOfSession))

  package static let plannedSegments = Fact<Double>(
    "planned_segments", .plan, .plan, unit: "count", 0...24, label: "Segments in the session",
    help: "Vertebral segments cemented in the session; may be stated as a total",
    derived: .formula(.segmentsWithCement))

  package static let sessionLimitAcknowledged = Fact<Bool>(
    "session_limit_acknowledged", .plan, .plan, label: "Limit acknowledged",
    help: "The operator has acknowledged the session limit")

  package static let cementType = Fact<CementType>(
    "cement_type", .plan, .plan, label: "Cement", help: "Cement material")

  package static let cementStopCriterion = Fact<String>(
    "cement_stop_criterion", .plan, .plan, label: "When to stop",
    help: "Criterion for stopping the injection, written before it starts")

  package static let cannulaCount = Fact<Double>(
    "cannula_count", .planLesion, .plan, unit: "count", 0...12, label: "Cannulas",
    help: "Bone cannulas")

  package static let cannulaTipPosition = Fact<CannulaTip>(
    "cannula_tip_position", .planLesion, .plan, label: "Cannula tip",
    help: "Tip of the cannula in the vertebral body", askedWhen: LesionFacts.site == .spine)

  package static let singleCannulaPositionSuboptimal = Fact<Bool>(
    "single_cannula_position_suboptimal", .planLesion, .plan, label: "One cannula not enough",
    help: "First cannula does not allow adequate fill", askedWhen: LesionFacts.site == .spine)

  package static let needleType = Fact<CementNeedle>(
    "needle_type", .planLesion, .plan, label: "Cement needle", help: "Shape of the cement needle")

  package static let implantDevice = Fact<ImplantDevice>(
    "implant_device", .planLesion, .plan, label: "Device",
    help: "Device placed inside the vertebra", askedWhen: LesionFacts.site == .spine)

  package static let cement: [Declaration] = [
    plannedTechnique.declaration, ablationModality.declaration,
    cementAugmentationPlanned.declaration, cementML.declaration, cementVolumeML.declaration,
    plannedSegments.declaration, sessionLimitAcknowledged.declaration, cementType.declaration,
    cementStopCriterion.declaration, cannulaCount.declaration, cannulaTipPosition.declaration,
    singleCannulaPositionSuboptimal.declaration, needleType.declaration, implantDevice.declaration,
  ]
}
