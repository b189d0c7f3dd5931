extension IceRun {
  /// For how long the cold is followed once all is over, in seconds; an estimate of how long it spreads.
  static let afterwards = 120.0

  /// Reckons a plan under some assumptions.
  ///
  /// - Parameter goOn: asked after every few seconds of the plan with the part that is done, from 0 to 1.
  /// - Throws: why the plan cannot be reckoned, or `.stopped` once the closure says no.
  package init(
    of plan: FreezePlan, under condition: RunCondition, at fineness: IceEstimate.Fineness,
    while goOn: (Double) -> Bool = { _ in true }
  ) throws(PlanFault) {
    try plan.check()
    let block = HeatBlock(
      try IceBox(around: plan, mm: fineness.mm), of: Medium(plan.tissue, under: condition),
      at: plan.tissue.start, walls: HeatWalls(all: .held(plan.tissue.start)))
    let whole = plan.seconds + Self.afterwards
    var passed = 0.0
    func pass(_ seconds: Double) throws(PlanFault) {
      let before = passed
      let isDone = block.pass(
        seconds: seconds, step: fineness.longestStep, while: { goOn((before + $0) / whole) })
      guard isDone else { throw .stopped }
      passed += seconds
    }

    var first: ColdField?
    var firstSpread: ColdField?
    var watts: [Double] = []
    for (place, stage) in plan.stages.enumerated() {
      if stage.kind == .freeze, first != nil, firstSpread == nil { firstSpread = block.coldest }
      let exchanges = plan.probes.map {
        block.exchanges(of: $0, in: stage.kind, factor: condition.exchange)
      }
      block.exchanges = exchanges.flatMap { $0 }
      try pass(stage.seconds)
      let next = plan.stages.dropFirst(place + 1).first
      if stage.kind == .freeze, first == nil, next?.kind != .freeze {
        first = block.coldest
        watts = exchanges.map(block.draw)
      }
    }
    let end = block.coldest
    block.exchanges = []
    try pass(Self.afterwards)
    let spread = block.coldest
    self.init(
      condition: condition,
      firstFreeze: IceExtent(of: plan, in: first ?? end, spread: firstSpread ?? spread),
      whole: IceExtent(of: plan, in: end, spread: spread), watts: watts)
  }
}

extension HeatBlock {
  /// What a probe does in a stage, with its exchange times a factor.
  fileprivate func exchanges(
    of probe: Probe, in stage: FreezeStage.Kind, factor: Double
  ) -> [HeatExchange] {
    let model = probe.model
    let passing = model.exchange.value * factor
    return switch stage {
    case .freeze: exchanges(of: probe, passing: passing, celsius: model.gas.value)
    case .passiveThaw: []
    case .activeThaw: exchanges(of: probe, passing: passing, celsius: model.heat.value)
    }
  }
}
