package import Seals

/// What a link of the chain binds: one row of one table.
package struct ChainLink: Hashable, Sendable {
  /// The place in the chain, from 1 without gaps.
  package let position: Int
  /// The table of the row.
  package let table: String
  /// The case or the meeting that the row is of; for a rulebook its digest.
  package let key: String
  /// The number of the row in its case; 0 where there is one alone.
  package let number: Int

  /// What the row is, in words.
  package var words: String {
    switch ChainedTable(rawValue: table) {
    case .journal: "entry \(number) of case \(key)"
    case .cases: "the beginning of case \(key)"
    case .standing: "withdrawal or reinstatement \(number) of case \(key)"
    case .rulebook: "the text of rulebook \(key.prefix(12))"
    case .ruling: "the verdicts of the decision at entry \(number) of case \(key)"
    case .erasure: "erasure \(number) of the identity in case \(key)"
    case .revision: "revision \(number) of case \(key)"
    case .meeting: "the beginning of meeting \(key)"
    case .showing: "showing \(number) of meeting \(key)"
    case .outcome: "outcome \(number) of meeting \(key)"
    case .action: "action \(number) of meeting \(key)"
    case .lesionOutcome: "what was decided about lesion \(number) of meeting \(key)"
    case .origin: "from where entry \(number) of case \(key) came"
    case nil: "row \(number) of \(key) in \(table)"
    }
  }
}

/// What is wrong with the chain.
package enum ChainFault: Hashable, Sendable {
  /// The row is not the one of which the link was made.
  case changed(ChainLink)
  /// The row of the link is gone.
  case gone(ChainLink)
  /// There is no link at this position, though there are later ones.
  case gap(Int)
  /// A row has no link, so that it was not written by this program.
  case unbound(ChainLink)
  /// What says who the patient is was changed, or belongs to another entry.
  case identityChanged(ChainLink)
  /// What says who the patient is is gone, and no erasure is on record.
  case identityGone(ChainLink)
  /// The chain ends before a checkpoint.
  case tailGone(last: Int, Checkpoint)
  /// The chain holds together and is not the one of a checkpoint; it agreed last at `after`, if
  /// that is known.
  case computedAnew(after: Int?, Checkpoint)
}

/// What came of going through the chain.
package struct Audit: Hashable, Sendable {
  /// How many links the chain has.
  package let links: Int
  /// The hash of the last link: with the number of links it says all that came before.
  package let head: Digest
  /// How many entries have had who the patient is erased, for a reason on record.
  package let erased: Int
  /// How many entries of journals are dated before the entry they follow: a clock was set back.
  package let datedBack: Int
  /// What is wrong, in the order of the chain.
  package let faults: [ChainFault]
}
