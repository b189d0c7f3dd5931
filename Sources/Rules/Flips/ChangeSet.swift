/// Up to two candidate changes, by their numbers in the search.
struct ChangeSet: Hashable {
  let first: Int32
  let second: Int32

  /// No change at all: things are so already.
  static let nothing = ChangeSet(first: -1, second: -1)

  private init(first: Int32, second: Int32) { (self.first, self.second) = (first, second) }

  init(_ candidate: Int) { self.init(first: Int32(candidate), second: -1) }

  var members: [Int] { [first, second].filter { $0 >= 0 }.map(Int.init) }

  var isEmpty: Bool { first < 0 }
  var isPair: Bool { second >= 0 }

  /// Both sets together; nothing where that is more than two changes, or where they want different
  /// things of one field.
  func joined(with other: ChangeSet, fields: [Int32]) -> ChangeSet? {
    if other.isEmpty || other == self { return self }
    if isEmpty { return other }
    guard let step = adding(other.first, fields) else { return nil }
    return other.isPair ? step.adding(other.second, fields) : step
  }

  private func adding(_ candidate: Int32, _ fields: [Int32]) -> ChangeSet? {
    if candidate == first || candidate == second { return self }
    if isPair || fields[Int(candidate)] == fields[Int(first)] { return nil }
    return ChangeSet(first: min(first, candidate), second: max(first, candidate))
  }
}

/// The smallest sets of changes that bring something about, none of them part of another.
///
/// No set at all: no one or two changes do. The empty set alone: it is so already.
struct Ways {
  private(set) var sets: [ChangeSet]

  static let impossible = Ways(sets: [])
  static let already = Ways(sets: [.nothing])

  private init(sets: [ChangeSet]) { self.sets = sets }

  /// The sets without those that hold another one.
  init(_ all: [ChangeSet]) {
    if all.contains(.nothing) {
      sets = [.nothing]
      return
    }
    var seen: Set<ChangeSet> = []
    let singles = Set(all.lazy.filter { !$0.isPair }.map(\.first))
    sets = all.filter { set in
      if set.isPair, singles.contains(set.first) || singles.contains(set.second) { return false }
      return seen.insert(set).inserted
    }
  }

  var isAlready: Bool { sets.first?.isEmpty ?? false }

  /// Either of the two.
  func or(_ other: Ways) -> Ways {
    if isAlready || other.sets.isEmpty { return self }
    if other.isAlready || sets.isEmpty { return other }
    return Ways(sets + other.sets)
  }

  /// Both at once.
  func and(_ other: Ways, fields: [Int32]) -> Ways {
    if isAlready || other.sets.isEmpty { return other }
    if other.isAlready || sets.isEmpty { return self }
    var joined: [ChangeSet] = []
    for set in sets {
      for more in other.sets {
        if let both = set.joined(with: more, fields: fields) { joined.append(both) }
      }
    }
    return Ways(joined)
  }
}
