extension CircuitInput {
  /// A reading for every value that conditions tell apart, the last of them unknown.
  package var values: [Reading] {
    let known: [Reading] =
      switch domain {
      case .yesNo: [.value(.yesNo(true)), .value(.yesNo(false))]
      case .word(let groups, _): groups.compactMap(\.first).map { .value(.word($0)) }
      case .words(let groups, _):
        (0..<1 << groups.count).map { subset in
          .value(
            .words(
              groups.indices.filter { subset >> $0 & 1 == 1 }.flatMap { groups[$0].prefix(1) }))
        }
      case .number(_, let stations, let mayBeOpen):
        stations.indices.flatMap { low in
          (low..<(mayBeOpen ? stations.count : low + 1)).map { high in
            Reading(Interval(low: stations[low].number, high: stations[high].number))
          }
        }
      }
    return known + [.unknown]
  }
}
