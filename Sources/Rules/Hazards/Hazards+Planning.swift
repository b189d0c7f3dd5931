extension Hazards {
  /// What goes wrong between the choice of a technique and its end.
  static let planning: [Hazard] = [
    Hazard(
      "C11", "A procedure planned without a picture of the lesion", .critical,
      cause: "No CT or MRI is at hand.",
      effect: "The wrong target, a missed second lesion, or a path through an organ.",
      control: "Cross-sectional imaging is required of every technique, and held for.",
      rules: ["img-cross-sectional-required", "img-cross-sectional-required.hold"],
      tests: [
        Proof.table, "with no images at all the hold stands",
        "what was done is indicated or possible",
      ]),
    Hazard(
      "C12", "A long bone that breaks after cement, or a fracture that does not hold", .serious,
      cause:
        "Cement alone bears a walking patient, or screws are put through a displaced fracture.",
      effect: "Fracture of a leg, and an operation through a field of cement.",
      control: """
        Cement alone is kept for those who do not walk and cannot be operated; screws are for \
        fractures that are little displaced or threaten.
        """,
      rules: [
        "lb-ind-palliation-immobile.requirement", "osteo-ind-minimally-displaced.requirement",
      ],
      tests: [Proof.table, "every rule that can answer three ways does"]),
    Hazard(
      "C13", "Nerve, bowel or skin frozen or burnt", .critical,
      cause: "The margin reaches a structure nearby, and nothing is planned to guard it.",
      effect: "Palsy, perforation or necrosis.",
      control: """
        Holds ask for protection where the distance is small or not known, by the reserve that is \
        left beyond the margin; the complication review names what raises the risk.
        """,
      rules: [
        "cryo-rci-close-to-nerve-or-organ.hold", "cryo-damage-beyond-zero-line.reserve",
        "cryo-damage-beyond-zero-line.reserve_combined",
        "cryo-damage-beyond-zero-line.no_reserve",
        "cryo-damage-beyond-zero-line.no_reserve_combined", "cryo-mit-organ-skin",
      ],
      tests: [
        "the reserve is what the ice leaves",
        "a distance after dissection counts only where dissection is planned",
        "a structure that is far enough does not show the hold of a near one",
      ]),
    Hazard(
      "C14", "Too much cement in one session", .critical,
      cause: "Several lesions are planned apart, and nobody adds up.",
      effect: "Fat or cement embolism, and failure of heart and lungs.",
      control: """
        Volume and segments are summed over all lesions, an amount that is not known keeps the sum \
        open upward, and a hold stands at the limit until it is acknowledged.
        """,
      rules: ["cem-limit-volume-session.hold", "cem-limit-segments-session.hold"],
      tests: [
        "amounts of all lesions add up", "while one amount is not known the sum is open upward",
        "a session over its limit is ready once it is seen and its reason given",
      ]),
    Hazard(
      "C15", "A procedure planned on stale images", .critical,
      cause: "The disease has gone on since the images, or symptoms are new.",
      effect: "The plan fits a spine or a tumour that is no longer so.",
      control: """
        Images older than a month, of unknown date, or from before new symptoms hold the plan. Age \
        is reckoned to the day of the procedure.
        """,
      rules: ["img-currency-maximum-month", "img-repeat-on-new-symptoms", "img-review-prior"],
      tests: [
        "an unknown date holds as an old one does",
        "images are as old as they are on the day of the procedure",
        "a study dated after the procedure is not counted, and doubted",
      ]),
    Hazard(
      "C16", "A choice against advice that nobody notices", .serious,
      cause: "A technique is taken although something speaks against it.",
      effect: "The harm that the reservation names, without a word to the patient.",
      control: """
        A contraindicated technique cannot be accepted; one with a reservation only with a reason, \
        which stands in the report with the rule.
        """,
      tests: [
        "never against a contraindication, and the rule is named",
        "against a reservation only with a reason",
        "a plan that is contraindicated cannot be accepted, and the rule is named",
        "an accepted plan that becomes contraindicated cannot be recorded",
      ]),
  ]
}
