import Logic
import Testing

@testable import Rules

@Suite struct OutcomesTests {
  private func outcomes(
    _ patients: [TreatedPatient], _ filter: OutcomeFilter = OutcomeFilter(),
    today: String = "2026-11-25"
  ) throws -> Outcomes {
    Outcomes(of: patients.map(\.record), filter, today: try #require(CalendarDate(today)))
  }

  @Test func `everybody is somewhere at each time: seen, dead, lost, missing, or not there yet`()
    throws
  {
    let patients = [
      TreatedPatient(visits: [.on("2026-02-09", pain: 3)]),
      TreatedPatient(visits: [.on("2026-02-09", state: "seen")]),
      TreatedPatient(visits: [.on("2026-02-01", state: "died")]),
      TreatedPatient(visits: [.on("2026-02-01", state: "lost")]),
      TreatedPatient(),
      TreatedPatient(date: "2026-11-20"),
      TreatedPatient(date: nil),
    ]
    let month = try #require(try outcomes(patients).pain.first)
    #expect(month.time == .month1)
    #expect(month.pain.values == [3])
    #expect(month.seenWithoutPain == 1)
    #expect((month.died, month.lost, month.missing) == (1, 1, 1))
    #expect((month.notYet, month.undated) == (1, 1))
    #expect(month.expected == 3)
    for figure in try outcomes(patients).pain {
      let all =
        figure.expected + figure.died + figure.lost + figure.notYet + figure.undated
      #expect(all == patients.count)
    }
  }

  @Test func `pain changes in those alone of whom it is known before and then`() throws {
    let patients = [
      TreatedPatient(painBefore: 8, visits: [.on("2026-02-09", pain: 3)]),
      TreatedPatient(painBefore: 6, visits: [.on("2026-02-12", pain: 4)]),
      TreatedPatient(painBefore: nil, visits: [.on("2026-02-09", pain: 9)]),
    ]
    let month = try #require(try outcomes(patients).pain.first)
    #expect(month.pain.values == [3, 4, 9])
    #expect(month.change.values == [-5, -2])
    #expect(month.before.values == [6, 8])
  }

  @Test func `what nobody has recorded is counted as not recorded, never as no`() throws {
    let fractured = Visit.on("2026-02-09", pain: 3).with("visit_fracture", .yesNo(true))
    let whole = Visit.on("2026-02-09", pain: 3).with("visit_fracture", .yesNo(false))
    let outcomes = try outcomes([
      TreatedPatient(cirse: "3", visits: [fractured]), TreatedPatient(visits: [whole]),
      TreatedPatient(cirse: nil), TreatedPatient(),
    ])
    let byMeasure = Dictionary(
      uniqueKeysWithValues: outcomes.proportions.map { ($0.measure, $0) })
    let grave = try #require(byMeasure[.cirse3])
    #expect((grave.count, grave.known, grave.missing) == (1, 3, 1))
    let fracture = try #require(byMeasure[.fractured])
    #expect((fracture.count, fracture.known, fracture.missing) == (1, 2, 2))
    let leak = try #require(byMeasure[.leaked])
    #expect((leak.known, leak.missing) == (0, 4))
    #expect(leak.proportion == nil)
  }

  @Test func `a later event counts for the gravest grade`() throws {
    let late = Visit.on("2026-03-09").with("visit_event_cirse", .word("4"))
    let outcomes = try outcomes([TreatedPatient(cirse: "0", visits: [late])])
    #expect(outcomes.proportions.first { $0.measure == .cirse3 }?.count == 1)
  }

  @Test func `who is left out is named: without a record, stopped, not begun, without technique`()
    throws
  {
    let counts = try outcomes([
      TreatedPatient(), TreatedPatient(state: nil), TreatedPatient(state: "stopped"),
      TreatedPatient(state: "cancelled"), TreatedPatient(technique: nil),
      TreatedPatient(technique: "none"),
    ]).counts
    #expect((counts.cases, counts.withoutRecord) == (6, 1))
    #expect((counts.stopped, counts.cancelled, counts.withoutTechnique) == (1, 1, 2))
    #expect(counts.neverSeen == 1)
  }

  @Test func `a filter keeps what was done, where, for what and when`() throws {
    let patients = [
      TreatedPatient(id: "a"), TreatedPatient(id: "b", technique: "kyphoplasty"),
      TreatedPatient(id: "c", site: "sacrum"), TreatedPatient(id: "d", cause: "myeloma"),
      TreatedPatient(id: "e", date: "2026-06-01"), TreatedPatient(id: "f", date: nil),
    ]
    func ids(_ filter: OutcomeFilter) throws -> [String] {
      try outcomes(patients, filter).treated.map(\.id)
    }
    #expect(try ids(OutcomeFilter(techniques: [.kyphoplasty])) == ["b"])
    #expect(try ids(OutcomeFilter(sites: [.sacrum])) == ["c"])
    #expect(try ids(OutcomeFilter(causes: [.myeloma])) == ["d"])
    #expect(try ids(OutcomeFilter(from: CalendarDate("2026-02"))) == ["e"])
    #expect(try ids(OutcomeFilter(to: CalendarDate("2026-01"))) == ["a", "b", "c", "d"])
  }

  @Test func `published figures stand beside techniques that were done, with their references`()
    throws
  {
    let ids = try outcomes([TreatedPatient(technique: "cryoablation")]).benchmarks.map(\.benchmark)
    #expect(Set(ids.map(\.id)) == ["cryo-inc-major.all", "cryo-inc-major.fracture"])
    #expect(ids.allSatisfy { $0.references == [131] })
    #expect(OutcomeBenchmark.all.count == 16)
    func pain(_ cause: String) throws -> [String] {
      try outcomes([TreatedPatient(cause: cause)]).benchmarks.filter { $0.subject == .pain }
        .map(\.benchmark.id)
    }
    #expect(try pain("metastasis") == ["vp-out-metastatic-vas"])
    #expect(try pain("myeloma") == ["vp-out-myeloma-vas"])
    #expect(try pain("osteoporotic") == [])
  }

  @Test func `the next visit is the first that none has reached, until death or loss`() throws {
    func next(_ visits: [Visit]) -> String? {
      TreatedCase(TreatedPatient(visits: visits).record)?.nextVisit(.standard)
        .map { "\($0.label) \($0.day)" }
    }
    #expect(next([]) == "1 month 2026-02-09")
    #expect(next([.on("2026-02-01", pain: 3)]) == "6 months 2026-07-12")
    // Too late for the first and too early for the second: the first is gone.
    #expect(next([.on("2026-04-20", pain: 3)]) == "6 months 2026-07-12")
    #expect(next([.on("2026-07-12", pain: 3)]) == "12 months 2027-01-10")
    #expect(next([.on("2027-01-10", pain: 3)]) == nil)
    #expect(next([.on("2026-03-01", state: "died")]) == nil)
    #expect(next([.on("2026-03-01", state: "lost")]) == nil)
  }

  @Test func `a lesion's own follow-up counts as a visit, once a day`() throws {
    var record = TreatedPatient(visits: [.on("2026-02-09", pain: 3)]).record
    record.lesions[0].sheet["follow_up_date"] = CalendarDate("2026-02-09").map { .value(.date($0)) }
    record.lesions[0].sheet["follow_up_pain_nrs"] = .value(.number(5))
    #expect(TreatedCase(record)?.visits.map(\.pain) == [3])
    record.visits = []
    #expect(TreatedCase(record)?.visits.map(\.pain) == [5])
  }
}
