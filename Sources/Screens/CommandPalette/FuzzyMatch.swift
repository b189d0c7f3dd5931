/// How well a few typed letters fit a text: whole words first, then letters in their order.
///
///     FuzzyMatch.score("undo", in: "undo the last change")   // high
///     FuzzyMatch.score("nxles", in: "next lesion")           // lower
///     FuzzyMatch.score("zz", in: "next lesion")              // nothing
enum FuzzyMatch {
  static func score(_ sought: String, in text: String) -> Int? {
    let text = Array(text.lowercased())
    let sought = Array(sought.lowercased())
    if let start = start(of: sought, in: text) {
      return 10_000 + (isWordStart(start, in: text) ? 5000 : 0) - start
    }
    return scattered(sought.filter { $0 != " " }, in: text)
  }

  /// Where a text stands whole: at the start of a word where there is one.
  private static func start(of sought: [Character], in text: [Character]) -> Int? {
    guard sought.count <= text.count else { return nil }
    let places = (0...(text.count - sought.count)).filter {
      text[$0..<($0 + sought.count)].elementsEqual(sought)
    }
    return places.first { isWordStart($0, in: text) } ?? places.first
  }

  /// Letters in their order: better at the start of words, and side by side.
  private static func scattered(_ sought: [Character], in text: [Character]) -> Int? {
    var score = 0
    var next = 0
    for letter in sought {
      let places = text.indices.dropFirst(next).filter { text[$0] == letter }
      guard let nearest = places.first else { return nil }
      let place =
        nearest == next ? nearest : places.first { isWordStart($0, in: text) } ?? nearest
      score += place == next ? 20 : isWordStart(place, in: text) ? 15 : -(place - next)
      next = place + 1
    }
    return score
  }

  private static func isWordStart(_ index: Int, in text: [Character]) -> Bool {
    guard text.indices.contains(index), index > 0 else { return true }
    return !text[index - 1].isLetter && !text[index - 1].isNumber
  }
}
