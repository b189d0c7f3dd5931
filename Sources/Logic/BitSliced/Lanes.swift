/// One bit for each of 512 cases that are worked out side by side.
package typealias Lanes = SIMD8<UInt64>

extension Lanes {
  /// How many cases stand side by side.
  package static let count = 512

  /// Every case.
  package static let all = Lanes(repeating: .max)

  /// No case.
  package static let none = Lanes.zero

  /// One case, counted from 0.
  package static func only(_ lane: Int) -> Lanes {
    var lanes = Lanes.none
    lanes[lane >> 6] = 1 << UInt64(lane & 63)
    return lanes
  }

  /// Whether a case is among them.
  package func contains(_ lane: Int) -> Bool { self[lane >> 6] >> UInt64(lane & 63) & 1 == 1 }

  package var isEmpty: Bool { self == .none }

  /// How many cases are among them.
  package var population: Int {
    var count = 0
    for index in indices { count += self[index].nonzeroBitCount }
    return count
  }

  /// The first case among them; nothing where there is none.
  package var first: Int? {
    for index in indices where self[index] != 0 {
      return index << 6 + self[index].trailingZeroBitCount
    }
    return nil
  }
}

/// The truth of one question in 512 cases; unknown where neither mask has the bit.
package struct TruthLanes: Hashable, Sendable {
  package var yes: Lanes
  package var no: Lanes

  package init(yes: Lanes, no: Lanes) {
    self.yes = yes
    self.no = no
  }

  /// The same truth in every case.
  package init(_ truth: Truth) {
    yes = truth == .yes ? .all : .none
    no = truth == .no ? .all : .none
  }

  package var unknown: Lanes { ~(yes | no) }

  package subscript(lane: Int) -> Truth {
    yes.contains(lane) ? .yes : (no.contains(lane) ? .no : .unknown)
  }
}
