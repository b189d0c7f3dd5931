import Foundation
import Logic
import Testing

@testable import Rules

/// The register held to a list of the ledger, and to itself.
@Suite struct RegisterEntriesTests {
  private let register = Register.standard

  /// A line of `ledger.txt`: an id, its kind, and what has to answer it.
  private struct Line: Hashable {
    let id: String
    let kind: String
    let answer: String
  }

  private func ledger() throws -> [Line] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ledger.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ").map(String.init)
      try #require(words.count == 3, "\(line)")
      return Line(id: words[0], kind: words[1], answer: words[2])
    }
  }

  @Test func `the register has each of the 297 statements, once`() throws {
    let lines = register.entries.map {
      Line(id: $0.id, kind: $0.kind.rawValue, answer: $0.answeredBy.rawValue)
    }
    #expect(lines.count == 297)
    #expect(Set(lines) == Set(try ledger()))
    #expect(Set(lines.map(\.id)).count == 297)
  }

  @Test(arguments: [
    (Trace.Kind.rule, 134), (.plan, 64), (.knowledge, 39), (.benchmark, 36), (.risk, 19),
    (.checklist, 4), (.score, 1),
  ])
  func `so many statements ask for each kind of answer`(kind: Trace.Kind, count: Int) {
    #expect(register.entries.count { $0.answeredBy == kind } == count)
  }

  @Test func `every reference from 1 to 146 is cited by a statement`() {
    #expect(Set(register.entries.flatMap(\.references)) == Set(1...146))
  }

  @Test func `a statement is a whole sentence of moderate length about some technique`() {
    let faulty = register.entries.filter { entry in
      entry.techniques.isEmpty || !entry.says.hasSuffix(".") || entry.says.count > 190
        || entry.says.first?.isLowercase == true
    }
    #expect(faulty.map(\.id) == [])
  }

  @Test func `no two statements say the same`() {
    #expect(Set(register.entries.map(\.says)).count == register.entries.count)
  }

  @Test func `every anchor names a fact of the catalogue, and its words are choices of it`() {
    let catalogue = Rulebook.standard.catalogue
    for anchor in register.demands.flatMap(\.anchors) {
      let declaration = catalogue[anchor.fact]
      #expect(declaration != nil, "\(anchor.words)")
      if case .oneOf(let words) = anchor.test {
        let choices = Set(declaration?.kind.choices.map(\.value) ?? [])
        #expect(words.isSubset(of: choices), "\(anchor.words)")
      }
    }
  }

  @Test func `a setting that rests on a statement has its number, in its unit`() throws {
    for setting in register.settings {
      guard case .entry(let id) = setting.ground else { continue }
      let number = try #require(register[id]?.quantities.last?.numbers.first)
      switch setting.name {
      case .sinsOpinionFrom: #expect(setting.value == .number(number))
      case .radiotherapyDelayMonths:
        // 15 weeks are 3.45 months, to the nearest half month.
        #expect((number * 7 / 30.44 * 2).rounded() / 2 == 3.5)
        #expect(setting.value == .number(3.5))
      default: Issue.record("\(setting.name.rawValue) is not looked at here.")
      }
    }
  }

  @Test func `each demand stands for a rule, and every rule has its demand`() {
    #expect(register.demands.count == 227)
    #expect(Rulebook.standard.rules.count == 227)
  }

  /// Numbers read once more in the source, for the statements on which a verdict or a limit turns.
  @Test(arguments: [
    ("cem-limit-volume-session", Quantity.Value.below(30), Quantity.Unit.mL),
    ("cem-limit-segments-session", .exactly(6), .levels),
    ("cem-sins-surgical-consult", .atLeast(7), .points),
    ("cem-rci-vertebra-plana", .atLeast(90), .percent),
    ("vp-ind-acute-under-six-weeks", .below(6), .weeks),
    ("vp-timing-best-relief-window", .between(2, 4), .weeks),
    ("vp-timing-early-complication-risk", .below(4), .weeks),
    ("osteo-ind-impending-mirels", .atLeast(8), .points),
    ("cryo-sel-focal-pain", .above(4), .points),
    ("cryo-sel-small-no-erosion", .below(2), .cm),
    ("cryo-rci-close-to-nerve-or-organ", .below(1), .cm),
    ("cryo-margin-beyond-lesion", .between(5, 8), .mm),
    ("cryo-def-oligometastatic", .between(1, 5), .lesions),
    ("cryo-risk-age", .above(70), .years),
    ("cryo-risk-probe-number", .above(3), .probes),
    ("cryo-temp-complete-death", .below(-20), .celsius),
    ("img-currency-maximum-month", .atMost(1), .months),
    ("cem-hardening-time", .between(10, 20), .minutes),
    ("neuro-axon-regrowth", .between(1, 2), .mmPerDay),
  ])
  func `the numbers that decide are those of the source`(
    id: String, value: Quantity.Value, unit: Quantity.Unit
  ) throws {
    let quantities = try #require(register[id]).quantities
    #expect(quantities.map(\.value) == [value])
    #expect(quantities.map(\.unit) == [unit])
  }

  @Test func `quantities read as a clinician writes them`() {
    let words = { (id: String) in register[id]?.quantities.first?.words }
    #expect(words("cem-limit-volume-session") == "cement in a session: less than 30 mL")
    #expect(words("cem-hardening-time") == "time to hardening: 10 to 20 minutes")
    #expect(words("cem-inc-leak-minor") == "minor leakage: about 70 percent")
    #expect(words("cryo-coaxial-probe") == "needle: gauge 13")
  }

  @Test(arguments: [
    ("segments", ["cem-limit-segments-session"]),
    ("fibroadipose", ["vm-ind-malformation"]),
    ("no such word", []),
  ])
  func `statements are found by the beginnings of words`(words: String, ids: [String]) {
    #expect(register.search(words).map(\.id) == ids)
  }
}
