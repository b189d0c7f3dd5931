extension FreezePlan {
  /// Refuses what the model cannot take.
  package func check() throws(PlanFault) {
    guard (1...8).contains(probes.count) else { throw .probeCount(probes.count) }
    guard stages.contains(where: { $0.kind == .freeze }) else { throw .noFreeze }
    try within("The width of the lesion", lesion.width, 2...120)
    try within("The depth of the lesion", lesion.depth, 2...120)
    try within("The height of the lesion", lesion.height, 2...120)
    try within("The margin", margin, 0...20)
    for stage in stages { try within("The length of a stage in seconds", stage.seconds, 1...3600) }
    try within("The length of all stages in seconds", seconds, 1...7200)
    for probe in probes { try check(probe) }
    try check(tissue)
    for structure in structures {
      switch structure.place {
      case .point(let point): try check(point, of: "The structure")
      case .beyond(let mm, _): try within("The distance of a structure", mm, -200...200)
      }
    }
  }

  private func check(_ probe: Probe) throws(PlanFault) {
    let model = probe.model
    try within("The radius of a probe", model.radius.value, 0.3...3)
    try within("The cold length of a probe", model.activeLength.value, 4...80)
    try within("The temperature of the gas", model.gas.value, -200...(-10))
    try within("The heat of a probe", model.heat.value, 0...60)
    try within("The exchange of a probe", model.exchange.value, 100...20_000)
    try within("The depth of a tip", probe.tipDepth, -200...200)
    try check(probe.place, of: "A probe")
  }

  private func check(_ tissue: Tissue) throws(PlanFault) {
    try within("The conductivity of the tissue", tissue.warmConductivity.value, 0.02...5)
    try within("The conductivity of frozen tissue", tissue.frozenConductivity.value, 0.02...5)
    try within("The heat capacity of the tissue", tissue.warmCapacity.value, 0.5...6)
    try within("The heat capacity of frozen tissue", tissue.frozenCapacity.value, 0.5...6)
    try within("The heat of freezing", tissue.latentHeat.value, 5...400)
    try within("The perfusion", tissue.perfusion.value, 0...100_000)
    try within("The temperature at the start", tissue.start, 5...45)
  }

  private func check(_ place: Point, of what: String) throws(PlanFault) {
    for value in [place.x, place.y, place.z] {
      try within("\(what), in mm from the centre,", value, -200...200)
    }
  }

  private func within(
    _ what: String, _ value: Double, _ range: ClosedRange<Double>
  ) throws(PlanFault) {
    guard range.contains(value) else { throw .outside(what, value: value, range: range) }
  }
}
