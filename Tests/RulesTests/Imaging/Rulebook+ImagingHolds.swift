import Logic

@testable import Rules

extension Rulebook {
  /// The holds that the checklist shows, so that it can be tested by itself.
  static let imagingHolds = Rulebook(
    version: "test", catalogue: .clinical, settings: .standard,
    rules: [
      hold(
        "img-cross-sectional-required.hold",
        when: !ImagingFacts.crossSectionalImagingAvailable.isYes),
      hold("img-review-prior", when: .always, release: ImagingFacts.imagingReviewed.isYes),
      hold(
        "img-currency-maximum-month",
        when: ImagingFacts.imagingAgeDays > .imagingMonthDays),
      hold("img-repeat-on-new-symptoms", when: PainFacts.symptomsChangedSinceImaging.isYes),
      hold(
        "cem-canal-stenosis-surgery.hold",
        for: [.vertebroplasty, .cryoablation],
        when: [
          LesionFacts.site == .spine, NamedConditions.neoplasticBone.isYes,
          LesionFacts.centralCanalStenosis.isYes,
        ],
        release: MeetingFacts.surgicalOpinion.isOne(
          of: .surgeryNotAdvised, .surgeryImpossible, .patientDeclined)),
      hold(
        "cryo-rci-close-to-nerve-or-organ.hold", for: [.cryoablation],
        when: .any(
          LesionFacts.distanceToNeuralStructureMM < 10, LesionFacts.distanceToOrganMM < 10)),
      hold(
        "img-ablation-zone-measured", for: [.cryoablation], when: .always,
        release: ImagingFacts.ablationZoneMeasured.isYes),
    ])

  private static func hold(
    _ id: String, for techniques: [Technique] = Technique.allCases, when: Condition,
    release: Condition? = nil
  ) -> Rule {
    Rule(id, .hold(release: release), for: techniques, when: when, says: "Held.")
  }
}
