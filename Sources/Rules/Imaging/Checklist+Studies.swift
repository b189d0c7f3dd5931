internal import Logic

extension Checklist {
  /// Which images there are, how old they are, and whether they still tell the truth.
  static let studies: [ChecklistItem] = [
    ChecklistItem(
      "cross_sectional", "Cross-sectional images", shows: .latestStudy,
      met: ImagingFacts.crossSectionalImagingAvailable.isYes,
      holds: ["img-cross-sectional-required.hold"],
      why: "CT or MRI shows how many targets there are, where, and how to reach them.",
      ledger: "img-cross-sectional-required"),
    ChecklistItem(
      "reviewed", "Earlier images reviewed", shows: .fact(ImagingFacts.imagingReviewed.name),
      met: ImagingFacts.imagingReviewed.isYes, notMet: !ImagingFacts.imagingReviewed.isYes,
      holds: ["img-review-prior"],
      why: "Go through earlier images with care, and repeat them readily.", refs: [16],
      ledger: "img-review-prior"),
    ChecklistItem(
      "age", "Age on the day", shows: .age,
      met: ImagingFacts.imagingAgeDays <= .imagingCurrentDays,
      notMet: ImagingFacts.imagingAgeDays > .imagingMonthDays,
      note: [
        ImagingFacts.imagingAgeDays > .imagingCurrentDays,
        ImagingFacts.imagingAgeDays <= .imagingMonthDays,
      ],
      holds: ["img-currency-maximum-month"],
      why: "The authors' habit, without a reference: a few days old, a month at most.",
      ledger: "img-currency-maximum-month"),
    ChecklistItem(
      "symptoms_since", "New or worse symptoms since",
      shows: .fact(PainFacts.symptomsChangedSinceImaging.name),
      met: !PainFacts.symptomsChangedSinceImaging.isYes,
      notMet: PainFacts.symptomsChangedSinceImaging.isYes,
      holds: ["img-repeat-on-new-symptoms"],
      why: "New or clearly worse symptoms ask for new images, however recent the last ones.",
      refs: [16], ledger: "img-repeat-on-new-symptoms"),
  ]
}
