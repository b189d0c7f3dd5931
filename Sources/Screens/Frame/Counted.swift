/// Numbers with their nouns.
enum Counted {
  /// `1 hold`, `3 holds`.
  static func words(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
