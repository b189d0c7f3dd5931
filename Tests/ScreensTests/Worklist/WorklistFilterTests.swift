import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// What is typed to find cases: words, and any fact.
@Suite struct WorklistFilterTests {
  private func part(_ text: String) throws -> FilterPart {
    try #require(WorklistFilter(text).parts.first)
  }

  @Test(arguments: [
    ("coagulopathy:yes", CaseTerm.fact("coagulopathy", .choice(["yes"]))),
    ("coagulopathy:n", .fact("coagulopathy", .choice(["no"]))),
    ("Coagulopathy:-", .fact("coagulopathy", .unknown)),
    ("coagulopathy:", .fact("coagulopathy", .blank)),
    ("size:>30", .fact("lesion_size_mm", .number(30.0.nextUp...(.infinity)))),
    ("size:>3cm", .fact("lesion_size_mm", .number(30.0.nextUp...(.infinity)))),
    ("size:1-3CM", .fact("lesion_size_mm", .number(10...30))),
    ("size:30mm", .fact("lesion_size_mm", .number(30...30))),
    ("lesion-size-mm:30", .fact("lesion_size_mm", .number(30...30))),
    ("lesion_size_mm:<=7.5", .fact("lesion_size_mm", .number(-.infinity...7.5))),
    ("sins:7-12", .derived("spinal_instability_neoplastic_score", .number(7...12))),
    ("sins:-", .derived("spinal_instability_neoplastic_score", .blank)),
    (
      "technique:cryo",
      .fact("planned_technique", .choice(["cryoablation", "cryoneurolysis"]))
    ),
    ("technique:cryoablation", .fact("planned_technique", .choice(["cryoablation"]))),
    ("posterior-cortex:extensive", .fact("posterior_cortex_destruction", .choice(["extensive"]))),
    (
      "procedure-date:2026-11",
      .fact("procedure_date", .days(from: "2026-11", through: "2026-11-30"))
    ),
    ("procedure-date:>2026-10", .fact("procedure_date", .days(from: "2026-11-01", through: nil))),
    (
      "procedure-date:<2026-11-03", .fact("procedure_date", .days(from: nil, through: "2026-11-02"))
    ),
    (
      "procedure-date:2026-01..2026-06",
      .fact("procedure_date", .days(from: "2026-01", through: "2026-06-30"))
    ),
    ("anticoagulation-plan:stop", .fact("anticoagulation_plan", .text("stop"))),
    ("Thyroid", .words("thyroid")),
  ])
  func `a field is a key or a label of any fact, and its value as its kind has it`(
    text: String, term: CaseTerm
  ) throws {
    #expect(try part(text).term == term)
  }

  @Test(arguments: [
    ("coaglopathy:yes", "coagulopathy"), ("coagulopathy:maybe", "yes, no"),
    ("size:big", "a number"), ("size:>3kg", "a number"),
    ("technique:vertebroplatsy", "vertebroplasty"),
    ("procedure-date:soon", "2026-11"), ("xyzzyqqq:1", "who site needs"),
    ("posterior:yes", "may be"), ("patient_name:maja", "no field"),
  ])
  func `what is not understood says what there is`(text: String, words: String) throws {
    guard case .problem(let problem) = try part(text) else {
      Issue.record("\(text) was understood.")
      return
    }
    #expect(problem.words.contains(words), "\(problem.words)")
  }

  @Test func `every short name stands for a fact`() {
    for (name, fact) in FilterField.short {
      #expect(Catalogue.clinical[fact] != nil, "\(name)")
    }
  }

  @Test func `every fact can be asked for by its key and no two by one`() throws {
    for fact in FilterField.facts {
      let key = fact.name.rawValue
      guard FilterField.Line(rawValue: key.hyphened) == nil else { continue }
      #expect(try FilterField(key) == .fact(fact), "\(key)")
    }
  }

