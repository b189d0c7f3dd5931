import IceBall
import Testing

struct ProbePlaceTests {
  static func run(
    _ probe: Probe, stages: [FreezeStage] = [FreezeStage(.freeze, seconds: 40)],
    tissue: Tissue = .softTissue
  ) throws -> IceRun {
    let plan = FreezePlan(
      lesion: LesionShape(diameter: 6), margin: 1, tissue: tissue, probes: [probe], stages: stages)
    return try IceRun(of: plan, under: .nominal, at: .quick)
  }

  static func lying(_ axis: Direction) -> Probe {
    Probe(.seed, through: .centre, axis: axis, tipDepth: 6)
  }

  @Test func `a probe that lies to the left makes the ice of one that points to the head`() throws {
    let upright = try Self.run(Self.lying(.head)).firstFreeze
    let lying = try Self.run(Self.lying(.left)).firstFreeze
    for isotherm in Isotherm.allCases {
      #expect(abs(upright.volume(isotherm) - lying.volume(isotherm)) < 0.002)
    }
    // What is seen from the front, height and width exchanged, is what was seen before.
    let before = try #require(upright.section(.coronal))
    let after = try #require(lying.section(.coronal))
    for (along, across) in [(0, 0), (5, 0), (8, 2), (3, 6)] {
      let one = before.celsius(
        column: before.centreColumn + across, row: before.centreRow - along)
      let other = after.celsius(column: after.centreColumn + along, row: after.centreRow + across)
      #expect(abs(try #require(one) - (try #require(other))) < 0.05)
    }
  }

  @Test func `the way that a tip points does not matter as long as its cold lies the same`() throws
  {
    let up = try Self.run(Self.lying(.head)).firstFreeze
    let down = try Self.run(Self.lying(.feet)).firstFreeze
    #expect(abs(up.volume(.lethal) - down.volume(.lethal)) < 0.001)
  }

  @Test func `an oblique probe makes a straight one's ice within a tenth`()
    throws
  {
    let oblique = try #require(Direction(1, 0, 1))
    let straight = try Self.run(Probe(.rod, x: 0, y: 0)).firstFreeze
    let leaning = try Self.run(
      Probe(.rod, through: .centre, axis: oblique, tipDepth: 16.5)
    ).firstFreeze
    #expect(abs(leaning.volume(.edge) / straight.volume(.edge) - 1) < 0.1)
  }

  @Test func `heat leaves less for the second freeze to begin from than a thaw without`() throws {
    let freeze = FreezeStage(.freeze, seconds: 40)
    let passive = try Self.run(
      Self.lying(.head), stages: [freeze, FreezeStage(.passiveThaw, seconds: 40), freeze])
    let active = try Self.run(
      Self.lying(.head), stages: [freeze, FreezeStage(.activeThaw, seconds: 40), freeze])
    #expect(active.firstFreeze.volumes == passive.firstFreeze.volumes)
    #expect(active.whole.volume(.edge) < passive.whole.volume(.edge))
  }

  @Test func `blood leaves less ice`() throws {
    var bloody = Tissue.softTissue
    bloody.perfusion = .estimate(40_000)
    let without = try Self.run(Self.lying(.head)).firstFreeze
    let with = try Self.run(Self.lying(.head), tissue: bloody).firstFreeze
    #expect(with.volume(.edge) < without.volume(.edge))
  }
}
