import Logic
import Testing

@testable import Rules

/// What holds for every scale, and what partial entries come to.
@Suite struct ScalesTests {
  private func result(_ name: String, _ entries: [String: String]) throws -> ScaleResult {
    let scale = try #require(Scales.named(name))
    return try scale.result(of: entries.sorted { $0.key < $1.key }.map(WrittenEntry.init))
  }

  @Test func `names are unique, and every scale says how it is made and by whom`() {
    #expect(Set(Scales.all.map(\.name)).count == Scales.all.count)
    for scale in Scales.all {
      #expect(!scale.sources.isEmpty, "\(scale.name)")
      #expect(!scale.statements.isEmpty, "\(scale.name)")
      #expect(scale.made.hasSuffix("."), "\(scale.name)")
      #expect(Set(scale.parts.map(\.name)).count == scale.parts.count, "\(scale.name)")
      for part in scale.parts {
        #expect(Set(part.choices.map(\.value)).count == part.choices.count, "\(part.name)")
      }
    }
  }

  @Test func `every scale that was asked for is there`() {
    let asked = [
      "sins", "mirels", "bilsky", "frankel", "asia", "ecog", "karnofsky", "genant", "sir_bleeding",
      "tokuhashi", "nesms", "pain_response", "cirse", "sir_adverse_event",
    ]
    #expect(asked.allSatisfy { Scales.named($0) != nil })
  }

