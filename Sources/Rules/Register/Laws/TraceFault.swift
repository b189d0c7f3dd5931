/// Where a statement of the source has no answer in the product, or an answer no statement.
package enum TraceFault: Hashable, Sendable {
  /// Nothing of the kind that has to answer it carries the id.
  case unanswered(entry: String, Trace.Kind)
  /// The statement makes verdicts, and no rule of that effect reads the facts on which it turns.
  case notRead(entry: String, Register.Action)
  /// Something carries the id of no statement.
  case strange(Trace.Kind, name: String, entry: String)
  /// Something cites a reference that none of its statements cites.
  case strangeReference(Trace.Kind, name: String, Int)
  /// A statement cites a reference that none of its answers shows.
  case lostReference(entry: String, Int)

  /// The fault in one sentence.
  package var words: String {
    switch self {
    case .unanswered(let entry, let kind):
      "\(entry): no \(kind.noun) carries this id."
    case .notRead(let entry, let action):
      "\(entry): no rule makes the \(action.words) from the facts that it turns on."
    case .strange(let kind, let name, let entry):
      "\(kind.noun) \(name): the register has no statement \(entry)."
    case .strangeReference(let kind, let name, let number):
      "\(kind.noun) \(name): none of its statements cites reference \(number)."
    case .lostReference(let entry, let number):
      "\(entry): reference \(number) is shown by nothing that answers it."
    }
  }
}

extension Trace.Kind {
  /// The kind as a sentence names it.
  package var noun: String {
    switch self {
    case .rule, .score, .risk, .benchmark: rawValue
    case .checklist: "line of the checklist"
    case .plan: "plan parameter"
    case .knowledge: "knowledge entry"
    }
  }
}
