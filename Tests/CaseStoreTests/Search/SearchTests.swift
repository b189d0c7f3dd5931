import Foundation
import GRDB
import Logic
import TestSupport
import Testing

@testable import CaseStore

/// Cases are found by what is on record, as soon as it is and as long as it is.
struct SearchTests {
  private let store: CaseStore

  init() throws {
    store = try CaseStore(inMemoryAs: .clinic, identity: identityFacts)
    try store.create(fullCase(), who: "lindh", seconds: noon)
    try store.create(
      Case(id: "2611-015", title: "Ostéome ostéoïde", lesions: [Lesion(id: "A")]), who: "lindh",
      seconds: noon)
  }

  /// The cases that a term finds, by their ids.
  private func found(
    _ term: CaseTerm, names: Bool = true, by maker: String = "a", in store: CaseStore? = nil
  ) throws -> [String] {
    let store = store ?? self.store
    let set = try store.search([term], names: names, by: maker)[term]
    return try store.caseNumbers().filter { set?.contains($0.value) == true }.map(\.key).sorted()
  }

  private func answer(
    _ place: FactPlace, _ answer: Answer?, in id: String = "2611-014"
  ) throws {
    try store.recordNext(try store.open(id).0.answering(place, answer), in: id)
  }

  @Test(arguments: [
    ("metastases", ["2611-014"]), ("metas", ["2611-014"]), ("BREAST", ["2611-014"]),
    ("breast metas", ["2611-014"]), ("spine", ["2611-014"]), ("stability", ["2611-014"]),
    ("figure 4", ["2611-014"]), ("legend", ["2611-014"]), ("painful", ["2611-014"]),
    ("ostéome", ["2611-015"]), ("osteome", ["2611-015"]), ("OSTEOI", ["2611-015"]),
    ("lindholm", ["2611-014"]), ("maja lind", ["2611-014"]), ("contrast", []),
    ("lindholm spine", ["2611-014"]),
    ("tastases", []), ("breast osteome", []), ("", []),
  ])
  func `a case is found by the beginnings of its words`(text: String, ids: [String]) throws {
    #expect(try found(.words(text)) == ids)
  }

  @Test(arguments: [
    "\"", "*", "spine\"", "NOT osteome", "spine OR osteome", "said:spine", "^spine", "(",
    "spine NEAR",
    "-spine", "spine*", "' OR 1=1 --", "\u{0}", "+", "{said}:spine",
  ])
  func `what a search would take for a command is text`(text: String) throws {
    // Each of its words has to be there, and none of them does anything.
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isFound = words == ["spine"]
    #expect(try found(.words(text)) == (isFound ? ["2611-014"] : []))
  }

  @Test
  func `an answer is found from the moment it is recorded, until it is another`() throws {
    let place = FactPlace(.lesion("A"), "site")
    try answer(place, .value(.word("long_bone")))
    #expect(try found(.words("spine")) == [])
    #expect(try found(.words("long bone")) == ["2611-014"])
    #expect(try found(.fact("site", .choice(["long_bone"]))) == ["2611-014"])
    #expect(try found(.fact("site", .choice(["spine"]))) == [])
    try answer(place, nil)
    #expect(try found(.words("long")) == [])
    #expect(try found(.fact("site", .blank)) == ["2611-014", "2611-015"])
  }

  @Test
  func `a value that two lesions have is found until neither has it`() throws {
    let (one, other) = (FactPlace(.lesion("A"), "site"), FactPlace(.lesion("B"), "site"))
    try answer(other, .value(.word("spine")))
    try answer(one, .value(.word("rib")))
    #expect(try found(.fact("site", .choice(["spine"]))) == ["2611-014"])
    try answer(other, .value(.word("rib")))
    #expect(try found(.fact("site", .choice(["spine"]))) == [])
  }

  @Test
  func `a lesion that is removed is not found any more, and is when it is given back`() throws {
    let lesion = try #require(try store.open("2611-014").0.lesion("A"))
    try store.recordNext(.removeLesion(lesion, at: 0))
    #expect(try found(.fact("painful", .choice(["yes"]))) == [])
    #expect(try found(.words("spine")) == [])
    try store.recordNext(.addLesion(lesion, at: 0))
    #expect(try found(.fact("painful", .choice(["yes"]))) == ["2611-014"])
  }

