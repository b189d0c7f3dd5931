package import Logic

extension Catalogue {
  /// Every fact of the clinic, in the order in which a case is entered.
  package static let clinical = Catalogue(
    [
      PatientFacts.all, SafetyFacts.all, LesionFacts.lesion, LesionFacts.spine,
      LesionFacts.longBones, PainFacts.all, LesionFacts.nerveTarget, LesionFacts.neighbours,
      NeurologyFacts.all, MeetingFacts.all, PriorTreatmentFacts.all, ImagingFacts.all,
      GoalFacts.all, PlanFacts.cement, PlanFacts.access, PlanFacts.ablation, FollowUpFacts.all,
      NamedConditions.all, RecordFacts.all, ProcedureFacts.all, VisitFacts.all,
    ].flatMap(\.self))
}
