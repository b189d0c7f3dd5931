internal import CaseStore
internal import Reports

/// A case of which was said something before, and what a rulebook says now.
struct ComparedCase {
  let caseID: String
  /// When and by whom what is compared was said, in words.
  let occasion: String
  /// The rulebook that said it.
  let rulebook: RulebookMark
  let changes: [TechniqueChange]
  /// Answers that are not those of then, in words: what differs may come of them.
  var otherAnswers: [String] = []
}

/// What came of comparing many cases.
struct ComparisonResult {
  let present: RulebookMark
  var cases: [ComparedCase] = []
  /// What differs from each earlier rulebook, by its digest; nothing where its text is not at hand.
  var rulebooks: [RulebookMark: RulebookChanges?] = [:]
  /// Decisions that were taken back since, and were not compared.
  var takenBack = 0
  /// Cases without a decision, or with one that an older program recorded without its verdicts.
  var undecided = 0
  /// What could not be read, in words.
  var failures: [String] = []
  /// How many cases there were to compare, where the job was stopped before their end.
  var stoppedBefore: Int?
}
