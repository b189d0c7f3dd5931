import Foundation
import Testing

/// The keys and types that other programs may rely on.
struct JSONShapeTests {
  private static let canal = "sample-cases/fig-07-t10-metastasis-at-the-canal.yaml"

  private func answer(_ arguments: String...) throws -> Any {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return try outcome.json()
  }

  @Test func `an assessment has the keys that are promised`() throws {
    let files = try #require(try answer("assess", Self.canal) as? [[String: Any]])
    let file = try #require(files.first)
    #expect(
      Set(file.keys) == ["file", "case", "rulebook", "lesions", "session", "questions"])
    #expect(file["file"] as? String == Self.canal)
    #expect(file["case"] as? String == "fig-07")
    let rulebook = try #require(file["rulebook"] as? [String: String])
    #expect(rulebook["digest"]?.count == 64)
    #expect(Set(rulebook.keys) == ["version", "digest"])

    let lesion = try #require((file["lesions"] as? [[String: Any]])?.first)
    #expect(
      Set(lesion.keys) == ["id", "site", "scores", "techniques", "referrals", "notes"])
    let sins = try #require((lesion["scores"] as? [String: [String: Any]])?["sins"])
    #expect(Set(sins.keys) == ["low", "high", "band", "missing"])
    #expect(sins["low"] as? Int == 1)
    #expect(sins["band"] is NSNull)

    let session = try #require(file["session"] as? [String: Any])
    #expect(Set(session.keys) == ["cement_ml", "segments", "limits"])
    #expect(session["cement_ml"] as? String == "unknown")
    let limit = try #require((session["limits"] as? [[String: Any]])?.first)
    #expect(Set(limit.keys) == ["rule", "state", "says"])

    let question = try #require((file["questions"] as? [[String: Any]])?.first)
    #expect(Set(question.keys) == ["lesion", "fact", "ask", "settles", "cautions"])
  }

  @Test func `each technique has its verdict, reasons, missing facts and holds`() throws {
    let files = try #require(try answer("assess", Self.canal) as? [[String: Any]])
    let lesion = try #require((files.first?["lesions"] as? [[String: Any]])?.first)
    let techniques = try #require(lesion["techniques"] as? [[String: Any]])
    #expect(techniques.count == 11)
    for technique in techniques {
      #expect(
        Set(technique.keys) == [
          "technique", "verdict", "because", "rank", "reasons", "missing", "holds",
        ])
      let reasons = try #require(technique["reasons"] as? [[String: Any]])
      #expect(!reasons.isEmpty)
      for reason in reasons {
        #expect(Set(reason.keys) == ["rule", "effect", "truth", "says", "refs", "facts"])
        #expect(reason["refs"] is [Int])
        #expect(["yes", "no", "unknown"].contains(reason["truth"] as? String ?? ""))
      }
      let holds = try #require(technique["holds"] as? [[String: Any]])
      for hold in holds { #expect(Set(hold.keys) == ["rule", "says", "release"]) }
    }
    let cryoablation = try #require(
      techniques.first { $0["technique"] as? String == "cryoablation" })
    #expect(cryoablation["verdict"] as? String == "possible")
    #expect(cryoablation["because"] as? String == "known")
    let near = try #require(
      (cryoablation["reasons"] as? [[String: Any]])?.first {
        $0["rule"] as? String == "cryo-rci-close-to-nerve-or-organ"
      })
    let facts = try #require(near["facts"] as? [String: Any])
    #expect(facts["distance_to_neural_structure_mm"] as? Int == 2)
    #expect(facts["distance_to_organ_mm"] as? String == "unknown")
  }

  @Test(arguments: [
    (["checklist", canal], ["file", "case", "rulebook", "currency", "lesions"]),
    (["risks", canal], ["file", "case", "rulebook", "reviews"]),
    (["plan", canal], ["file", "case", "rulebook", "plans"]),
    (
      ["score", "mirels"],
      [
        "score", "label", "grades", "group", "direction", "made", "parts", "bands", "statements",
        "voices", "sources", "ledger",
      ]
    ),
    (
      ["score", "mirels", "site=lower_limb"],
      [
        "score", "label", "complete", "entries", "missing", "results", "unverified", "voices",
        "sources", "ledger",
      ]
    ),
    (
      ["evidence", "93"],
      [
        "reference", "first_author", "year", "title", "journal", "doi", "remark", "rules",
        "benchmarks", "statements",
      ]
    ),
    (["evidence", "cryo", "desmoid"], ["references", "statements"]),
    (
      ["evidence", "cem-hardening-time"],
      [
        "statement", "kind", "strength", "techniques", "says", "quantities", "refs",
        "answered_by", "answers", "asks",
      ]
    ),
    (
      ["rules", "show", "cem-ci-coagulopathy"],
      [
        "rule", "effect", "techniques", "when", "when_in_words", "facts", "settings", "says",
        "refs", "ledger", "released_when_in_words", "judgement", "hazards", "references", "tests",
        "decides_in",
      ]
    ),
  ])
  func `an answer about one thing is an object`(arguments: [String], keys: [String]) throws {
    let answer = try #require(try self.answer(arguments) as? [String: Any])
    #expect(Set(answer.keys) == Set(keys))
  }

  @Test(arguments: [
    (["check", canal], ["file", "case", "sound", "problems", "remarks"]),
    (
      ["themes", "list", "--data", "."], ["theme", "for", "contrast"]
    ),
    (
      ["themes", "check", "--data", "."],
      [
        "theme", "passed", "floor", "least", "failures", "states_without_own_sign", "not_measured",
      ]
    ),
  ])
  func `an answer about many things is an array`(arguments: [String], keys: [String]) throws {
    let answer = try #require(try self.answer(arguments) as? [[String: Any]])
    #expect(Set(try #require(answer.first).keys) == Set(keys))
  }

  @Test func `the schema is a JSON Schema`() throws {
    let program = try Program()
    defer { program.clean() }
    let schema = try #require(try program.run("schema").json() as? [String: Any])
    #expect((schema["$schema"] as? String)?.contains("2020-12") == true)
  }

  private func answer(_ arguments: [String]) throws -> Any {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return try outcome.json()
  }
}
