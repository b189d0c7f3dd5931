import Logic
import TestSupport
import Testing

@testable import Rules

/// The numbers that stand in the article itself, held against the rules that read them.
@Suite struct ArticleLimitTests {
  @Test func `each limit turns where the article says`() throws {
    for vector in try Vectors.read().all where vector.section == "article_limits" {
      let rule = try #require(vector[given: "rule"])
      let given = pairs(try #require(vector[given: "given"]))
      let expected = pairs(try #require(vector.expected.first?.cell))
      #expect(expected.count == 1)
      let answer = try #require(Self.answers[rule], "\(rule)")
      let said = try answer(given)
      #expect(expected.values.first == said, "\(vector.id)")
    }
  }

  private func pairs(_ text: String) -> [String: String] {
    let pairs = text.split(separator: " ").map { $0.split(separator: "=").map(String.init) }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
  }

  typealias Answer = @Sendable ([String: String]) throws -> String

  private static let bone = "site=spine; aetiology=metastasis"

  private static let answers: [String: Answer] = [
    "cement_session_ml": {
      isTrue(["cem-limit-volume-session"], try told("cement_volume_ml", $0["ml"]))
    },
    "cement_session_segments": {
      isTrue(
        ["cem-limit-segments-session.at_limit", "cem-limit-segments-session"],
        try told("planned_segments", $0["segments"]))
    },
    "ice_margin_mm": {
      let reader = try told(
        "treatment_intent=[local_control]; aetiology=metastasis; iceball_margin_mm", $0["margin"])
      if isTrue(["cryo-margin-beyond-lesion"], reader) == "yes" { return "insufficient" }
      return isTrue(["cryo-margin-beyond-lesion.narrow"], reader) == "yes" ? "minimum" : "full"
    },
    "critical_structure_mm": {
      let reader = try told(
        "\(bone); distance_to_organ_mm=50; distance_to_neural_structure_mm", $0["distance"])
      let isNear = isTrue(["cryo-rci-close-to-nerve-or-organ"], reader) == "yes"
      return isNear ? "usually_excluded_or_protect" : "ok"
    },
    "vertebra_plana_pct": {
      isTrue(
        ["cem-rci-vertebra-plana"],
        try told(
          "site=spine; fracture_present=yes; vertebral_height_loss_percent", $0["height_loss"]))
    },
    "oligometastatic_count": {
      let reader = try told("\(bone); all_metastases_treatable=yes; metastasis_count", $0["count"])
      return reader.reading("oligometastatic", at: .lesion(0)).written
    },
    "control_lesion_size_mm": {
      isTrue(
        ["cryo-sel-small-no-erosion"],
        try told(
          "\(bone); oligoprogressive=yes; cortical_erosion=\($0["cortical_erosion"] ?? ""); "
            + "lesion_size_mm", $0["size"]))
    },
    "major_complication_risk": { given in
      let reader = try told(
        "\(bone); cryoprobe_count=\(given["cryoprobes"] ?? ""); age_years", given["age"])
      let risks = ["cryo-risk-age", "cryo-risk-probe-number"]
      return String(risks.count { isTrue([$0], reader) == "yes" })
    },
    "imaging_age_days": {
      Currency(try told("study_age", $0["days"])).state == .outOfDate ? "no" : "yes"
    },
    "sins_surgical_consult": {
      isTrue(
        ["cem-sins-surgical-consult"],
        try told("\(bone); spinal_instability_neoplastic_score", $0["total"]))
    },
  ]

  /// A case told in the short notation, its last fact with a value of its own.
  private static func told(_ facts: String, _ value: String?) throws -> CaseReader {
    let rulebook = Rulebook.standard
    var record = Case(id: "limit", lesions: [Lesion(id: "A")])
    try record.set("\(facts)=\(value ?? "")", rulebook.catalogue)
    return CaseReader(record, rulebook.catalogue, rulebook.settings)
  }

  /// Whether one of some rules holds; what is not settled is said.
  private static func isTrue(_ rules: [String], _ reader: CaseReader) -> String {
    let truths = rules.map { id in
      Rulebook.standard[id].map { reader.truth(of: $0.when, at: .lesion(0)) } ?? .unknown
    }
    if truths.contains(.yes) { return "yes" }
    return truths.contains(.unknown) ? "unknown" : "no"
  }
}
