/// What a write to the store is, which says who may do it.
package enum Deed: Hashable, Sendable, CaseIterable {
  /// Records answers, plans, cases and their moments.
  case plan
  /// Plans a meeting, shows its cases or records what it came to.
  case meet
  /// Takes a case out of use, or into it again.
  case setStanding
  /// Erases who a patient is.
  case eraseIdentity
  /// Signs what the record is.
  case checkpoint
  /// Copies the store, puts a copy in its place, or makes cases anew from their journals.
  case keep
  /// What the program notes for itself and nobody has said: lines of the worklist, sessions.
  case note

  /// The least role that may do it.
  package var role: Visitor.Role {
    switch self {
    case .note: .viewer
    case .plan, .meet: .planner
    case .setStanding, .eraseIdentity, .checkpoint, .keep: .lead
    }
  }

  /// What it is, as what somebody does.
  var words: String {
    switch self {
    case .plan: "change cases"
    case .meet: "record meetings"
    case .setStanding: "withdraw or reinstate cases"
    case .eraseIdentity: "erase who a patient is"
    case .checkpoint: "sign the record"
    case .keep: "copy or restore the store"
    case .note: "read"
    }
  }
}

extension CaseStore {
  /// Fails where the visitor may not do a deed, or does it in another name.
  func checkMay(_ deed: Deed, by who: String?) throws(StoreError) {
    guard let visitor else { return }
    guard visitor.role >= deed.role else { throw .notAllowed(deed, visitor) }
    if let who, who != visitor.name { throw .notTheVisitor(who: who, visitor) }
  }
}
