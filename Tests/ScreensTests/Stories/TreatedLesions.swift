import Logic

/// The invented patient of three lesions after the procedure: two treated, one of them otherwise than
/// planned, the third left alone; seen twice since.
enum TreatedLesions {
  static func record() throws -> Case {
    var record = try ThreeLesions.decided()
    record.sheet["procedure_state"] = .value(.word("done"))
    record.sheet["procedure_done_date"] = date("2026-10-05")
    record.sheet["procedure_done_by"] = .value(.text("K. Ode"))
    record.sheet["procedure_date"] = date("2026-10-01")
    record.sheet["mdt_date"] = date("2026-09-22")
    record.lesions[0].sheet["technique_done"] = .value(.word("cryoablation"))
    record.lesions[0].sheet["probes_done"] = .value(.number(2))
    record.lesions[0].sheet["freeze_cycles_done"] = .value(.number(2))
    record.lesions[0].sheet["complication_grade"] = .value(.word("0"))
    record.lesions[0].sheet["complication_sir_grade"] = .value(.word("0"))
    record.lesions[1].sheet["technique_done"] = .value(.word("vertebroplasty"))
    record.lesions[1].sheet["cement_done_ml"] = .value(.numbers([4.5]))
    record.lesions[1].sheet["departure_reason"] = .value(
      .text("Did not tolerate a second position."))
    record.lesions[1].sheet["cement_leak_site"] = .value(.words(["perivertebral_vein"]))
    record.lesions[1].sheet["complication_text"] = .value(.text("Leak, without symptoms."))
    record.lesions[1].sheet["complication_grade"] = .value(.word("1"))
    record.lesions[2].sheet["technique_done"] = .value(.word("none"))
    record.visits = [
      Visit(
        id: "v1",
        sheet: Sheet([
          "visit_date": date("2026-10-09"), "visit_state": .value(.word("seen")),
          "visit_pain_nrs": .value(.number(4)),
        ])),
      Visit(
        id: "v2",
        sheet: Sheet([
          "visit_date": date("2026-11-03"), "visit_state": .value(.word("seen")),
          "visit_pain_nrs": .value(.number(2)), "visit_mobility": .value(.word("independent")),
          "visit_analgesics": .value(.word("less")), "visit_fracture": .value(.yesNo(false)),
          "visit_event_cirse": .value(.word("0")), "visit_retreated": .value(.yesNo(false)),
        ])),
    ]
    return record
  }

  private static func date(_ text: String) -> Answer {
    CalendarDate(text).map { .value(.date($0)) } ?? .unknown
  }
}
