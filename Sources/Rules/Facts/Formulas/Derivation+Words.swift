internal import Logic

extension Derivation.Case {
  /// A choice and when it is the answer.
  init<Word: FactWord>(_ word: Word, when condition: Condition) {
    self.init(word.rawValue, when: condition)
  }
}
