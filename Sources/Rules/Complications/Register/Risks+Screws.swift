internal import Logic

extension Risks {
  /// What can follow percutaneous screws.
  static let screws = [fractureAfterScrews]

  private static let fractureAfterScrews = Risk(
    "fracture_after_screws", "Fracture afterwards", .screws, of: [.osteosynthesis],
    published: .figures([
      "lb-out-fracture-alone-versus-augmented.with_fixation", "osteo-comp-few-major",
    ]),
    drivers: [
      Driver(
        when: LesionFacts.site == .proximalFemur,
        "The proximal femur, where both reported secondary fractures were.", refs: [66],
        ledger: "osteo-comp-few-major"),
      .irradiatedBone,
    ],
    besides: [
      Statement(
        "Few major complications are reported; long-term safety is still open.", refs: [66],
        ledger: "osteo-comp-few-major")
    ],
    management: .notNamed("osteo-comp-few-major"), watches: [FollowUpFacts.followUpFracture.name],
    ledger: ["osteo-comp-few-major"])
}
