internal import Logic

/// Which images a plan needs, and how old they may be.
enum ImagingRules {
  // MARK: What must be so.

  static let crossSectionalRequired = Rule(
    "img-cross-sectional-required", .requirement, for: .allTechniques,
    when: ImagingFacts.crossSectionalImagingAvailable.isYes,
    says: """
      CT or MRI must be at hand: it shows how many targets there are, where, and how to reach \
      them.
      """)

  // MARK: What speaks against it.

  static let marrowOedemaLevel = Rule(
    "img-marrow-oedema-level", .reservation, for: .spinalAugmentation,
    when: [
      LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes,
      .any(!LesionFacts.marrowOedema.isYes, !LesionFacts.painMatchesLevel.isYes),
    ],
    says: """
      No oedema at this level, or the pain does not fit it: the level may not be the source.
      """,
    refs: [15])

  // MARK: What must be on record before a plan is ready.

  static let crossSectionalRequiredHold = Rule(
    "img-cross-sectional-required.hold", .hold(release: nil), for: .allTechniques,
    when: !ImagingFacts.crossSectionalImagingAvailable.isYes,
    says: "CT or MRI has to be obtained before the plan can be ready.")

  static let currencyMaximumMonth = Rule(
    "img-currency-maximum-month", .hold(release: nil), for: .allTechniques,
    when: ImagingFacts.imagingAgeDays > .imagingMonthDays,
    says: """
      The planning images are more than a month old, or their date is not known: repeat them.
      """)

  static let repeatOnNewSymptoms = Rule(
    "img-repeat-on-new-symptoms", .hold(release: nil), for: .allTechniques,
    when: PainFacts.symptomsChangedSinceImaging.isYes,
    says: "Symptoms are new or worse since the images: repeat cross-sectional imaging.",
    refs: [16])

  static let reviewPrior = Rule(
    "img-review-prior", .hold(release: ImagingFacts.imagingReviewed.isYes), for: .allTechniques,
    when: .always,
    says: "Earlier images have to be reviewed by the operator; repeat them readily.",
    refs: [16])

  static let ablationZoneMeasured = Rule(
    "img-ablation-zone-measured",
    .hold(release: ImagingFacts.ablationZoneMeasured.isYes),
    for: .tumourAblation,
    when: .always,
    says: "The ablation zone has to be measured on the cross-sectional images.")

  // MARK: What to know besides.

  static let mriForSelection = Rule(
    "img-mri-for-selection", .note, for: .spinalCement,
    when: [
      LesionFacts.site == .spine,
      .any(LesionFacts.fracturePresent.isYes, NamedConditions.spinalTumour.isYes),
      !LesionFacts.marrowOedema.isKnown,
    ],
    says: "MRI would show which level is oedematous and help choose patient and level.",
    refs: [15])

  static let currencyPreferredDays = Rule(
    "img-currency-preferred-days", .note, for: .allTechniques,
    when: [
      ImagingFacts.imagingAgeDays > .imagingCurrentDays,
      ImagingFacts.imagingAgeDays <= .imagingMonthDays,
    ],
    says: "The images are within the month but older than a few days.")

  static let sacralInsufficiencyAppearance = Rule(
    "img-sacral-insufficiency-appearance", .note, for: [.sacroplasty],
    when: [
      LesionFacts.site == .sacrum, LesionFacts.aetiology == .insufficiency,
      LesionFacts.marrowOedema.isYes,
    ],
    says: "Oedema of the alae on fluid-sensitive MRI fits an insufficiency fracture.")

  static let osteoidOsteomaAppearance = Rule(
    "img-osteoid-osteoma-appearance", .note, for: .ablationAlone,
    when: [LesionFacts.aetiology == .primaryBoneTumour, LesionFacts.tumourType == .osteoidOsteoma],
    says: "Look for a small cortical lucency with a narrow border and oedema around it.")

  static let mortonAppearance = Rule(
    "img-morton-appearance", .note, for: [.cryoneurolysis],
    when: LesionFacts.tumourType == .mortonNeuroma,
    says: "Look for a lesion dark on T1 and T2 in the web space, of soft tissue density on CT.")

  /// All of them, by what they do.
  static let all: [Rule] = [
    crossSectionalRequired, marrowOedemaLevel, crossSectionalRequiredHold, currencyMaximumMonth,
    repeatOnNewSymptoms, reviewPrior, ablationZoneMeasured, mriForSelection, currencyPreferredDays,
    sacralInsufficiencyAppearance, osteoidOsteomaAppearance, mortonAppearance,
  ]
}
