internal import Logic

extension Checklist {
  /// Ticks on the day.
  static let day: [ChecklistItem] = [
    ChecklistItem(
      "asepsis", "Asepsis", .day, shows: .fact(PlanFacts.asepticTechnique.name),
      met: PlanFacts.asepticTechnique.isYes, notMet: !PlanFacts.asepticTechnique.isYes,
      why: "Routine asepsis, with one antibiotic dose, is usually enough against infection.",
      ledger: "cem-mit-asepsis"),
    ChecklistItem(
      "antibiotic", "Antibiotic dose", .day,
      shows: .fact(PlanFacts.antibioticProphylaxisGiven.name),
      met: PlanFacts.antibioticProphylaxisGiven.isYes,
      notMet: [cementOrScrews, !PlanFacts.antibioticProphylaxisGiven.isYes],
      note: !PlanFacts.antibioticProphylaxisGiven.isYes,
      why: "One intravenous dose that covers skin flora; the agent by local policy.",
      ledger: "cem-mit-antibiotic-single-dose"),
  ]

  /// Ticks when the procedure is over, and what follows it.
  static let afterwards: [ChecklistItem] = [
    ChecklistItem(
      "completion_images", "Completion images", .afterwards,
      shows: .fact(FollowUpFacts.completionImagingDone.name), applies: cementOrScrews,
      met: FollowUpFacts.completionImagingDone.isYes,
      notMet: !FollowUpFacts.completionImagingDone.isYes,
      why: "Every example of cement or screws ends with images of fill or position.",
      ledger: "img-completion-control"),
    ChecklistItem(
      "follow_up_mri", "Follow-up MRI", .afterwards,
      shows: .fact(FollowUpFacts.followUpImagingMonths.name),
      applies: [LesionFacts.tumourType == .desmoid, PlanFacts.plannedTechnique == .cryoablation],
      met: FollowUpFacts.followUpImagingMonths.isKnown,
      note: !FollowUpFacts.followUpImagingMonths.isKnown,
      why: "The one example had contrast MRI at 1 and 6 months; no schedule is laid down.",
      ledger: "stt-follow-up-mri"),
  ]

  private static let cementOrScrews = PlanFacts.plannedTechnique.isOne(
    of: .vertebroplasty, .kyphoplasty, .vertebralImplant, .sacroplasty, .acetabuloplasty,
    .longBoneCementoplasty, .osteosynthesis, .combinedAblationCement)
}