  @Test func `the ledger entry on scoring is answered by SINS`() {
    #expect(
      Scales.all.filter { $0.ledger.contains("cem-instability-scoring") }.map(\.name) == ["sins"])
  }

  @Test func `a result with a part missing contains the result with any value of it`() throws {
    for scale in Scales.all where !scale.needsAllParts {
      let full = scale.parts.reduce(into: ScaleEntries()) { entries, part in
        entries[part.name] = part.candidates(entries).first
      }
      guard let settled = try? scale.result(of: full) else { continue }
      for part in scale.parts where !part.isOptional {
        var partial = full
        partial[part.name] = nil
        let spanning = try scale.result(of: partial)
        #expect(!spanning.isComplete)
        #expect(spanning.missing.contains(part.name))
        for finding in settled.findings {
          let possible = try #require(spanning[finding: finding.name], "\(scale.name)")
          #expect(
            Set(finding.values.map(\.value)).isSubset(of: possible.values.map(\.value)),
            "\(scale.name) without \(part.name): \(finding.name)")
        }
      }
    }
  }

  @Test func `what is still possible is named once each, in its order`() throws {
    let open = try result("sins", ["location": "semirigid", "bone_lesion": "mixed"])
    #expect(open[finding: "total"]?.interval == Interval(low: 2, high: 15))
    #expect(
      open[finding: "spinal_cement"]?.values.map(\.value.written)
        == ["not_limited", "hold", "contraindicated"])
    #expect(
      open[finding: "band"]?.words == "stable or potentially unstable or unstable")
  }

  @Test func `NESMS never passes its ceiling, also as a range`() throws {
    let open = try result("nesms", ["modified_bauer": "4"])
    #expect(open[finding: "total"]?.interval == Interval(low: 2, high: 3))
    let none = try result("nesms", ["albumin_g_dl": "3.4"])
    #expect(none[finding: "total"]?.interval == Interval(low: 0, high: 3))
    #expect(none.isUnverified)
  }

  @Test(arguments: [
    ("3.5", 3.5), ("35", 3.5), ("35g/L", 3.5), ("35 g/L", 3.5), ("3.4 g/dL", 3.4), ("8", 8),
    ("9", 0.9), ("41", 4.1),
  ])
  func `albumin is read in g/dL and in g/L, and what was understood is said`(
    text: String, grams: Double
  ) throws {
    let found = try result("nesms", ["albumin_g_dl": text])
    #expect(found.entries["albumin_g_dl"] == .number(grams))
    let part = try #require(found.scale[part: "albumin_g_dl"])
    #expect(part.words(for: .number(3.5)) == "3.5 g/dL (35 g/L)")
  }

  @Test(arguments: ["81", "g/L", "35 mg/L", "-3", "350 g/L"])
  func `an albumin that is none is refused`(text: String) {
    #expect(throws: ScaleRefusal.self) { try result("nesms", ["albumin_g_dl": text]) }
  }

  @Test func `death settles the grade of a complication whatever else is missing`() throws {
    #expect(try result("cirse", ["death": "yes"])[finding: "grade"]?.settled == .number(6))
    #expect(
      try result("cirse", ["death": "no", "extra_therapy": "yes"])[finding: "grade"]?.interval
        == Interval(low: 3, high: 5))
    #expect(
      try result("sir_adverse_event", ["death": "yes"])[finding: "grade"]?.settled == .number(5))
  }

  @Test func `opioids that are not known leave every response possible that they allow`() throws {
    let better = try result(
      "pain_response", ["pain_base": "8", "pain_now": "5", "omed_base": "60"])
    #expect(
      better[finding: "response"]?.values.map(\.value.written) == ["partial", "indeterminate"])
    let worse = try result("pain_response", ["pain_base": "4", "pain_now": "5", "omed_now": "30"])
    #expect(
      Set(worse[finding: "response"]?.values.map(\.value.written) ?? [])
        == ["progression", "indeterminate"])
  }

  @Test func `grade 1c shows both rows of NOMS`() throws {
    let between = try result(
      "noms",
      [
        "escc": "between", "radiosensitivity": "resistant", "mechanical": "stable",
        "systemic": "fit",
      ])
    #expect(between.isComplete)
    #expect(
      between[finding: "plan"]?.values.map(\.value.written)
        == ["srs", "decompression_stabilisation_then_srs"])
  }

  @Test func `the working group's classes are tried in their order`() throws {
    let rows: [(entries: [String: String], classes: [String])] = [
      (["compression": "yes"], ["mescc"]),
      (["compression": "no", "fracture": "yes", "sins": "13"], ["unstable_fracture"]),
      (
        ["compression": "no", "fracture": "yes", "sins": "12", "mechanical_pain": "yes"],
        ["unstable_fracture", "stable_fracture"]
      ),
      (
        ["compression": "no", "fracture": "yes", "sins": "6", "mechanical_pain": "yes"],
        ["stable_fracture"]
      ),
      (
        [
          "compression": "no", "fracture": "yes", "sins": "6", "mechanical_pain": "no",
          "painful": "yes",
        ], ["no_class"]
      ),
      (["compression": "no", "fracture": "no", "painful": "yes"], ["uncomplicated_painful"]),
      (["compression": "no", "fracture": "no", "painful": "no"], ["asymptomatic"]),
    ]
    for row in rows {
      let found = try result("spine_class", row.entries)[finding: "class"]
      #expect(found?.values.map(\.value.written) == row.classes, "\(row.entries)")
    }
  }

  @Test func `of the ACR criteria only what was found in print is said`() throws {
    let pain = try result("acr_fracture", ["variant": "pathological_mechanical_pain"])
    #expect(pain.findings.map(\.name) == ["radiation_oncology_consult", "others"])
    let deficit = try result("acr_fracture", ["variant": "pathological_deficit"])
    #expect(deficit.findings.map(\.name) == ["others"])
  }

  @Test func `a drug that is parted by clearance leaves its rows open, and refuses another's`()
    throws
  {
    let open = try result("sir_hold", ["drug": "apixaban"])
    #expect(open[finding: "withhold"]?.values.map(\.value.written) == ["4 doses", "6 doses"])
    #expect(throws: ScaleRefusal.self) {
      try result("sir_hold", ["drug": "apixaban", "renal": "crcl_15_30"])
    }
  }

  @Test func `a fall by a letter is an alarm`() throws {
    let fall = try result("frankel", ["grade": "C", "before": "D"])
    #expect(fall[finding: "change"]?.settled == .word("worse"))
    #expect(
      try result("asia", ["grade": "D", "before": "D"])[finding: "change"]?.settled
        == .word("unchanged"))
    #expect(try result("asia", ["grade": "D"])[finding: "change"] == nil)
  }

  @Test func `everything that is wrong is said at once, each with what to do`() throws {
    let scale = try #require(Scales.named("sins"))
    let wrong = [
      WrittenEntry(part: "lokation", text: "mobile"), WrittenEntry(part: "pain", text: "sharp"),
      WrittenEntry(part: "pain", text: "mechanical"),
    ]
    #expect(
      throws: ScaleRefusal(problems: [
        .unknownPart("lokation", parts: scale.parts.map(\.name)),
        .notAChoice(
          part: "pain", "sharp",
          choices: ["mechanical", "occasional_non_mechanical", "pain_free"]),
        .repeated(part: "pain"),
      ])
    ) { try scale.result(of: wrong) }
    let words = ScaleProblem.unknownPart("lokation", parts: ["location"]).words(meant: "location")
    #expect(words == "There is no part `lokation`. Did you mean `location`?")
  }

  @Test func `an unknown part is as good as none`() throws {
    let unknown = try result("mirels", ["site": "unknown", "pain": "functional"])
    #expect(unknown.missing == ["site", "lesion", "size"])
    #expect(unknown[finding: "total"]?.interval == Interval(low: 6, high: 12))
  }
}
