package import Logic

/// What hurts, and since when.
package enum PainFacts {
  package static let painful = Fact<Bool>(
    "painful", .lesion, .pain, label: "Painful", help: "This lesion or fracture is symptomatic")

  package static let painScoreNRS = Fact<Double>(
    "pain_score_nrs", .lesion, .pain, unit: "points", 0...10, label: "Pain 0-10",
    help: "Current pain from this lesion, numerical or visual analogue scale",
    askedWhen: painful.isYes)

  package static let painFocal = Fact<Bool>(
    "pain_focal", .lesion, .pain, label: "Focal pain",
    help: "Pain localises to the lesion that would be treated", askedWhen: painful.isYes)

  package static let painRefractory = Fact<Bool>(
    "pain_refractory", .lesion, .pain, label: "Refractory",
    help: "Pain persists despite standard treatment", askedWhen: painful.isYes)

  package static let symptomDurationDays = Fact<Double>(
    "symptom_duration_days", .lesion, .pain, unit: "days", 0...36500, label: "Duration of symptoms",
    help: """
      Days since onset of pain or injury on the procedure date; may be stated without a date
      """,
    askedWhen: painful.isYes, derived: .formula(.symptomDuration))

  package static let onsetDate = Fact<CalendarDate>(
    "onset_date", .lesion, .pain, label: "Onset", help: "Date of onset of the pain or the injury",
    askedWhen: painful.isYes)

  package static let nervePainCause = Fact<NervePainCause>(
    "nerve_pain_cause", .lesion, .pain, label: "Cause of nerve pain",
    help: "What causes the pain in the territory of the nerve",
    askedWhen: NamedConditions.nerveAsked.isYes)

  package static let symptomsChangedSinceImaging = Fact<Bool>(
    "symptoms_changed_since_imaging", .case, .pain, label: "Symptoms changed",
    help: "New or clearly worse symptoms since the latest images")

  package static let all: [Declaration] = [
    painful.declaration, painScoreNRS.declaration, painFocal.declaration,
    painRefractory.declaration, symptomDurationDays.declaration, onsetDate.declaration,
    nervePainCause.declaration, symptomsChangedSinceImaging.declaration,
  ]
}
