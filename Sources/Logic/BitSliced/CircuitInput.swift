/// A fact at which a circuit begins, with the questions that conditions ask of its value.
package struct CircuitInput: Sendable {
  package let name: FactName
  package let domain: Domain
  /// The slot of the first atom; the others follow.
  let firstSlot: Int

  /// The values of the fact, as far as any condition tells them apart.
  package enum Domain: Hashable, Sendable {
    case yesNo
    /// One of several groups of choices; each atom is a set of groups. The last group holds all
    /// choices that no condition names.
    case word(groups: [[String]], atoms: [[Int]])
    /// Any of several groups of choices; each atom asks whether one of some groups is among them.
    case words(groups: [[String]], atoms: [[Int]])
    /// A number, or numbers from one to another. Each atom is a mark that it reaches or not.
    case number(marks: [Mark], stations: [Station], mayBeOpen: Bool)
  }

  /// A bound that a number reaches, or exceeds where the mark is strict.
  package struct Mark: Hashable, Sendable, Comparable {
    package let bound: Double
    package let isStrict: Bool

    package func isReached(by number: Double) -> Bool {
      isStrict ? number > bound : number >= bound
    }

    package static func < (left: Mark, right: Mark) -> Bool {
      left.bound == right.bound
        ? !left.isStrict && right.isStrict : left.bound < right.bound
    }
  }

  /// A number that stands for all that reach the same marks.
  package struct Station: Hashable, Sendable {
    package let number: Double
    /// How many marks it reaches.
    package let reached: Int
  }

  package var atomCount: Int {
    switch domain {
    case .yesNo: 1
    case .word(_, let atoms), .words(_, let atoms): atoms.count
    case .number(let marks, _, _): marks.count
    }
  }

  /// How many values a case generator has to tell apart, unknown included.
  package var valueCount: Int {
    switch domain {
    case .yesNo: 3
    case .word(let groups, _): groups.count + 1
    case .words(let groups, _): 1 << groups.count + 1
    case .number(_, let stations, let mayBeOpen):
      mayBeOpen
        ? stations.count * (stations.count + 1) / 2 + 1 : stations.count + 1
    }
  }
}
