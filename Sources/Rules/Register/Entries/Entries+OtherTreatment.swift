extension Register {
  /// Radiotherapy, surgery and drugs beside the needle.
  static let otherTreatment: [Entry] = [
    Entry(
      "rt-percutaneous-scope", .evidenceNote, .reported, for: Reach.source, by: .rule,
      """
      Cement serves painful vertebral fractures and metastases that need holding; cold adds to the \
      treatment of bone and soft tissue tumours, beside surgery, radiation and drugs.
      """),
    Entry(
      "rt-bone-pain-burden", .evidenceNote, .reported, for: Reach.tumours, by: .knowledge,
      """
      Few pains are commoner in cancer than bone pain; as a seat of metastases the skeleton comes \
      third.
      """,
      [Quantity("rank of the skeleton among sites of metastasis", .exactly(3), .rank)],
      refs: [1]),
    Entry(
      "rt-bone-metastasis-incidence", .evidenceNote, .reported, for: Reach.tumours, by: .knowledge,
      """
      New bone metastases are found in some 18.8 of every 100 000 Americans a year, adjusted for \
      age.
      """,
      [Quantity("new cases a year", .about(18.8), .per100000)],
      refs: [2]),
    Entry(
      "rt-radiotherapy-first-for-uncomplicated", .alternative, .preferred, for: Reach.tumours,
      by: .rule,
      "A bone metastasis that hurts and has no complication is for radiotherapy first."),
    Entry(
      "rt-radiotherapy-adds-no-stability", .limit, .reported, for: Reach.cementAndScrews, by: .rule,
      "Radiotherapy by itself makes no bone stronger.",
      refs: [3, 4]),
    Entry(
      "rt-radiotherapy-radioresistance", .limit, .reported, for: Reach.tumours, by: .rule,
      "A tumour that resists radiation leaves little for radiotherapy alone to do.",
      refs: [5, 6]),
    Entry(
      "rt-radiotherapy-fracture-risk", .riskFactor, .reported, for: Reach.tumours, by: .rule,
      "Bone that has been irradiated may break for that reason, the more so where it bears weight.",
      refs: [5, 6]),
    Entry(
      "rt-radiotherapy-osteitis-necrosis", .caution, .reported, for: Reach.tumours, by: .rule,
      "Radiotherapy can inflame bone or let it die.",
      refs: [5, 6]),
    Entry(
      "rt-radiotherapy-site-dose-limit", .limit, .reported, for: Reach.tumours, by: .rule,
      "Each site of the body has a dose of radiation that cannot be exceeded.",
      refs: [5, 6]),
    Entry(
      "rt-radiotherapy-delayed-relief", .timing, .reported, for: Reach.tumours, by: .rule,
      "Radiotherapy relieves slowly: about 4 weeks as a rule, up to 15 in some.",
      [
        Quantity("usual onset of relief", .exactly(4), .weeks),
        Quantity("latest onset of relief", .atMost(15), .weeks),
      ],
      refs: [7]),
    Entry(
      "rt-surgery-first-line-selected", .alternative, .preferred, for: Reach.tumours, by: .rule,
      """
      Surgery leads for chosen bone metastases only, such as slow tumours or a fairly good \
      outlook.
      """,
      refs: [8]),
    Entry(
      "rt-surgery-instability-cord-compression", .referral, .preferred, for: Reach.spine, by: .rule,
      """
      A spine that is acutely unstable, or a compressed cord with a deficit, belongs first of all \
      to the surgeon.
      """,
      refs: [4]),
    Entry(
      "rt-opioids-role-and-limits", .alternative, .reported, for: Reach.source, by: .rule,
      """
      Opioids have their place in cancer bone pain, with frequent side effects and at times too \
      little relief.
      """,
      refs: [9, 10]),
  ]
}
