/// Numbers of references as they stand behind a sentence: `[20, 21]`, or nothing where there are
/// none.
package func bracketed(_ references: [Int]) -> String {
  references.isEmpty ? "" : "[" + references.map(String.init).joined(separator: ", ") + "]"
}

extension String {
  /// The sentence with its references behind it.
  func citing(_ references: [Int]) -> String {
    references.isEmpty ? self : "\(self) \(bracketed(references))"
  }
}
