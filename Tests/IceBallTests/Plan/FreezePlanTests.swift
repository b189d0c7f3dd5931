import IceBall
import Testing

struct FreezePlanTests {
  static let probe = Probe(.rod, x: 0, y: 0)

  static func plan(_ change: (inout FreezePlan) -> Void) -> FreezePlan {
    var plan = FreezePlan(
      lesion: LesionShape(diameter: 20), tissue: .softTissue, probes: [probe])
    change(&plan)
    return plan
  }

  static let faults: [(FreezePlan, PlanFault)] = [
    (plan { $0.probes = [] }, .probeCount(0)),
    (plan { $0.probes = Array(repeating: probe, count: 9) }, .probeCount(9)),
    (plan { $0.stages = [FreezeStage(.passiveThaw, minutes: 5)] }, .noFreeze),
    (
      plan { $0.lesion.width = 300 },
      .outside("The width of the lesion", value: 300, range: 2...120)
    ),
    (plan { $0.margin = -1 }, .outside("The margin", value: -1, range: 0...20)),
    (
      plan { $0.stages[0].seconds = .infinity },
      .outside("The length of a stage in seconds", value: .infinity, range: 1...3600)
    ),
  ]

  @Test(arguments: faults) func `what cannot be reckoned is refused`(
    plan: FreezePlan, fault: PlanFault
  ) {
    #expect(throws: fault) { try plan.check() }
  }

  @Test func `probes too far apart are refused before memory is taken`() {
    let plan = Self.plan {
      $0.probes = [Probe(.rod, x: -90, y: 0), Probe(.rod, x: 90, y: 0)]
      $0.stages = [FreezeStage(.freeze, seconds: 625)]
    }
    // 180 mm, a radius of 0.75 and 20 + 0.4 × 25 mm clear: 120.75 on either side, on whole 2 mm 122.
    #expect(throws: PlanFault.tooWide(mm: 244)) {
      try IceRun(of: plan, under: .nominal, at: .quick)
    }
  }

  @Test func `what is no number is refused`() {
    let plan = Self.plan { $0.probes[0].tipDepth = .nan }
    #expect(throws: PlanFault.self) { try plan.check() }
  }

  @Test func `a probe lies with the middle of its cold in the plane of the centre`() {
    #expect(Self.probe.tip == Point(0, 0, 16.5))
    #expect(Self.probe.shoulder == Point(0, 0, -16.5))
  }

  @Test func `every model of a probe says that it is unverified`() {
    for model in ProbeModel.all {
      let figures = [
        model.radius, model.activeLength, model.gas, model.heat, model.exchange,
      ]
      #expect(figures.allSatisfy { $0.standing == .estimate })
      #expect(model.caveat == "model; catalogue unverified")
    }
  }

  @Test func `no tissue passes for confirmed throughout`() {
    #expect(Tissue.all.allSatisfy { !$0.isConfirmed })
    #expect(Tissue.softTissue.latentHeat == .confirmed(250))
    #expect(Tissue.redMarrow.latentHeat.standing == .estimate)
  }
}
