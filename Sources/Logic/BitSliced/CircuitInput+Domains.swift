extension CircuitInput.Domain {
  /// The values of a fact that a number of comparisons tell apart.
  init(_ declaration: Declaration, _ demands: Demands) {
    switch declaration.kind {
    case .word(let choices):
      let (groups, atoms) = Self.groups(of: choices.map(\.value), by: demands.words)
      self = .word(groups: groups, atoms: atoms)
    case .words(let choices), .levels(let choices):
      let (groups, atoms) = Self.groups(of: choices.map(\.value), by: demands.words)
      let named = groups.indices.filter { group in atoms.contains { $0.contains(group) } }
      self = .words(
        groups: named.map { groups[$0] },
        atoms: atoms.map { $0.compactMap { named.firstIndex(of: $0) } })
    case .number(_, let range):
      let marks = demands.marks.sorted()
      self = .number(
        marks: marks, stations: Self.stations(marks, range),
        mayBeOpen: declaration.derivation != nil)
    case .yesNo, .numbers, .date, .text: self = .yesNo
    }
  }

  /// Choices that every comparison treats alike, together.
  private static func groups(
    of choices: [String], by sets: [[String]]
  ) -> (groups: [[String]], atoms: [[Int]]) {
    var groups: [[String]] = []
    var memberships: [[Bool]] = []
    for choice in choices {
      let membership = sets.map { $0.contains(choice) }
      if let index = memberships.firstIndex(of: membership) {
        groups[index].append(choice)
      } else {
        memberships.append(membership)
        groups.append([choice])
      }
    }
    let atoms = sets.indices.map { set in memberships.indices.filter { memberships[$0][set] } }
    return (groups, atoms)
  }

  /// One number for each stretch between marks that lies in the range: the bound itself, or its
  /// next neighbour by 1, by a half, or half way to the next bound.
  private static func stations(
    _ marks: [CircuitInput.Mark], _ range: ClosedRange<Double>
  ) -> [CircuitInput.Station] {
    let bounds = marks.map(\.bound)
    let halfWays = zip(bounds, bounds.dropFirst()).map { ($0 + $1) / 2 }
    let near = bounds + bounds.flatMap { [$0 - 1, $0 + 1, $0 - 0.5, $0 + 0.5] }
    let candidates = near + halfWays + [range.lowerBound, range.upperBound]
    return (0...marks.count).compactMap { reached in
      candidates.first { number in
        range.contains(number) && marks.count { $0.isReached(by: number) } == reached
      }.map { CircuitInput.Station(number: $0, reached: reached) }
    }
  }
}

/// What conditions ask of one fact.
struct Demands {
  var isYes = false
  var words: [[String]] = []
  var marks: [CircuitInput.Mark] = []

  mutating func ask(_ set: [String]) {
    if !words.contains(set) { words.append(set) }
  }

  mutating func ask(_ mark: CircuitInput.Mark) {
    if !marks.contains(mark) { marks.append(mark) }
  }
}
