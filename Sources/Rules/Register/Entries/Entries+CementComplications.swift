extension Register {
  /// What cement and its needle can do, and what keeps it away.
  static let cementComplications: [Entry] = [
    Entry(
      "cem-comp-two-groups", .complication, .reported, for: Reach.cementAndScrews, by: .risk,
      "Complications come from the needle or from the cement.",
      [Quantity("groups", .exactly(2), .count)]),
    Entry(
      "cem-comp-access-injury", .complication, .reported, for: Reach.source, by: .risk,
      "A needle that strays can hurt an artery, a nerve or a tendon.",
      refs: [72, 73]),
    Entry(
      "cem-mit-see-critical-structures", .mitigation, .preferred, for: Reach.source, by: .risk,
      "Think the path through, and choose the imaging that shows what lies along it."),
    Entry(
      "cem-mgmt-muscle-nerve-injury", .management, .preferred, for: Reach.cementAndScrews,
      by: .risk,
      "For an injured muscle or nerve: anti-inflammatory drugs or steroids.",
      refs: [74]),
    Entry(
      "cem-mgmt-vascular-injury", .management, .preferred, for: Reach.cementAndScrews, by: .risk,
      "For an injured vessel: the vascular surgeon, and repair if need be.",
      refs: [74]),
    Entry(
      "cem-comp-infection", .complication, .reported, for: Reach.cementAndScrews, by: .risk,
      "Infection may follow, as after anything invasive."),
    Entry(
      "cem-mit-asepsis", .mitigation, .preferred, for: Reach.cementAndScrews, by: .checklist,
      "Routine asepsis, together with an antibiotic, is mostly enough against infection."),
    Entry(
      "cem-mit-antibiotic-single-dose", .mitigation, .preferred, for: Reach.cementAndScrews,
      by: .checklist,
      "The antibiotic is one intravenous dose beforehand, against skin flora.",
      [Quantity("doses", .exactly(1), .doses)]),
    Entry(
      "cem-comp-tumour-seeding", .complication, .reported, for: Reach.cementAndScrews, by: .risk,
      "Tumour seeded along the needle is rare, known from a few reports.",
      refs: [75, 76]),
    Entry(
      "cem-risk-leak-pathological", .riskFactor, .reported, for: Reach.spinalCement, by: .rule,
      "Pathological vertebrae leak cement more often than osteoporotic ones.",
      refs: [77]),
    Entry(
      "cem-inc-leak-minor", .complicationIncidence, .reported, for: Reach.spinalCement, by: .risk,
      "Some 70 percent leak a little into vein, soft tissue or disc, mostly unnoticed.",
      [Quantity("minor leakage", .about(70), .percent)],
      refs: [78]),
    Entry(
      "cem-comp-leak-spinal-canal", .complication, .reported, for: Reach.spinalCement, by: .rule,
      "Cement rarely runs back into the canal, and can then press on the cord.",
      refs: [79]),
    Entry(
      "cem-comp-leak-foramen", .complication, .reported, for: Reach.spinalCement, by: .risk,
      "Cement in a foramen may irritate the root."),
    Entry(
      "cem-inc-intravasation", .complicationIncidence, .reported, for: Reach.spinalCement,
      by: .risk,
      "Cement reaches the periosteal veins in as many as 25 percent.",
      [Quantity("entry into veins", .atMost(25), .percent)],
      refs: [73]),
    Entry(
      "cem-risk-azygos-embolism", .riskFactor, .reported, for: Reach.spinalCement, by: .rule,
      "Cement in the azygos vein makes pulmonary embolism likelier.",
      refs: [81]),
    Entry(
      "cem-comp-fat-embolism", .complication, .reported, for: Reach.cementAndScrews, by: .risk,
      "Cement drives marrow into veins, and fat embolism may follow.",
      refs: [82]),
    Entry(
      "cem-limit-volume-session", .limit, .preferred, for: Reach.cementAndScrews, by: .rule,
      "Less than 30 mL of cement in one session keeps fat embolism rare.",
      [Quantity("cement in a session", .below(30), .mL)],
      refs: [83]),
    Entry(
      "cem-limit-segments-session", .limit, .preferred, for: Reach.spinalCement, by: .rule,
      "The same advice names 6 segments a session; whether the sixth is within it is not clear.",
      [Quantity("segments in a session", .exactly(6), .levels)],
      refs: [83]),
    Entry(
      "cem-conclusion", .evidenceNote, .reported, for: Reach.source, by: .knowledge,
      """
      The authors see evidence mount and techniques multiply, to be offered by a team, in bone \
      metastasis above all.
      """),
  ]
}
