internal import Logic

extension Checklist {
  /// What the images of a vertebra, or of the sacrum, have to show.
  static let spine: [ChecklistItem] = [
    ChecklistItem(
      "mri", "MRI helps choose the level", shows: .fact(ImagingFacts.mriAvailable.name),
      applies: vertebra, met: ImagingFacts.mriAvailable.isYes,
      note: !ImagingFacts.mriAvailable.isKnown,
      why: "MRI can help to choose the patient and the level.", refs: [15],
      ledger: "img-mri-for-selection"),
    ChecklistItem(
      "oedema", "Marrow oedema at the level", shows: .fact(LesionFacts.marrowOedema.name),
      applies: .any(vertebra, sacralInsufficiency), met: LesionFacts.marrowOedema.isYes,
      notMet: [
        LesionFacts.site == .spine, LesionFacts.fracturePresent.isYes,
        !LesionFacts.marrowOedema.isYes,
      ],
      note: !LesionFacts.marrowOedema.isYes,
      why: "Levels whose oedema fits the pain gain most; in the sacrum, look at both alae.",
      refs: [15], ledger: "img-marrow-oedema-level"),
    ChecklistItem(
      "pain_fits", "Pain matches that level", shows: .fact(LesionFacts.painMatchesLevel.name),
      applies: [vertebra, PainFacts.painful.isYes], met: LesionFacts.painMatchesLevel.isYes,
      notMet: [LesionFacts.fracturePresent.isYes, !LesionFacts.painMatchesLevel.isYes],
      note: !LesionFacts.painMatchesLevel.isYes,
      why: "Pain that does not fit the oedema may come from another level.", refs: [15],
      ledger: "img-marrow-oedema-level"),
    ChecklistItem(
      "posterior_cortex", "Posterior cortex destroyed",
      shows: .fact(LesionFacts.posteriorCortexDestruction.name),
      applies: NamedConditions.spinalTumour.isYes,
      met: [
        LesionFacts.posteriorCortexDestruction == .none, !LesionFacts.extensiveOsteolysis.isYes,
      ],
      notMet: .any(
        LesionFacts.posteriorCortexDestruction == .extensive, LesionFacts.extensiveOsteolysis.isYes),
      note: LesionFacts.posteriorCortexDestruction == .partial,
      why: "Extensive lysis, above all of the posterior wall, speaks against cement.",
      refs: [25], ledger: "cem-rci-posterior-cortex-osteolysis"),
    ChecklistItem(
      "canal", "Canal narrowed by the lesion", shows: .fact(LesionFacts.centralCanalStenosis.name),
      applies: LesionFacts.site == .spine, met: !LesionFacts.centralCanalStenosis.isYes,
      notMet: [NamedConditions.neoplasticBone.isYes, LesionFacts.centralCanalStenosis.isYes],
      note: [!NamedConditions.neoplasticBone.isYes, LesionFacts.centralCanalStenosis.isYes],
      holds: ["cem-canal-stenosis-surgery.hold", "cem-canal-stenosis-surgery.cord_protection"],
      why: "A canal narrowed by tumour is usually a matter for surgery.", refs: [18],
      ledger: "cem-canal-stenosis-surgery"),
  ]

  private static let vertebra: Condition = [
    LesionFacts.site == .spine,
    .any(LesionFacts.fracturePresent.isYes, NamedConditions.spinalTumour.isYes),
  ]

  private static let sacralInsufficiency: Condition = [
    LesionFacts.site == .sacrum, LesionFacts.aetiology == .insufficiency,
  ]
}
