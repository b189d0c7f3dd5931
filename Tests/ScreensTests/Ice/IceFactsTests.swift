import Canvas
import IceBall
import Logic
import Rules
import Testing

@testable import Screens

/// What of a case the model of the ice gets, and why it gets nothing.
@Suite struct IceFactsTests {
  private func plan(_ changes: [(String, String)] = []) throws -> IcePlan {
    let facts = IceFacts(try IceCases.file(changes))
    guard case .planned(let ice) = facts else {
      Issue.record("\(facts)")
      throw NoPlan()
    }
    return ice
  }

  private struct NoPlan: Error {}

  @Test func `a plan has the size, the probes, the freezes and what is near`() throws {
    let ice = try plan()
    #expect(ice.plan.lesion == LesionShape(diameter: 22))
    #expect(ice.plan.tissue == .softTumour)
    #expect(ice.probes == "2 IceRod")
    #expect(ice.freezes == "3.5 + 2 min")
    #expect(
      ice.plan.stages == [
        FreezeStage(.freeze, seconds: 210), FreezeStage(.activeThaw, minutes: 5),
        FreezeStage(.freeze, seconds: 120),
      ])
    #expect(ice.plan.probes.map(\.model.name) == ["rod", "rod"])
    #expect(ice.plan.probes.map(\.place) == [Point(-5.5, 0), Point(5.5, 0)])
    #expect(
      ice.plan.structures.map(\.place) == [
        .beyond(mm: 15, towards: .back), .beyond(mm: 41, towards: .front),
        .beyond(mm: 51, towards: .back),
      ])
  }

  @Test func `what was taken for granted is said in words`() throws {
    #expect(
      try plan().assumed == [
        "ball of 22 mm", "soft tumour throughout", "IceRod as model rod",
        "probes head to feet, even, 6 mm off the axis", "thaw 5 min, active",
        "canal or nerve 4 mm back, organ 30 mm front, skin 40 mm back",
      ])
  }

  @Test(arguments: [
    ("      cryoprobe_type: icerod\n", "", "probe model not known, as model rod"),
    ("cryoprobe_type: icerod", "cryoprobe_type: iceforce", "IceForce as model force"),
    ("      thaw_mode: active\n", "", "thaw 5 min, passive as it is not known"),
    (
      "lesion_matrix: lytic\n    distance_to_neural_structure_mm: 4",
      "distance_to_neural_structure_mm: 4", "soft tumour throughout, matrix not known"
    ),
    (
      "lesion_matrix: lytic\n    distance_to_neural_structure_mm: 4",
      "lesion_matrix: blastic\n    distance_to_neural_structure_mm: 4", "cortical bone throughout"
    ),
  ])
  func `what is not on record is assumed, and that is said`(
    _ old: String, _ new: String, _ says: String
  ) throws {
    #expect(try plan([(old, new)]).assumed.contains(says))
  }

  @Test func `the distance after dissection counts for the nearest of nerve and organ`() throws {
    let ice = try plan([
      (
        "thaw_mode: active",
        "thaw_mode: active\n      thermal_protection: [hydrodissection]\n      distance_after_dissection_mm: 7"
      )
    ])
    #expect(ice.plan.structures.first?.place == .beyond(mm: 18, towards: .back))
    #expect(
      ice.assumed.last?.contains("canal or nerve 7 mm after dissection back") == true)
    #expect(ice.assumed.last?.contains("organ 30 mm front") == true)
  }

  @Test(
    arguments: [
      (
        [("freeze_duration_s: [210, 120]\n", "\n")], 0,
        "No ice yet for A, not known: Freeze lengths ({go.tech}"
      ),
      (
        [("    lesion_size_mm: 22\n", "")], 0,
        "No ice yet for A, not known: Largest diameter ({go.case})."
      ),
      (
        [("cryoprobe_count: 2\n", "\n")], 0, "not known: Probes ({go.tech}, then {technique.page})."
      ),
      (
        [("cryoprobe_count: 2", "cryoprobe_count: 9")], 0,
        "The model takes 1 to 8 probes, and 9 are"
      ),
      (
        [("planned_technique: cryoablation", "planned_technique: radiofrequency_ablation")], 0,
        "Radiofrequency ablation is planned for A, which makes no ice."
      ),
      ([("      planned_technique: cryoablation\n", "")], 0, "No technique is chosen for A"),
      (
        [("planned_technique: cryoablation", "planned_technique: cryoneurolysis")], 0,
        "the model knows lesions, and no nerves."
      ),
      (
        [("ablation_modality: cryoablation", "ablation_modality: radiofrequency")], 1,
        "The energy planned for B is radiofrequency, which makes no ice."
      ),
      ([("      ablation_modality: cryoablation\n", "")], 1, "not known: Energy, Freeze lengths"),
      ([], 1, "No ice yet for B, not known: Freeze lengths"),
      ([], 2, "No technique is chosen for C"),
    ] as [([(String, String)], Int, String)])
  func `where there is no ice, it says why and where to answer`(
    _ changes: [(String, String)], _ lesion: Int, _ says: String
  ) throws {
    let why = IceFacts(try IceCases.file(changes, lesion: lesion)).whyOff
    #expect(why?.contains(says) == true, "\(why ?? "ice")")
  }

  @Test func `an empty case has no ice`() {
    let file = OpenCase(Case(id: "empty"), journal: [], rulebook: .standard, now: Story.now)
    #expect(IceFacts(file).whyOff?.hasPrefix("No lesion yet") == true)
  }

  @Test(arguments: 1...8)
  func `probes stand evenly about the axis and inside the lesion`(_ count: Int) {
    let layout = IceLayout(count, of: .rod, in: 40)
    #expect(layout.probes.count == count)
    let places = layout.probes.map(\.place)
    #expect(Set(places).count == count)
    let sum = places.reduce(Point.centre) { Point($0.x + $1.x, $0.y + $1.y) }
    #expect(abs(sum.x) < 0.1 && abs(sum.y) < 0.1)
    for place in places { #expect(place.distance(to: .centre) < 14) }
    for (index, place) in places.enumerated() {
      for other in places.dropFirst(index + 1) { #expect(place.distance(to: other) > 9) }
    }
    #expect(layout.words.contains("axis"))
  }

  @Test func `reading facts for the model changes nothing of the case`() throws {
    let record = try IceCases.record()
    var story = Story([record], size: Size(columns: 200, rows: 60))
    story.press("Enter", "3", "i", "o", "o", "i")
    #expect(story.record == record)
    #expect(story.journals.isEmpty)
  }
}