  @Test
  func `blank, not known and no are three things`() throws {
    let place = FactPlace(.wholeCase, "anticoagulation")
    #expect(try found(.fact("anticoagulation", .choice(["no"]))) == [])
    #expect(try found(.fact("anticoagulation", .blank)) == ["2611-014", "2611-015"])
    try answer(place, .unknown)
    #expect(try found(.fact("anticoagulation", .unknown)) == ["2611-014"])
    #expect(try found(.fact("anticoagulation", .choice(["no"]))) == [])
    #expect(try found(.fact("anticoagulation", .blank)) == ["2611-015"])
    try answer(place, .value(.yesNo(false)))
    #expect(try found(.fact("anticoagulation", .choice(["no"]))) == ["2611-014"])
    #expect(try found(.fact("anticoagulation", .unknown)) == [])
  }

  @Test(arguments: [
    (FactTest.number(72...72), true), (.number(70...75), true), (.number(73...(.infinity)), false),
    (.number(-.infinity...72), true), (.number(-.infinity...71.9), false),
  ])
  func `numbers are compared as numbers`(test: FactTest, fits: Bool) throws {
    #expect(try found(.fact("age_years", test)) == (fits ? ["2611-014"] : []))
    try answer(FactPlace(.wholeCase, "age_years"), .unknown)
    #expect(try found(.fact("age_years", test)) == [])
  }

  private static let spans: [(FactName, String?, String?, Bool)] = [
    ("procedure_date", "2026-12-01", "2026-12-31", true),
    ("procedure_date", "2026-11-01", "2026-11-30", false),
    ("procedure_date", "2026-12-02", nil, false), ("procedure_date", nil, "2026-12-01", true),
    // Some day of November: it may lie before the 10th, and it may not.
    ("first_seen", nil, "2026-11-10", false), ("first_seen", "2026-11-10", nil, false),
    ("first_seen", nil, "2026-11-30", true), ("first_seen", "2026-11", "2026-11-30", true),
  ]

  @Test(arguments: Self.spans)
  func `a day that may lie outside does not fit`(
    fact: FactName, first: String?, last: String?, fits: Bool
  ) throws {
    let term = CaseTerm.fact(fact, .days(from: first, through: last))
    #expect(try found(term) == (fits ? ["2611-014"] : []))
  }

  @Test
  func `a text is searched for what is in it, and an empty set is none`() throws {
    #expect(try found(.fact("anticoagulation_plan", .text("TODAY"))) == ["2611-014"])
    #expect(try found(.fact("anticoagulation_plan", .text("morrow"))) == [])
    #expect(try found(.fact("none_of_them", .choice(["none"]))) == ["2611-014"])
    #expect(try found(.fact("goals", .choice(["pain"]))) == ["2611-014"])
  }

  @Test
  func `hidden names find nothing`() throws {
    #expect(try found(.words("lindholm"), names: false) == [])
    #expect(try found(.words("maja spine"), names: false) == [])
    #expect(try found(.words("spine"), names: false) == ["2611-014"])
    let kept = try store.queue.read { db in
      try String.fetchAll(db, sql: "SELECT said || met FROM search")
        + String.fetchAll(db, sql: "SELECT CAST(value AS TEXT) FROM answered")
    }
    #expect(kept.count > 10)
    #expect(kept.allSatisfy { !$0.contains("lindholm") && !$0.contains("maja") })
  }

  @Test
  func `a corrected name is found, and the one before it is not`() throws {
    try answer(FactPlace(.wholeCase, patientName), .value(.text("Søren Łukasz")))
    #expect(try found(.words("soren lukasz")) == ["2611-014"])
    #expect(try found(.words("lindholm")) == [])
  }

  @Test
  func `who the patient is goes out of the search and out of the file with an erasure`() throws {
    let place = try TemporaryPlace()
    do {
      let store = try place.store()
      try store.create(fullCase(), who: "lindh", seconds: noon)
      #expect(try found(.words("lindholm"), in: store) == ["2611-014"])
      _ = try store.eraseIdentity(of: "2611-014", reason: "asked for", who: "berg", seconds: noon)
      #expect(try found(.words("lindholm"), in: store) == [])
      #expect(
        try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM name_word") } == 0)
    }
    for file in try FileManager.default.contentsOfDirectory(atPath: place.folder) {
      let bytes = try Data(contentsOf: URL(filePath: place.folder + "/" + file))
      for name in ["lindholm", "Lindholm", "maja", "Maja"] {
        #expect(bytes.range(of: Data(name.utf8)) == nil, "\(name) in \(file)")
      }
    }
  }

