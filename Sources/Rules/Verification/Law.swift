/// What must hold of every rulebook; each law is checked by name and can fail.
package enum Law: String, CaseIterable, Hashable, Sendable {
  /// Every case has exactly one verdict a technique, with a reason that is true of the case.
  case total
  /// A contraindication closes an applicable technique whatever else is known, and does not open
  /// it while one of its facts is not known.
  case safe
  /// A closed verdict stays closed and *indicated* stays so when more becomes known.
  case stable
  /// Removing any one rule changes the assessment of some case, and every threshold matters.
  case live
  /// Every technique can be indicated, and each indication can be the only one.
  case reachable
  /// Every threshold, relation and direction is the one that the register of statements has.
  case anchored
  /// Every statement of the source is answered, and by what reads its facts.
  case traced

  /// What the law says, in a line.
  package var says: String {
    switch self {
    case .total: "one verdict a technique in every case, with a reason that holds"
    case .safe: "a contraindication always closes; not knowing it never opens"
    case .stable: "what is closed stays closed, and indicated stays indicated, as more is known"
    case .live: "every rule and every threshold makes a difference in some case"
    case .reachable: "every technique can be indicated, and each indication can be the only one"
    case .anchored: "every threshold, relation and direction is the register's"
    case .traced: "every statement of the source is answered by what reads its facts"
    }
  }
}

/// A law that does not hold, with the smallest case found in which it does not.
package struct LawFailure: Hashable, Sendable {
  package let law: Law
  /// The technique or the rule that the failure is about.
  package let subject: String
  /// What is wrong, in a sentence.
  package let says: String
  /// The facts of the case, as they stand; none where the failure is not about a case.
  package let facts: [FactReading]

  package init(_ law: Law, _ subject: String, _ says: String, facts: [FactReading] = []) {
    self.law = law
    self.subject = subject
    self.says = says
    self.facts = facts
  }
}
