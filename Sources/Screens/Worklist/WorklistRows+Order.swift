internal import Logic

extension WorklistRows {
  /// Rows in order; equal ones by their day, then by their id.
  func sorted(_ places: [Int32], by order: Worklist.Order) -> [Int32] {
    let urgencies = needs.map(\.urgency)
    var keyed = places.map { key(Int($0), order, urgencies) }
    let isSorted = zip(keyed, keyed.dropFirst()).allSatisfy { comesBefore($0, $1, order) }
    if isSorted { return places }
    keyed.sort { comesBefore($0, $1, order) }
    return keyed.map(\.place)
  }

  /// Puts a few rows into rows that are in order.
  func insert(_ new: [Int32], into places: inout [Int32], by order: Worklist.Order) {
    let urgencies = needs.map(\.urgency)
    for place in new {
      let item = key(Int(place), order, urgencies)
      var (low, high) = (0, places.count)
      while low < high {
        let middle = (low + high) / 2
        let other = key(Int(places[middle]), order, urgencies)
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
      key(Int(last), order, urgencies), key(Int(first), order, urgencies), order)
  }

  /// A row with three numbers that go by the order, as far as numbers can: so that rows are hardly ever
  /// looked at to compare them.
  private struct Keyed {
    let place: Int32
    let first, second, third: UInt64
  }

  private func key(_ index: Int, _ order: Worklist.Order, _ urgencies: [Int]) -> Keyed {
    let entry = entries[index]
    if order == .patient {
      let name = patientRange(index)
      return lowered.withUnsafeBytes { bytes in
        Keyed(
          place: Int32(index), first: bytes.ordered(name), second: bytes.ordered(name.dropFirst(8)),
          third: bytes.ordered(name.dropFirst(16)))
      }
    }
    let day = UInt64(Swift.min(Swift.max(entry.day, -1_000_000), 1 << 30) + 1_000_000)
    let number =
      switch order {
      case .need: UInt64(urgencies[Int(entry.need)]) << 40 | day
      case .step: UInt64(needs[Int(entry.need)].step.rawValue) << 40 | day
      case .date, .patient: day
      }
    let id = idRange(index)
    return texts.withUnsafeBytes { bytes in
      Keyed(
        place: Int32(index), first: number, second: bytes.ordered(id),
        third: bytes.ordered(id.dropFirst(8)))
    }
  }

  private func comesBefore(_ left: Keyed, _ right: Keyed, _ order: Worklist.Order) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    if left.third != right.third { return left.third < right.third }
    let (one, other) = (Int(left.place), Int(right.place))
    if order == .patient {
      let (name, next) = (lowered[patientRange(one)], lowered[patientRange(other)])
      if !name.elementsEqual(next) { return name.lexicographicallyPrecedes(next) }
    }
    return texts[idRange(one)].lexicographicallyPrecedes(texts[idRange(other)])
  }
}

extension UnsafeRawBufferPointer {
  /// The first eight bytes of a part as a number that goes by their order; what is missing counts as 0.
  fileprivate func ordered(_ part: Range<Int>) -> UInt64 {
    guard let start = part.first else { return 0 }
    guard start + 8 <= count else {
      return (0..<8).reduce(0) { $0 << 8 | ($1 < part.count ? UInt64(self[start + $1]) : 0) }
    }
    let bytes = UInt64(bigEndian: loadUnaligned(fromByteOffset: start, as: UInt64.self))
    let missing = UInt64(8 * (8 - Swift.min(8, part.count)))
    return (bytes >> missing) << missing
  }
}
