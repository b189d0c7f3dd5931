extension CaseLanes {
  /// Sets an input in one case to what a fact answers there.
  package mutating func set(_ index: Int, to reading: Reading, lane: Int) {
    let input = inputs[index]
    let only = Lanes.only(lane)
    let atoms = input.firstSlot..<input.firstSlot + input.atomCount
    guard let ends = input.ends(of: reading) else {
      known[index] &= ~only
      return
    }
    known[index] |= only
    for (atom, slot) in atoms.enumerated() {
      low[slot] = ends.low[atom] ? low[slot] | only : low[slot] & ~only
      high[slot] = ends.high[atom] ? high[slot] | only : high[slot] & ~only
    }
  }

  /// Sets an input in some cases to what it is in one.
  package mutating func copy(_ index: Int, from lane: Int, to lanes: Lanes) {
    let input = inputs[index]
    let spread = { (mask: Lanes) in mask.contains(lane) ? mask | lanes : mask & ~lanes }
    known[index] = spread(known[index])
    for slot in input.firstSlot..<input.firstSlot + input.atomCount {
      low[slot] = spread(low[slot])
      high[slot] = spread(high[slot])
    }
  }

  /// A reading that stands for the value of an input in one case.
  package func reading(_ index: Int, lane: Int) -> Reading {
    guard known[index].contains(lane) else { return .unknown }
    let input = inputs[index]
    func atoms(_ masks: [Lanes]) -> [Bool] {
      (input.firstSlot..<input.firstSlot + input.atomCount).map { masks[$0].contains(lane) }
    }
    return input.reading(low: atoms(low), high: atoms(high))
  }
}

extension CircuitInput {
  /// What holds of the least and of the greatest value of a reading; nothing where it is not known
  /// or does not apply.
  fileprivate func ends(of reading: Reading) -> (low: [Bool], high: [Bool])? {
    switch (domain, reading) {
    case (.number(let marks, _, _), _):
      guard let interval = reading.interval else { return nil }
      return (
        marks.map { $0.isReached(by: interval.low) }, marks.map { $0.isReached(by: interval.high) }
      )
    case (.yesNo, .value(.yesNo(let isYes))): return ([isYes], [isYes])
    case (.yesNo, .value): return ([true], [true])
    case (.word(let groups, let atoms), .value(.word(let word))):
      let holds = atoms.map { $0.contains { groups[$0].contains(word) } }
      return (holds, holds)
    case (.words(let groups, let atoms), .value(.words(let words))):
      let holds = atoms.map { $0.contains { groups[$0].contains(where: words.contains) } }
      return (holds, holds)
    default: return nil
    }
  }

  /// A value of which just these atoms hold.
  fileprivate func reading(low: [Bool], high: [Bool]) -> Reading {
    switch domain {
    case .yesNo: .value(.yesNo(low.first ?? false))
    case .word(let groups, let atoms):
      groups.indices.first { group in
        atoms.indices.allSatisfy { atoms[$0].contains(group) == low[$0] }
      }.flatMap { groups[$0].first }.map { .value(.word($0)) } ?? .unknown
    case .words(let groups, let atoms):
      .value(
        .words(
          groups.indices.filter { group in
            atoms.indices.allSatisfy { !atoms[$0].contains(group) || low[$0] }
          }.flatMap { groups[$0].prefix(1) }))
    case .number(_, let stations, _):
      number(stations, low.count { $0 }, high.count { $0 })
    }
  }

  private func number(_ stations: [Station], _ low: Int, _ high: Int) -> Reading {
    guard let least = stations.first(where: { $0.reached == low }),
      let most = stations.first(where: { $0.reached == high })
    else { return .unknown }
    return Reading(Interval(low: least.number, high: most.number))
  }
}

extension CaseLanes {
  package var inputCount: Int { inputs.count }
}

extension CaseLanes {
  package func name(_ index: Int) -> FactName { inputs[index].name }
}

extension CaseLanes {
  /// Whether an input is known in one case.
  package func isKnown(_ index: Int, lane: Int) -> Bool { known[index].contains(lane) }
}
