internal import Logic

extension WorklistRows {
  /// Rows in order; equal ones by their day, then by their id.
  func sorted(_ places: [Int32], by order: Worklist.Order) -> [Int32] {
    let urgencies = needs.map(\.urgency)
    var keyed = places.map { (key: key(Int($0), order, urgencies), place: $0) }
    let isSorted = zip(keyed, keyed.dropFirst()).allSatisfy { comesBefore($0, $1, order) }
    if isSorted { return places }
    keyed.sort { comesBefore($0, $1, order) }
    return keyed.map(\.place)
  }

  /// Puts a few rows into rows that are in order.
  func insert(_ new: [Int32], into places: inout [Int32], by order: Worklist.Order) {
    let urgencies = needs.map(\.urgency)
    for place in new {
      let item = (key: key(Int(place), order, urgencies), place: place)
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        let other = (key: key(Int(places[middle]), order, urgencies), place: places[middle])
        if comesBefore(other, item, order) { low = middle + 1 } else { high = middle }
      }
      places.insert(place, at: low)
    }
  }

  /// Whether all of some rows come before all of others, both of which are in order.
  func isInOrder(
    _ places: [Int32], before others: [Int32], by order: Worklist.Order
  ) -> Bool {
    guard let last = places.last, let first = others.first else { return true }
    let urgencies = needs.map(\.urgency)
    return comesBefore(
      (key(Int(last), order, urgencies), last), (key(Int(first), order, urgencies), first), order)
  }

  /// A number that goes by the order, as far as one can.
  private func key(_ index: Int, _ order: Worklist.Order, _ urgencies: [Int]) -> UInt64 {
    let entry = entries[index]
    let day = UInt64(Swift.min(Swift.max(entry.day, -1_000_000), 1 << 30) + 1_000_000)
    return switch order {
    case .need: UInt64(urgencies[Int(entry.need)]) << 40 | day
    case .date: day
    case .step: UInt64(needs[Int(entry.need)].step.rawValue) << 40 | day
    case .patient:
      patient(index).prefix(8).enumerated().reduce(0) {
        $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset)
      }
    }
  }

  private func comesBefore(
    _ left: (key: UInt64, place: Int32), _ right: (key: UInt64, place: Int32),
    _ order: Worklist.Order
  ) -> Bool {
    if left.key != right.key { return left.key < right.key }
    let (one, other) = (Int(left.place), Int(right.place))
    if order == .patient {
      let (name, next) = (patient(one), patient(other))
      if !name.elementsEqual(next) { return name.lexicographicallyPrecedes(next) }
    }
    return id(one).lexicographicallyPrecedes(id(other))
  }
}
