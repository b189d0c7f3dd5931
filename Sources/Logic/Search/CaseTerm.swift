/// One thing that a case is searched for. The store says which cases fit it.
package enum CaseTerm: Hashable, Sendable {
  /// Cases in which each of these words begins a word: of what is on record, and of the patient's
  /// name where names may be searched.
  case words(String)
  /// Cases with such an answer to a fact, of the case or of any of its lesions, studies and visits.
  case fact(FactName, FactTest)
  /// Cases for which a fact was worked out to be so. A case that is to be worked out anew fits none.
  case derived(FactName, FactTest)
}

/// What is asked of a fact. A fact that was not asked fits `blank` alone: it is never read as no.
package enum FactTest: Hashable, Sendable {
  /// Nobody has answered it anywhere in the case.
  case blank
  /// The answer on record is that it is not known.
  case unknown
  /// Yes, no, or one of these choices.
  case choice(Set<String>)
  /// A number from one to another, both included.
  case number(ClosedRange<Double>)
  /// A day from one to another, both included, as `2026-11-03`. A day that may lie outside, since
  /// only its month is known, does not fit.
  case days(from: String?, through: String?)
  /// A text with these words in it.
  case text(String)
}
