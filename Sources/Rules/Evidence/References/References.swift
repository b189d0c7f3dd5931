/// The 146 publications that the source article cites, in its own order.
package enum References {
  /// Every reference, from 1 to 146.
  package static let all: [Reference] =
    references001to030 + references031to060 + references061to090 + references091to120
    + references121to146

  /// The reference with the article's number, or nothing where there is no such number.
  package static func numbered(_ number: Int) -> Reference? {
    guard all.indices.contains(number - 1) else { return nil }
    return all[number - 1]
  }

  /// The references with these numbers, in the order given, unknown numbers left out.
  package static func numbered(_ numbers: [Int]) -> [Reference] {
    numbers.compactMap { numbered($0) }
  }

  /// The references that hold every one of the words, in author, title, journal, year or number.
  ///
  /// Case and accents do not matter, and a word may be the beginning of a longer one:
  /// `zajacz bone` finds number 1. No words find every reference.
  package static func search(_ words: String) -> [Reference] {
    let wanted = SearchWords(words)
    return all.filter { wanted.areIn($0.searchedText) }
  }
}

extension Reference {
  fileprivate var searchedText: String {
    "\(number) \(firstAuthor) \(year) \(title) \(journal) \(doi ?? "")"
  }
}
