internal import Logic

extension Checklist {
  /// What the images have to show before anything is frozen or heated.
  static let neighbours: [ChecklistItem] = [
    ChecklistItem(
      "nearest_nerve", "Nearest nerve", shows: .fact(LesionFacts.distanceToNeuralStructureMM.name),
      applies: NamedConditions.freezingPossible.isYes,
      met: LesionFacts.distanceToNeuralStructureMM >= 10,
      notMet: LesionFacts.distanceToNeuralStructureMM < 10,
      holds: ["cryo-rci-close-to-nerve-or-organ.hold"],
      why:
        "Measured from the edge of the lesion; nearer than 10 mm is usually excluded from treatment.",
      ledger: "cryo-rci-close-to-nerve-or-organ"),
    ChecklistItem(
      "nearest_organ", "Nearest organ", shows: .fact(LesionFacts.distanceToOrganMM.name),
      applies: NamedConditions.freezingPossible.isYes, met: LesionFacts.distanceToOrganMM >= 10,
      notMet: LesionFacts.distanceToOrganMM < 10, holds: ["cryo-rci-close-to-nerve-or-organ.hold"],
      why:
        "Measured from the edge of the lesion; nearer than 10 mm is usually excluded from treatment.",
      ledger: "cryo-rci-close-to-nerve-or-organ"),
    ChecklistItem(
      "ablation_zone", "Ablation zone measured",
      shows: .fact(ImagingFacts.ablationZoneMeasured.name),
      applies: [NamedConditions.freezingPossible.isYes, NamedConditions.ablationInPlan.isYes],
      met: ImagingFacts.ablationZoneMeasured.isYes,
      notMet: !ImagingFacts.ablationZoneMeasured.isYes,
      holds: ["img-ablation-zone-measured"],
      why: "The zone is measured on the images beforehand wherever ablation is planned.",
      ledger: "img-ablation-zone-measured"),
  ]

  /// What a lesion of its kind looks like, for comparison.
  static let appearances: [ChecklistItem] = [
    appearance(
      "sacral_insufficiency_looks", "Typical sacral insufficiency",
      of: [LesionFacts.site == .sacrum, LesionFacts.aetiology == .insufficiency],
      "Oedema of both alae on MRI with fat suppression, as in the example.",
      ledger: "img-sacral-insufficiency-appearance"),
    appearance(
      "osteoid_osteoma_looks", "Typical osteoid osteoma",
      of: LesionFacts.tumourType == .osteoidOsteoma,
      """
      A small cortical lucency with a narrow border; bright on T2 with oedema around it, like \
      muscle on T1.
      """,
      ledger: "img-osteoid-osteoma-appearance"),
    appearance(
      "morton_looks", "Typical Morton neuroma", of: LesionFacts.tumourType == .mortonNeuroma,
      "Dark on T1 and on T2 in the web space, of soft tissue density on CT.",
      ledger: "img-morton-appearance"),
  ]

  private static func appearance(
    _ id: String, _ label: String, of kind: Condition, _ looks: String, ledger: String
  ) -> ChecklistItem {
    ChecklistItem(
      id, label, shows: .hint, applies: kind, met: .always, note: .always, why: looks,
      ledger: ledger)
  }
}
