import Logic
import Testing

@testable import Rules

@Suite struct SessionFormulaTests {
  /// The answers of each lesion of a session, and of the session itself.
  private func reading(
    _ name: FactName, _ lesions: [[FactName: FactValue]], session: [FactName: FactValue] = [:]
  ) -> Reading {
    let record = Case(
      id: "session", sheet: Sheet(session.mapValues(Answer.value)),
      lesions: lesions.enumerated().map { index, answers in
        Lesion(id: "\(index)", sheet: Sheet(answers.mapValues(Answer.value)))
      })
    return CaseReader(record, .clinical, .standard).reading(name, at: .wholeCase)
  }

  private func plan(_ technique: String, _ more: [FactName: FactValue] = [:]) -> [FactName:
    FactValue]
  {
    more.merging(["planned_technique": .word(technique)]) { old, _ in old }
  }

  private func spine(_ levels: [String]?, _ technique: String? = nil) -> [FactName: FactValue] {
    var answers: [FactName: FactValue] = ["site": .word("spine")]
    answers["vertebral_levels"] = levels.map(FactValue.words)
    answers["planned_technique"] = technique.map(FactValue.word)
    return answers
  }

  // MARK: Cement

  @Test func `amounts of all lesions add up`() {
    #expect(
      reading("cement_volume_ml", [["cement_ml": .number(16)], ["cement_ml": .number(4.5)]])
        == .value(.number(20.5)))
  }

  @Test func `while one amount is not known the sum is open upward`() {
    #expect(
      reading("cement_volume_ml", [["cement_ml": .number(16)], plan("vertebroplasty")])
        == .interval(Interval(low: 16, high: 120)))
    #expect(
      reading("cement_volume_ml", [["cement_ml": .number(16)], [:]])
        == .interval(Interval(low: 16, high: 120)))
  }

  @Test(arguments: ["none", "cryoablation", "cryoneurolysis", "radiofrequency_ablation"])
  func `a lesion planned without cement adds none`(technique: String) {
    #expect(
      reading("cement_volume_ml", [["cement_ml": .number(16)], plan(technique)])
        == .value(.number(16)))
    #expect(reading("cement_volume_ml", [plan(technique)]) == .value(.number(0)))
    #expect(
      reading("cement_volume_ml", [plan(technique, ["cement_ml": .number(3)])])
        == .value(.number(3)))
  }

  @Test func `screws add no cement where none is planned around them`() {
    func screws(_ cement: FactValue?) -> [FactName: FactValue] {
      var answers = plan(
        "osteosynthesis",
        ["site": .word("ilium"), "aetiology": .word("metastasis"), "fracture_present": .yes])
      answers["cement_augmentation_planned"] = cement
      return answers
    }
    #expect(
      reading("cement_volume_ml", [["cement_ml": .number(9)], screws(.no)]) == .value(.number(9)))
    #expect(
      reading("cement_volume_ml", [["cement_ml": .number(9)], screws(nil)])
        == .interval(Interval(low: 9, high: 120)))
  }

  @Test func `without any amount the sum is not known, and a stated total counts`() {
    #expect(reading("cement_volume_ml", [plan("vertebroplasty"), plan("none")]) == .unknown)
    #expect(reading("cement_volume_ml", []) == .unknown)
    #expect(
      reading(
        "cement_volume_ml", [plan("vertebroplasty")], session: ["cement_volume_ml": .number(12)])
        == .value(.number(12)))
    #expect(
      reading(
        "cement_volume_ml", [["cement_ml": .number(16)]],
        session: ["cement_volume_ml": .number(12)]) == .value(.number(16)))
    #expect(
      reading(
        "cement_volume_ml", [["cement_ml": .number(16)], [:]],
        session: ["cement_volume_ml": .number(20)]) == .interval(Interval(low: 16, high: 120)))
  }

  // MARK: Segments

  @Test func `different levels with cement are counted once each`() {
    #expect(
      reading(
        "planned_segments",
        [spine(["T12", "L1"], "vertebroplasty"), spine(["L1", "L2"], "kyphoplasty")])
        == .value(.number(3)))
  }

  @Test(
    arguments: [
      ("vertebroplasty", 2), ("kyphoplasty", 2), ("vertebral_implant", 2),
      ("combined_ablation_cement", 2), ("cryoablation", 0), ("radiofrequency_ablation", 0),
      ("none", 0),
    ] as [(String, Double)])
  func `only spinal cement counts`(technique: String, segments: Double) {
    #expect(
      reading("planned_segments", [spine(["T12", "L1"], technique)])
        == .value(.number(segments)))
  }

  @Test func `a lesion whose technique is open may add its levels`() {
    #expect(
      reading("planned_segments", [spine(["L1"], "vertebroplasty"), spine(["L1", "L3", "L4"])])
        == .interval(Interval(low: 1, high: 3)))
    #expect(
      reading(
        "planned_segments", [spine(["L1"], "vertebroplasty"), ["site": .word("sacrum")]])
        == .value(.number(1)))
    #expect(
      reading("planned_segments", [spine(["L1"], "vertebroplasty"), [:]])
        == .interval(Interval(low: 1, high: 24)))
  }

  @Test func `levels that are not known leave the count open`() {
    #expect(
      reading("planned_segments", [spine(nil, "vertebroplasty")])
        == .interval(Interval(low: 1, high: 24)))
    #expect(
      reading("planned_segments", [spine(["L1", "L2"], "kyphoplasty"), spine(nil, "kyphoplasty")])
        == .interval(Interval(low: 2, high: 24)))
  }

  @Test func `where nothing is planned a stated count counts`() {
    #expect(reading("planned_segments", [spine(["L1"])]) == .unknown)
    #expect(
      reading("planned_segments", [spine(["L1"])], session: ["planned_segments": .number(6)])
        == .value(.number(6)))
    #expect(
      reading(
        "planned_segments", [spine(["L1"], "vertebroplasty")],
        session: ["planned_segments": .number(6)]) == .value(.number(1)))
  }

  @Test func `lesions are counted`() {
    #expect(reading("lesion_count", [[:], [:], [:]]) == .value(.number(3)))
  }
}
