extension CaseLanes {
  /// One group of choices a case.
  mutating func drawWord(
    _ firstSlot: Int, _ groupCount: Int, _ atoms: [[Int]], _ random: inout LaneRandom
  ) {
    withDrawnOne(of: groupCount, &random) { drawn in
      for (atom, groups) in atoms.enumerated() {
        var holds = Lanes.none
        for group in groups { holds |= drawn[group] }
        low[firstSlot + atom] = holds
        high[firstSlot + atom] = holds
      }
    }
  }

  /// Any groups of choices, each in a quarter of the cases.
  mutating func drawWords(
    _ firstSlot: Int, _ groupCount: Int, _ atoms: [[Int]], _ random: inout LaneRandom
  ) {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: max(groupCount, 1)) { drawn in
      for group in 0..<groupCount { drawn[group] = random.lanes() & random.lanes() }
      for (atom, groups) in atoms.enumerated() {
        var holds = Lanes.none
        for group in groups { holds |= drawn[group] }
        low[firstSlot + atom] = holds
        high[firstSlot + atom] = holds
      }
    }
  }

  /// One number, or two in half of the cases where the fact may stay open: from one to the other.
  mutating func drawNumber(
    _ firstSlot: Int, _ markCount: Int, _ stations: [CircuitInput.Station], _ mayBeOpen: Bool,
    _ random: inout LaneRandom
  ) {
    withDrawnOne(of: stations.count, &random) { drawn in
      for mark in 0..<markCount {
        var reached = Lanes.none
        for (index, station) in stations.enumerated() where station.reached > mark {
          reached |= drawn[index]
        }
        low[firstSlot + mark] = reached
        high[firstSlot + mark] = reached
      }
    }
    guard mayBeOpen else { return }
    let isOpen = random.lanes()
    withDrawnOne(of: stations.count, &random) { drawn in
      for mark in 0..<markCount {
        var reached = Lanes.none
        for (index, station) in stations.enumerated() where station.reached > mark {
          reached |= drawn[index]
        }
        let first = low[firstSlot + mark]
        low[firstSlot + mark] = first & (reached | ~isOpen)
        high[firstSlot + mark] = first | reached & isOpen
      }
    }
  }

  /// Draws one of so many for each case: by halves, with a word of random bits for each halving.
  @inline(__always)
  private func withDrawnOne(
    of count: Int, _ random: inout LaneRandom, _ use: (UnsafeMutableBufferPointer<Lanes>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: max(count, 1)) { drawn in
      drawn[0] = .all
      // Each round halves what the first masks hold, until there are enough of them.
      var made = 1
      while made < count {
        let bits = random.lanes()
        let splits = min(made, count - made)
        for index in 0..<splits {
          drawn[made + index] = drawn[index] & bits
          drawn[index] &= ~bits
        }
        made += splits
      }
      use(drawn)
    }
  }
}
