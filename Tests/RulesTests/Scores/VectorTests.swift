import Logic
import Testing

@testable import Rules

/// Every score against the vectors of `vectors.txt`, whose values were written down apart from the
/// program.
@Suite struct VectorTests {
  /// The scale of each section that one scale answers.
  static let scales = [
    "sins": "sins", "sins_location": "sins_location", "sins_incomplete": "sins",
    "sins_collapse_from_percent": "sins_collapse", "mirels": "mirels", "mirels_invalid": "mirels",
    "mirels_size_from_fraction": "mirels_size", "kps_to_ecog": "karnofsky", "ecog_to_kps": "ecog",
    "tokuhashi_revised": "tokuhashi", "nesms": "nesms", "modified_bauer": "modified_bauer",
    "genant": "genant", "genant_height_loss": "height_loss", "bilsky": "bilsky",
    "sir_coag": "sir_bleeding", "sir_arterial_low_risk_inr": "sir_arterial",
    "sir_coag_chronic_liver_disease": "sir_liver", "sir_hold_high_risk": "sir_hold",
    "sir_procedure_risk": "sir_procedure", "pain_nrs_band": "pain_nrs",
    "pain_vas_band": "pain_vas", "pain_response": "pain_response", "pain_mcid": "pain_mcid",
    "odi": "odi", "noms": "noms", "frankel": "frankel", "cirse_complication": "cirse",
    "nerve_temperature": "nerve_temperature",
  ]

  @Test func `all 543 vectors are in the table, each once, and each is run`() throws {
    let all = try Vectors.read().all
    #expect(all.count == 543)
    #expect(Set(all.map(\.id)).count == 543)
    let apart = ["bilsky_compare": 10, "article_limits": 29]
    let run = all.filter { Self.scales[$0.section] != nil }.count
    #expect(run + apart.values.reduce(0, +) == 543)
    for (section, count) in apart {
      #expect(all.count { $0.section == section } == count)
    }
  }

  @Test func `each scale says what its vectors expect`() throws {
    for vector in try Vectors.read().all {
      guard let name = Self.scales[vector.section] else { continue }
      let scale = try #require(Scales.named(name), "\(name)")
      let entries = vector.given.map { WrittenEntry(part: $0.name, text: $0.cell) }
      do throws(ScaleRefusal) {
        check(vector, try scale.result(of: entries))
      } catch {
        let problem = error.problems.first
        #expect(
          problem?.isExpected(as: vector.refusal) == true, "\(vector.id): \(error.problems)")
      }
    }
  }

  private func check(_ vector: Vector, _ result: ScaleResult) {
    if vector.refusal == "incomplete" {
      // No total is shown while a part is missing; what is still possible is.
      #expect(!result.isComplete, "\(vector.id)")
      #expect(result[finding: "total"]?.settled == nil, "\(vector.id)")
      return
    }
    #expect(vector.refusal == nil, "\(vector.id): taken, not refused")
    if vector.section == "sins_incomplete" { #expect(!result.isComplete, "\(vector.id)") }
    if vector.source == "K" { #expect(result.isUnverified, "\(vector.id)") }
    for (name, cell) in vector.expected {
      if name == "verified" {
        let isConfirmed = result[finding: "withhold"]?.provenance == .confirmed
        #expect(isConfirmed == (cell == "yes"), "\(vector.id)")
      } else {
        let finding = result[finding: name]
        #expect(
          finding.isExpected(as: cell), "\(vector.id) \(name): \(finding?.words ?? "nothing")")
      }
    }
  }

  @Test func `the grades of compression stand in their order`() throws {
    for vector in try Vectors.read().all where vector.section == "bilsky_compare" {
      let left = try #require(vector[given: "a"].flatMap(EpiduralGrade.init))
      let right = try #require(vector[given: "b"].flatMap(EpiduralGrade.init))
      let order = left < right ? "-1" : left == right ? "0" : "1"
      #expect(vector.expected.first?.cell == order, "\(vector.id)")
    }
  }
}

extension ScaleFinding? {
  /// Whether the finding is what a cell of the table says.
  fileprivate func isExpected(as cell: String) -> Bool {
    guard let finding = self else { return cell == "?" }
    let ends = cell.split(separator: "..").compactMap { Double($0) }
    if cell.contains(".."), ends.count == 2 {
      return finding.interval == Interval(low: ends[0], high: ends[1])
    }
    if cell.contains(","), !cell.contains(", ") {
      return finding.values.map(\.value.written) == cell.split(separator: ",").map(String.init)
    }
    switch finding.settled {
    case .number(let number): return Double(cell).map { abs($0 - number) < 0.0001 } ?? false
    case .some(let value): return value.written == cell
    case nil: return false
    }
  }
}

extension ScaleProblem {
  /// Whether the problem is the refusal that a vector names.
  fileprivate func isExpected(as refusal: String?) -> Bool {
    switch (refusal, self) {
    case ("unmapped_vertebra", .notApplicable(part: "levels", _, _)),
      ("not_applicable_site", .notApplicable(part: "site", _, _)),
      ("unknown_grade", .notAChoice(part: "grade", _, _)),
      ("kps_must_be_0_to_100_in_tens", .outOfRange(part: "kps", _, _)),
      ("ecog_out_of_range", .outOfRange(part: "ecog", _, _)),
      ("height_loss_out_of_range", .outOfRange(part: "height_loss_pct", _, _)),
      // A height loss that is not known has no grade: nothing is given, so nothing is said.
      ("height_loss_out_of_range", .incomplete(["height_loss_pct"])),
      ("reference_must_be_positive", .outOfRange(part: "reference_mm", _, _)),
      ("nrs_out_of_range", .outOfRange(part: "nrs", _, _)),
      ("vas_out_of_range", .outOfRange(part: "value", _, _)),
      ("sum_exceeds_maximum", .outOfRange(part: "sum", _, _)),
      ("sum_negative", .outOfRange(part: "sum", _, _)),
      ("too_few_sections", .outOfRange(part: "answered", _, _)),
      ("contradiction_lung_and_favourable_primary", .contradiction):
      true
    default: false
    }
  }
}