  @Test
  func `what a meeting said is found, and why a case was withdrawn`() throws {
    try store.createMeeting(
      TeamMeeting(id: "m", day: day(2026, 11, 24), title: "Sarcoma board", agenda: ["2611-014"]),
      who: "lindh", seconds: noon)
    try store.record(
      TeamMeeting.Outcome(
        caseID: "2611-014", decision: "defer", agreed: "Okoro", dissented: "",
        reason: "pleural effusion first",
        actions: [TeamMeeting.Action(what: "ask thoracic surgery", owner: "Reyes", due: nil)]),
      at: "m", who: "lindh", seconds: noon)
    for text in ["sarcoma", "effusion", "thoracic", "reyes", "okoro defer", "spine effusion"] {
      #expect(try found(.words(text)) == ["2611-014"], "\(text)")
    }
    try store.withdraw("2611-014", reason: "duplicate entry", who: "berg", seconds: noon)
    #expect(try found(.words("duplicate")) == ["2611-014"])
  }

  @Test
  func `what was worked out is found until the case changes`() throws {
    func assess(_ score: Double) throws {
      _ = try store.assessWorklist(["2611-014"], by: "a") { filed in
        var line = WorklistLine(
          id: filed.id, urgency: 0, day: 0, title: "", patient: filed.id, age: nil, sex: "?",
          target: "", sign: "--", need: "", step: 1, meeting: nil, procedure: nil, isDecided: false)
        line.derived = ["score": [.number(score)], "unstable": [.yesNo(true), .yesNo(false)]]
        return line
      }
    }
    let term = CaseTerm.derived("score", .number(7...12))
    #expect(try found(term) == [])
    try assess(9)
    #expect(try found(term) == ["2611-014"])
    #expect(try found(term, by: "b") == [])
    #expect(try found(.derived("unstable", .choice(["no"]))) == ["2611-014"])
    #expect(try found(.fact("score", .number(7...12))) == [])
    try answer(FactPlace(.wholeCase, "inr"), .unknown)
    #expect(try found(term) == [])
    try assess(3)
    #expect(try found(term) == [])
    #expect(try found(.derived("score", .number(3...3))) == ["2611-014"])
  }

  @Test
  func `what was lost is made anew`() throws {
    try store.queue.write { db in
      try db.execute(
        sql: "DELETE FROM search; DELETE FROM answered; DELETE FROM name_word")
    }
    #expect(try found(.words("spine")) == [])
    try store.rebuildSearch()
    #expect(try found(.words("spine")) == ["2611-014"])
    #expect(try found(.words("lindholm")) == ["2611-014"])
    #expect(try found(.fact("age_years", .number(72...72))) == ["2611-014"])
  }

  @Test(arguments: ["store-1", "store-2", "store-4"])
  func `an older store is searched as soon as it is opened`(file: String) throws {
    let place = try TemporaryPlace()
    try place.execute(try sourceText("Tests/CaseStoreTests/Opening/\(file).sql"))
    let store = try CaseStore(at: place.path, identity: identityFacts, rulings: .madeUp)
    let ids = try store.cases(includingWithdrawn: true).map(\.id).sorted()
    #expect(try store.caseNumbers().keys.sorted() == ids)
    let filed = try store.cases(includingWithdrawn: true)
    for each in filed {
      for word in SearchWords.words(of: each.filed.title) {
        #expect(try found(.words(String(word)), in: store).contains(each.id), "\(word)")
      }
      for (fact, answer) in each.filed.sheet.answers where !identityFacts.contains(fact) {
        guard case .value(.number(let number)) = answer else { continue }
        #expect(try found(.fact(fact, .number(number...number)), in: store).contains(each.id))
      }
      if case .value(.text(let name)) = each.filed.sheet[patientName] {
        #expect(try found(.words(name), in: store) == [each.id])
      }
    }
    #expect(try store.problems().isEmpty)
  }
}
