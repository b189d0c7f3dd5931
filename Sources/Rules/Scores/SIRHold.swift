internal import Logic

/// How long a drug is withheld before a procedure of high bleeding risk, after SIR 2019.
enum SIRHold {
  private struct Row {
    let drug: String
    let renal: String?
    let withhold: String
    let restart: String?
    let isConfirmed: Bool

    init(
      _ drug: String, renal: String? = nil, _ withhold: String, _ restart: String?,
      isConfirmed: Bool = false
    ) {
      (self.drug, self.renal, self.withhold) = (drug, renal, withhold)
      (self.restart, self.isConfirmed) = (restart, isConfirmed)
    }
  }

  private static let rows = [
    Row("unfractionated_heparin_iv", "4-6 h", "6-8 h", isConfirmed: true),
    Row("unfractionated_heparin_sc", "6 h", "6-8 h"),
    Row("enoxaparin_prophylactic", "1 dose (12 h)", "12 h", isConfirmed: true),
    Row("enoxaparin_therapeutic", "2 doses or 24 h", "12 h", isConfirmed: true),
    Row("dalteparin", "1 dose", "12 h"),
    Row("fondaparinux", renal: "crcl_ge_50", "2-3 d", "24 h", isConfirmed: true),
    Row("fondaparinux", renal: "crcl_lt_50", "3-5 d", "24 h", isConfirmed: true),
    Row("argatroban", "2-4 h", "4-6 h"), Row("bivalirudin", "2-4 h", "4-6 h"),
    Row("warfarin", "5 d, INR <= 1.8", "day after"),
    Row("apixaban", renal: "crcl_ge_50", "4 doses", "24 h"),
    Row("apixaban", renal: "crcl_30_50", "6 doses", "24 h"),
    Row("rivaroxaban", renal: "crcl_ge_30", "2 doses", "24 h"),
    Row("rivaroxaban", renal: "crcl_15_30", "3 doses", "24 h"), Row("edoxaban", "2 doses", "24 h"),
    Row("dabigatran", renal: "crcl_ge_50", "4 doses", "24 h"),
    Row("dabigatran", renal: "crcl_30_50", "6-8 doses", "24 h"),
    Row("aspirin", "3-5 d", "next day"),
    Row("clopidogrel", "5 d", "6 h (75 mg) or 24 h (loading dose)"),
    Row("ticagrelor", "5 d", "24 h"), Row("prasugrel", "7 d", "24 h"),
    Row("eptifibatide_tirofiban", "4-8 h", nil), Row("abciximab", "24 h", nil),
  ]

  static let scale = Scale(
    "sir_hold", "SIR hold times", grades: "How long a drug is withheld before high risk",
    .bleeding,
    parts: [
      .choice("drug", "Drug", rows.map(\.drug).uniqued.map { ScaleChoice($0) }),
      .choice(
        "renal", "Creatinine clearance",
        [
          ScaleChoice("crcl_ge_50", nil, "50 mL/min or more"),
          ScaleChoice("crcl_lt_50", nil, "below 50"),
          ScaleChoice("crcl_ge_30", nil, "30 mL/min or more"),
          ScaleChoice("crcl_30_50", nil, "30 to 50"), ScaleChoice("crcl_15_30", nil, "15 to 30"),
        ], help: "Only where the drug is parted by it"),
    ],
    made: "The row of the drug; for low risk none of these is withheld.",
    statements: [
      ScaleStatement(
        .confirmed,
        "Withholding heparin into a vein, enoxaparin and fondaparinux; from one summary."),
      ScaleStatement(.unverified, "All other rows, and when to restart."),
      ScaleStatement(.confirmed, "Low risk: nothing is withheld; on warfarin INR up to 3.0."),
      ScaleStatement(
        .houseRule,
        "Stents, recent thrombosis and mechanical valves: ask, never withhold by a table."),
    ],
    sources: [SIRBleeding.source]
  ) { (entries) throws(ScaleProblem) in
    let drug = try entries.word("drug")
    let renal = try entries.word("renal")
    let ofDrug = rows.filter { $0.drug == drug }
    guard let row = ofDrug.first(where: { $0.renal == nil || $0.renal == renal }) else {
      let listed = ofDrug.compactMap(\.renal).joined(separator: ", ")
      throw .contradiction(
        parts: ["drug=\(drug)", "renal=\(renal)"], advice: "This drug is listed for \(listed).")
    }
    let hold = ScaleFinding.word(
      "withhold", "Withhold", row.withhold, row.withhold,
      row.isConfirmed ? .confirmed : .unverified)
    guard let restart = row.restart else { return [hold] }
    return [hold, .word("restart", "Restart after", restart, restart, .unverified)]
  }
}
