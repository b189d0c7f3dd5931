import IceBall
import Testing

/// One short freeze with one probe, reckoned once for all of them.
struct IceRunTests {
  static let lesion = LesionShape(diameter: 8)

  static func plan(
    _ probes: [Probe] = [Probe(.seed, x: 0, y: 0)], tissue: Tissue = .softTissue,
    seconds: Double = 60
  ) -> FreezePlan {
    FreezePlan(
      lesion: lesion, margin: 1, tissue: tissue, probes: probes,
      stages: [FreezeStage(.freeze, seconds: seconds)],
      structures: [
        .point(.nerve, name: "root", mm: 4, from: lesion, towards: .back),
        .wall(.canal, name: "canal", mm: 30, from: lesion, towards: .back),
      ])
  }

  static let run = Result { try IceRun(of: plan(), under: .nominal, at: .quick) }

  @Test func `the ice is colder within, and warm far away`() throws {
    let extent = try Self.run.get().firstFreeze
    let axial = try #require(extent.section(.axial))
    let middle = try #require(
      axial.celsius(column: axial.centreColumn, row: axial.centreRow))
    let aside = try #require(
      axial.celsius(column: axial.centreColumn + 8, row: axial.centreRow))
    let away = try #require(axial.celsius(column: 0, row: axial.centreRow))
    #expect(middle < -40)
    #expect(aside > middle && aside < away)
    #expect(away > 36.5)
    #expect(axial.celsius(column: axial.columns, row: 0) == nil)
  }

  @Test func `each isotherm lies within the next`() throws {
    let extent = try Self.run.get().firstFreeze
    #expect(extent.volume(.core) > 0)
    #expect(extent.volume(.core) < extent.volume(.lethal))
    #expect(extent.volume(.lethal) < extent.volume(.edge))
    #expect(extent.lesionLethal <= extent.lesionFrozen)
    #expect(extent.marginFrozen <= extent.lesionFrozen)
  }

  @Test func `a sample knows its place in the patient`() throws {
    let extent = try Self.run.get().firstFreeze
    let coronal = try #require(extent.section(.coronal))
    let place = coronal.place(column: coronal.centreColumn + 3, row: coronal.centreRow - 5)
    #expect(place == Point(3, 0, 5))
  }

  @Test func `what is far keeps its distance, and what is near is colder`() throws {
    let extent = try Self.run.get().whole
    let (root, canal) = (extent.exposures[0], extent.exposures[1])
    #expect(root.leastCelsius < canal.leastCelsius)
    #expect(canal.isSpared)
    let (near, far) = (try #require(root.edgeDistance), try #require(canal.edgeDistance))
    // The wall is 26 mm farther on the same side.
    #expect(abs(far - near - 26) < 0.6)
  }

  @Test func `a margin ends where a structure as far away begins to freeze`() throws {
    let extent = try Self.run.get().firstFreeze
    let margin = extent.leastMargin
    let axial = try #require(extent.section(.axial))
    // By the picture of one plane the ice cannot reach less far than by all of space.
    let row = axial.centreRow
    let frozen = (axial.centreColumn..<axial.columns).prefix {
      (axial.celsius(column: $0, row: row) ?? 37) <= 0
    }
    #expect(margin.mm <= Double(frozen.count) - 4)
    #expect(margin.mm > -4)
  }

  @Test(arguments: [(RunCondition.pessimistic, -1.0), (.optimistic, 1)])
  func `less ice is pessimistic and more is optimistic`(
    condition: RunCondition, sign: Double
  ) throws {
    let nominal = try Self.run.get()
    let other = try IceRun(of: Self.plan(), under: condition, at: .quick)
    #expect(
      sign * (other.whole.volume(.lethal) - nominal.whole.volume(.lethal)) > 0)
    #expect(
      sign * (nominal.whole.exposures[0].leastCelsius - other.whole.exposures[0].leastCelsius)
        > 0)
  }

  @Test func `a probe beside the lesion leaves the other side unfrozen`() throws {
    let run = try IceRun(
      of: Self.plan([Probe(.seed, x: 4, y: 0)], seconds: 90), under: .nominal, at: .quick)
    #expect(run.firstFreeze.leastMargin.mm < 0)
    #expect(run.firstFreeze.leastMargin.towards.words.hasPrefix("right"))
    #expect(run.firstFreeze.lesionFrozen < 1)
  }

  @Test func `a second freeze adds to the first`() throws {
    var plan = Self.plan()
    plan.stages = [
      FreezeStage(.freeze, seconds: 40), FreezeStage(.passiveThaw, seconds: 20),
      FreezeStage(.freeze, seconds: 40),
    ]
    let run = try IceRun(of: plan, under: .nominal, at: .quick)
    #expect(run.whole.volume(.edge) > run.firstFreeze.volume(.edge))
    #expect(run.watts.count == 1)
  }

  @Test func `a run that is told to stop stops`() {
    var asked = 0
    #expect(throws: PlanFault.stopped) {
      try IceRun(of: Self.plan(), under: .nominal, at: .quick) { _ in
        asked += 1
        return asked < 3
      }
    }
    #expect(asked == 3)
  }

  @Test func `progress goes from nothing to all`() throws {
    var parts: [Double] = []
    _ = try IceRun(of: Self.plan(seconds: 20), under: .nominal, at: .quick) {
      parts.append($0)
      return true
    }
    #expect(parts == parts.sorted())
    #expect(parts.last == 1)
  }
}
