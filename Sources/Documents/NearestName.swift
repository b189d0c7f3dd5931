extension String {
  /// The name that was most likely meant, for a sentence such as "Did you mean `kyphosis`?".
  ///
  ///     "kyphsois".nearestName(among: ["kyphosis", "scoliosis"])  // "kyphosis"
  ///
  /// Capitals, blanks and hyphens do not count. Otherwise names differ by letters put in, left out,
  /// replaced, or swapped with a neighbour: by no more than 2 of these, or a third of the length
  /// if that is more, and never by as many as the name has letters. Of equally near ones the
  /// first is given.
  package func nearestName(among names: some Sequence<String>) -> String? {
    let written = spelling
    guard !written.isEmpty, written.count <= 100 else { return nil }
    let limit = min(max(2, written.count / 3), written.count - 1)
    var best: (name: String, distance: Int)?
    for name in names {
      let other = name.spelling
      guard abs(other.count - written.count) <= limit else { continue }
      let distance = editDistance(written, other)
      guard distance <= limit, distance < other.count, distance < best?.distance ?? .max
      else { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// The letters that count when names are compared.
  private var spelling: [Unicode.Scalar] {
    lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
  }
}

/// The fewest single changes that turn one word into another, a swap of neighbours being one.
func editDistance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var next = [row + 1]
    for (column, other) in right.enumerated() {
      var least = min(last[column + 1] + 1, next[column] + 1)
      least = min(least, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        least = min(least, beforeLast[column - 1] + 1)
      }
      next.append(least)
    }
    (beforeLast, last) = (last, next)
  }
  return last[right.count]
}