  private func desk() -> Desk {
    let rows = (1...4).map { number in
      WorklistRow(
        id: "c\(number)", title: "", patient: "Patient \(number)", age: 70, sex: "F", target: "L3",
        need: Need(.bad, "1 hold", .technique), meeting: nil, procedure: nil, isDecided: false,
        number: number)
    }
    var desk = Desk(rulebook: .standard, now: Story.now)
    _ = desk.start()
    _ = desk.receive(.worklist(WorklistListing(rows)), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    return desk
  }

  private func type(_ text: String, on desk: inout Desk) {
    _ = desk.handle(.key("/"), at: Story.now)
    for character in text { _ = desk.handle(.key(.character(character)), at: Story.now) }
  }

  @Test func `the store is asked once the typing rests, and the rows follow what it says`() {
    var desk = desk()
    type("coagulopathy:yes", on: &desk)
    let term = CaseTerm.fact("coagulopathy", .choice(["yes"]))
    #expect(desk.handle(.tick, at: Story.now) == [.search([term])])
    _ = desk.receive(.found([term: CaseNumbers([2, 4])]), at: Story.now)
    // The rows follow in the next turn, before which a key may come.
    #expect(desk.patience == .zero)
    #expect(desk.worklist.shownCount == 4)
    _ = desk.handle(.tick, at: Story.now)
    #expect(desk.worklist.shown.map(\.id) == ["c2", "c4"])
    #expect(desk.handle(.tick, at: Story.now) != [.search([term])])
  }

  @Test func `a word is looked for on the line and in the store`() {
    var desk = desk()
    type("thyroid", on: &desk)
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.found([.words("thyroid"): CaseNumbers([3])]), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    #expect(desk.worklist.shown.map(\.id) == ["c3"])
    #expect(desk.worklist.selected?.id == "c3")
  }

  @Test func `a fact that the store did not tell of fits nothing`() {
    var desk = desk()
    type("coagulopathy:no", on: &desk)
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.found([:]), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    #expect(desk.worklist.shownCount == 0)
  }

  @Test func `the store is asked for one term a turn, and a key between them asks anew`() {
    var desk = desk()
    type("thyroid met", on: &desk)
    #expect(desk.patience == .milliseconds(120))
    #expect(desk.handle(.tick, at: Story.now) == [.search([.words("thyroid")])])
    _ = desk.receive(.found([.words("thyroid"): CaseNumbers([2, 3])]), at: Story.now)
    #expect(desk.patience == .zero)
    #expect(desk.handle(.tick, at: Story.now) == [.search([.words("met")])])
    _ = desk.receive(.found([.words("met"): CaseNumbers([3])]), at: Story.now)
    _ = desk.handle(.key("a"), at: Story.now)
    #expect(desk.patience == .milliseconds(120))
    #expect(desk.handle(.tick, at: Story.now) == [.search([.words("meta")])])
    _ = desk.receive(.found([.words("meta"): CaseNumbers([3])]), at: Story.now)
    _ = desk.handle(.tick, at: Story.now)
    #expect(desk.worklist.shown.map(\.id) == ["c3"])
  }

  @Test func `a field that there is not is named on the screen, and Tab completes one`() {
    var desk = desk()
    type("coaglopathy:yes", on: &desk)
    _ = desk.handle(.tick, at: Story.now)
    let screen = desk.grid(Size(columns: 80, rows: 24)).plainText
    #expect(screen.contains("There is no field coaglopathy. coagulopathy?"))
    _ = desk.handle(.key(.escape), at: Story.now)
    type("met coag", on: &desk)
    _ = desk.handle(.key(.tab), at: Story.now)
    #expect(desk.worklist.filter.text == "met coagulopathy:")
  }

  @Test func `the list read anew is searched anew`() {
    var desk = desk()
    type("thyroid", on: &desk)
    _ = desk.handle(.tick, at: Story.now)
    _ = desk.receive(.found([.words("thyroid"): CaseNumbers([3])]), at: Story.now)
    _ = desk.receive(
      .worklist(WorklistListing(Array(desk.worklist.rows ?? WorklistRows()))), at: Story.now)
    #expect(desk.worklist.shownCount == 0)
    #expect(desk.handle(.tick, at: Story.now) == [.search([.words("thyroid")])])
  }
}
