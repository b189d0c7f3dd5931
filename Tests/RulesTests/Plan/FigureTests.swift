import Logic
import TestSupport
import Testing

@testable import Rules

/// What is computed for a plan, at its thresholds and with parts missing.
@Suite struct PlanFigureTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let quantity: PlanQuantity
    var cases: [[FactName: FactValue]] = [[:]]
    let value: String
    var state: PlanFigure.State?
    var missing: [FactName] = []
    var testDescription: String { "\(quantity.rawValue) \(value)" }
  }

  static func ice(_ distance: Double?, _ ice: Double?, organ: Double = 60) -> [[FactName:
    FactValue]]
  {
    var answers: [FactName: FactValue] = [
      "aetiology": .word("metastasis"), "distance_to_organ_mm": .number(organ),
    ]
    answers["distance_to_neural_structure_mm"] = distance.map(FactValue.number)
    answers["iceball_margin_mm"] = ice.map(FactValue.number)
    return [answers]
  }

  static func freezes(_ lengths: [Double], cycles: Double? = nil) -> [[FactName: FactValue]] {
    var answers: [FactName: FactValue] = [
      "aetiology": .word("metastasis"), "freeze_duration_s": .numbers(lengths),
    ]
    answers["freeze_cycles"] = cycles.map(FactValue.number)
    return [answers]
  }

  static func cement(_ amounts: Double?...) -> [[FactName: FactValue]] {
    amounts.map { amount in
      var answers: [FactName: FactValue] = ["planned_technique": .word("acetabuloplasty")]
      answers["cement_ml"] = amount.map(FactValue.number)
      return answers
    }
  }

  static func vertebrae(_ levels: String...) -> [[FactName: FactValue]] {
    levels.map {
      [
        "site": .word("spine"), "planned_technique": .word("vertebroplasty"),
        "vertebral_levels": .words([$0]),
      ]
    }
  }

  static func nerve(_ length: Double?) -> [[FactName: FactValue]] {
    var answers: [FactName: FactValue] = ["site": .word("peripheral_nerve")]
    answers["nerve_to_pain_source_distance_mm"] = length.map(FactValue.number)
    return [answers]
  }

  static let ofIce: [Row] = [
    // amb-margin-versus-one-centimetre: 10 mm and a margin of 8 leave 2.
    Row(quantity: .reserveToNerve, cases: ice(10, 8), value: "2 mm = 10 - 8", state: .outside),
    Row(quantity: .reserveToNerve, cases: ice(10, 5), value: "5 mm = 10 - 5", state: .within),
    Row(
      quantity: .reserveToNerve, cases: ice(10, 5.5), value: "4.5 mm = 10 - 5.5", state: .outside),
    Row(quantity: .reserveToNerve, cases: ice(4, -2), value: "6 mm = 4 - (-2)", state: .within),
    Row(
      quantity: .reserveToNerve, cases: ice(nil, 8), value: "not known", state: .notKnown,
      missing: ["distance_to_neural_structure_mm"]),
    Row(
      quantity: .reserveToNerve, cases: ice(10, nil), value: "not known", state: .notKnown,
      missing: ["iceball_margin_mm"]),
    Row(
      quantity: .reserveToOrgan, cases: ice(10, 8, organ: 12), value: "4 mm = 12 - 8",
      state: .outside),
    Row(quantity: .reserveToNearest, cases: ice(10, 8), value: "2 mm = 10 - 8", state: .outside),
    Row(
      quantity: .reserveToNearest, cases: ice(nil, 8, organ: 12), value: "-8 to 4 mm",
      state: .outside, missing: ["distance_to_neural_structure_mm"]),
    Row(
      quantity: .reserveToNearest, cases: ice(nil, 8, organ: 20), value: "-8 to 12 mm",
      state: .notKnown, missing: ["distance_to_neural_structure_mm"]),
    Row(
      quantity: .reserveToNearest,
      cases: [
        ice(4, 2)[0].merging([
          "thermal_protection": .words(["hydrodissection"]),
          "distance_after_dissection_mm": .number(7),
        ]) { $1 }
      ], value: "5 mm = 7 - 2", state: .within),
    Row(
      quantity: .reserveAtPrintedMargin, cases: ice(10, nil), value: "2 to 5 mm = 10 - (5 to 8)",
      state: .notKnown),
    Row(
      quantity: .reserveAtPrintedMargin, cases: ice(13, nil), value: "5 to 8 mm = 13 - (5 to 8)",
      state: .within),
    // cryo-margin-beyond-lesion, amb-ice-margin-range
    Row(quantity: .iceBeyondLesion, cases: ice(10, 4.9), value: "4.9 mm", state: .outside),
    Row(quantity: .iceBeyondLesion, cases: ice(10, 5), value: "5 mm", state: .atLimit),
    Row(quantity: .iceBeyondLesion, cases: ice(10, 7.9), value: "7.9 mm", state: .atLimit),
    Row(quantity: .iceBeyondLesion, cases: ice(10, 8), value: "8 mm", state: .within),
    Row(
      quantity: .iceBeyondLesion, cases: ice(10, nil), value: "not known", state: .notKnown,
      missing: ["iceball_margin_mm"]),
    Row(
      quantity: .iceDiameter,
      cases: [["aetiology": .word("metastasis"), "lesion_size_mm": .number(22)]],
      value: "32 to 38 mm = 22 + 10 to 16"),
    Row(
      quantity: .iceDiameter, cases: [["aetiology": .word("metastasis")]], value: "not known",
      missing: ["lesion_size_mm"]),
  ]

  static let ofSession: [Row] = [
    // cryo-protocol-range, amb-freeze-protocol
    Row(quantity: .shortestFreeze, cases: freezes([210, 120]), value: "120 s", state: .within),
    Row(quantity: .shortestFreeze, cases: freezes([119]), value: "119 s", state: .outside),
    Row(quantity: .longestFreeze, cases: freezes([600, 600]), value: "600 s", state: .within),
    Row(quantity: .longestFreeze, cases: freezes([600, 601]), value: "601 s", state: .outside),
    Row(
      quantity: .freezingInAll, cases: freezes([210, 120], cycles: 2),
      value: "330 s = 210 + 120"),
    Row(
      quantity: .freezingInAll, cases: freezes([210], cycles: 2), value: "210 s or more",
      missing: ["freeze_duration_s"]),
    Row(
      quantity: .longestFreeze, cases: freezes([210], cycles: 2), value: "210 s or more",
      state: .notKnown, missing: ["freeze_duration_s"]),
    Row(
      quantity: .shortestFreeze, cases: freezes([]), value: "not known", state: .notKnown,
      missing: ["freeze_duration_s"]),
    // cem-hardening-time
    Row(quantity: .hardening, value: "10 to 20 min"),
    // cem-limit-volume-session
    Row(
      quantity: .cementOfSession, cases: cement(14, 15.9), value: "29.9 mL = 14 + 15.9",
      state: .within),
    Row(quantity: .cementOfSession, cases: cement(30), value: "30 mL", state: .outside),
    Row(
      quantity: .cementOfSession, cases: cement(14, nil), value: "14 mL or more",
      state: .notKnown, missing: ["cement_ml"]),
    Row(
      quantity: .cementOfSession, cases: cement(31, nil), value: "31 mL or more",
      state: .outside, missing: ["cement_ml"]),
    Row(
      quantity: .cementOfSession, cases: cement(nil), value: "not known", state: .notKnown,
      missing: ["cement_ml"]),
    Row(quantity: .cementLeft, cases: cement(14), value: "16 mL = 30 - 14"),
    Row(
      quantity: .cementLeft, cases: cement(14, nil), value: "at most 16 mL",
      missing: ["cement_ml"]),
    // cem-limit-segments-session
    Row(
      quantity: .segmentsOfSession, cases: vertebrae("T8", "T9", "T10", "T11", "T12"), value: "5",
      state: .within),
    Row(
      quantity: .segmentsOfSession, cases: vertebrae("T8", "T9", "T10", "T11", "T12", "L1"),
      value: "6", state: .atLimit),
    Row(
      quantity: .segmentsOfSession, cases: vertebrae("T8", "T9", "T10", "T11", "T12", "L1", "L2"),
      value: "7", state: .outside),
    Row(quantity: .segmentsLeft, cases: vertebrae("T8", "T9"), value: "4 = 6 - 2"),
    Row(
      quantity: .segmentsOfSession, cases: [["site": .word("spine")]], value: "not known",
      state: .notKnown, missing: ["planned_technique", "vertebral_levels"]),
    // neuro-axon-regrowth, amb-axon-regrowth-estimate: 100 mm give 50 to 100 days.
    Row(
      quantity: .daysOfRelief, cases: nerve(100), value: "50 to 100 days = 100 / 2 to 100 / 1"),
    Row(quantity: .daysOfRelief, cases: nerve(0), value: "0 days = 0 / 2 to 0 / 1"),
    Row(
      quantity: .daysOfRelief, cases: nerve(nil), value: "not known",
      missing: ["nerve_to_pain_source_distance_mm"]),
  ]

  private func figure(_ row: Row) -> PlanFigure {
    let lesions = row.cases.enumerated().map { index, answers in
      Lesion(id: "L\(index)", sheet: Sheet(answers.mapValues(Answer.value)))
    }
    let reader = CaseReader(Case(id: "sums", lesions: lesions), .clinical, .standard)
    return row.quantity.figure(reader, at: .lesion(0))
  }

  @Test(arguments: ofIce + ofSession)
  func `a figure is known, spans what is open, or says what it lacks`(row: Row) {
    let figure = figure(row)
    #expect(figure.valueAndWorking == row.value)
    #expect(figure.state == row.state)
    #expect(figure.missing == row.missing)
  }

  @Test func `every quantity is computed for some parameter, and tested`() {
    #expect(Set(PlanParameters.all.flatMap(\.quantities)) == Set(PlanQuantity.allCases))
    #expect(Set((Self.ofIce + Self.ofSession).map(\.quantity)) == Set(PlanQuantity.allCases))
  }

  @Test func `a figure that does not apply is left out`() throws {
    let line = try PlanLine.of(
      "cryo-damage-beyond-zero-line.plan", .cryoablation, "aetiology=osteoporotic")
    #expect(line?.figures == [])
  }

  @Test func `a plan that follows a parameter is seen to`() throws {
    func isFollowed(_ notation: String) throws -> Truth? {
      try PlanLine.of("vp-position-prone-padded", .vertebroplasty, "site=spine", notation)?
        .isFollowed
    }
    #expect(try isFollowed("patient_position=prone; pressure_padding=[thorax, ankles]") == .yes)
    #expect(try isFollowed("patient_position=prone; pressure_padding=[thorax]") == .no)
    #expect(try isFollowed("patient_position=prone") == .unknown)
  }

  @Test func `what is not on record yet is not called otherwise`() throws {
    let line = try PlanLine.of("cem-position-by-target", .sacroplasty, "site=sacrum")
    #expect(line?.isFollowed == .unknown)
  }

  @Test func `what is said about a field comes with what follows it first`() throws {
    var record = Case(id: "field", lesions: [Lesion(id: "A")])
    try record.set("aetiology=metastasis; site=spine", .clinical)
    let outline = try #require(
      Rulebook.standard.planOutline(of: .cryoablation, for: "A", in: record))
    #expect(
      outline.lines(about: PlanFacts.guidanceModality.name).map(\.parameter.id) == [
        "cryo-guidance-ct-mri", "cryo-guidance-ultrasound", "cryo-iceball-soft-tissue-window",
      ])
    #expect(
      outline.lines(about: PlanFacts.freezeDurationSeconds.name).map(\.parameter.id)
        == ["cryo-protocol-range"])
    #expect(outline.lines(about: RecordFacts.operatorName.name) == [])
  }
}
