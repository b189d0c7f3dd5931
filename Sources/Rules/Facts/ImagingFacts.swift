package import Logic

/// Which images there are, and how old they are on the day.
package enum ImagingFacts {
  package static let procedureDate = Fact<CalendarDate>(
    "procedure_date", .plan, .imaging, label: "Procedure date",
    help: "Planned day; the images are aged against it")

  package static let studyModality = Fact<StudyModality>(
    "study_modality", .study, .imaging, label: "Study modality", help: "Kind of study")

  package static let studyDate = Fact<CalendarDate>(
    "study_date", .study, .imaging, label: "Study date", help: "Day of the study")

  package static let studySequences = Fact<Set<MRISequence>>(
    "study_sequences", .study, .imaging, label: "Sequences", help: "MRI sequences in the study",
    askedWhen: studyModality == .mri)

  package static let studyRegion = Fact<String>(
    "study_region", .study, .imaging, label: "Region", help: "What the study covers")

  package static let crossSectionalImagingAvailable = Fact<Bool>(
    "cross_sectional_imaging_available", .case, .imaging, label: "CT or MRI at hand",
    help: "Yes once a CT, MRI or PET-CT is recorded; never no, since silence is not absence",
    derived: .formula(.anyCrossSectionalStudy))

  package static let mriAvailable = Fact<Bool>(
    "mri_available", .case, .imaging, label: "MRI at hand",
    help: "Yes once an MRI is recorded; never no", derived: .formula(.anyMRIStudy))

  package static let imagingAgeDays = Fact<Double>(
    "imaging_age_days", .case, .imaging, unit: "days", 0...36500, label: "Age of images",
    help: "Procedure date less the date of the latest cross-sectional study",
    derived: .formula(.imagingAge))

  package static let imagingReviewed = Fact<Bool>(
    "imaging_reviewed", .case, .imaging, label: "Images reviewed",
    help: "Earlier imaging reviewed by the operator")

  package static let ablationZoneMeasured = Fact<Bool>(
    "ablation_zone_measured", .planLesion, .imaging, label: "Zone measured",
    help: "Planned ablation zone measured on cross-sectional images",
    askedWhen: NamedConditions.ablationInPlan.isYes)

  package static let all: [Declaration] = [
    procedureDate.declaration, studyModality.declaration, studyDate.declaration,
    studySequences.declaration, studyRegion.declaration, crossSectionalImagingAvailable.declaration,
    mriAvailable.declaration, imagingAgeDays.declaration, imagingReviewed.declaration,
    ablationZoneMeasured.declaration,
  ]
}
