import IceBall
import Logic
import Rules

@testable import IceBall
@testable import Screens

/// Ice that is made up, for pictures and words: no physics, only numbers that are easy to check.
///
/// It is as cold as a spot is near to the cold part of a probe: -40 C at 5 mm, -20 C at 9 mm, 0 C at
/// 13 mm. After all freezes it reaches a fifth further, in the pessimistic run less and in the
/// optimistic run more.
enum MadeUpIce {
  static func estimate(
    _ plan: FreezePlan, _ fineness: IceEstimate.Fineness = .fine
  ) -> IceEstimate {
    IceEstimate(
      plan: plan, fineness: fineness, nominal: run(.nominal, plan, reach: 1, shift: 0),
      pessimistic: run(.pessimistic, plan, reach: 0.85, shift: -2),
      optimistic: run(.optimistic, plan, reach: 1.15, shift: 2))
  }

  private static func run(
    _ condition: RunCondition, _ plan: FreezePlan, reach: Double, shift: Double
  ) -> IceRun {
    IceRun(
      condition: condition, firstFreeze: extent(plan, reach, shift: shift),
      whole: extent(plan, reach * 1.2, shift: shift + 2), watts: plan.probes.map { _ in 20 })
  }

  private static func extent(_ plan: FreezePlan, _ reach: Double, shift: Double) -> IceExtent {
    IceExtent(
      sections: IceSection.Plane.allCases.map { section($0, plan, reach) }, volumes: [:],
      lesionLethal: min(1, (80.9 + 8 * shift) / 100), lesionFrozen: 1, marginFrozen: 0.9,
      leastMargin: IceMargin(mm: 2.4 + shift, towards: .back, place: .centre),
      exposures: plan.structures.enumerated().map { number, structure in
        Exposure(
          structure: structure, edgeDistance: 5.7 - shift + 20 * Double(number),
          leastCelsius: 12.6 - 2 * shift + 10 * Double(number))
      })
  }

  private static func section(
    _ plane: IceSection.Plane, _ plan: FreezePlan, _ reach: Double
  ) -> IceSection {
    let half = 40
    let empty = IceSection(
      plane: plane, columns: 2 * half + 1, rows: 2 * half + 1, centreColumn: half,
      centreRow: half, celsius: [])
    var celsius: [Float] = []
    for row in 0...(2 * half) {
      for column in 0...(2 * half) {
        let place = empty.place(column: column, row: row)
        let near = plan.probes.map { distance(place, $0) }.min() ?? 99
        celsius.append(Float(min(37, -65 + 5 * near / reach)))
      }
    }
    return IceSection(
      plane: plane, columns: 2 * half + 1, rows: 2 * half + 1, centreColumn: half,
      centreRow: half, celsius: celsius)
  }

  private static func distance(_ place: Point, _ probe: Probe) -> Double {
    let along = Point(
      place.x - probe.shoulder.x, place.y - probe.shoulder.y, place.z - probe.shoulder.z
    ).height(along: probe.axis)
    let inside = min(max(along, 0), probe.model.activeLength.value)
    return place.distance(to: probe.shoulder.moved(inside, towards: probe.axis))
  }
}

/// Cases whose ice can be reckoned.
enum IceCases {
  /// Lines of a plan that is whole.
  static let freezes = """
    cryoprobe_count: 2
          cryoprobe_type: icerod
          freeze_duration_s: [210, 120]
          thaw_mode: active
    """

  /// The case of three lesions, the first with all that the model needs, the second with nothing
  /// but its size and its probes.
  static func record(_ changes: [(String, String)] = []) throws -> Case {
    try ThreeLesions.record([("cryoprobe_count: 2", freezes)] + changes)
  }

  static func file(_ changes: [(String, String)] = [], lesion: Int = 0) throws -> OpenCase {
    var file = OpenCase(
      try record(changes), journal: [], rulebook: .standard, now: Story.now)
    file.lesionIndex = lesion
    return file
  }
}
