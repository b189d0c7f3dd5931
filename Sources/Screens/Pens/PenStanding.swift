/// Whether the case on the desk may be changed here: one pen a case, and everybody else reads along.
package enum PenStanding: Hashable, Sendable {
  /// It may, while these others ask for the pen, the first of them first.
  case mine(askedBy: [String])
  /// Somebody else has the pen; whether they were asked for it, and whether their line dropped or their
  /// program was ended.
  case held(by: String, isAsked: Bool, isGone: Bool = false)
  /// Who reads here may not change any case.
  case viewer

  /// Whether the pen was asked for and is waited for.
  package var isAsked: Bool {
    if case .held(_, isAsked: true, _) = self { true } else { false }
  }

  /// Why nothing can be changed; nothing where it can.
  var refusal: String? {
    switch self {
    case .mine: nil
    case .held(let who, isAsked: false, isGone: false):
      "\(who) has the pen: you read along. :pen asks for it."
    case .held(let who, isAsked: false, isGone: true):
      "\(who) is gone. The pen waits for them some minutes; :pen asks for it."
    case .held(let who, isAsked: true, isGone: true):
      "\(who) is gone: the pen is yours in some minutes, unless they come back."
    case .held(let who, isAsked: true, isGone: false):
      "\(who) has the pen and was asked for it. You read along until it is yours."
    case .viewer: "You read here. A planner or a lead can change cases."
    }
  }

  /// What row 1 has in the place of the save state; nothing where that stands.
  var words: String? {
    switch self {
    case .mine: nil
    case .held(let who, let isAsked, let isGone):
      // The name stands last, as there is room for so much and no more.
      "pen\(isAsked ? " asked" : "")\(isGone ? ", gone" : ""): \(who)"
    case .viewer: "reading"
    }
  }

  /// What is to be said once it has become so; nothing where it was so before or goes without saying.
  func notice(after before: PenStanding) -> Notice? {
    switch (before, self) {
    case (.mine(let known), .mine(let asking)):
      guard let first = asking.first, !known.contains(first) else { return nil }
      return Notice("\(first) asks for the pen. :pen hands it over; or go on.", .warn)
    case (.held, .mine): return Notice("The pen is yours: you can change the case.")
    case (.mine, .held): return refusal.map { Notice($0, .warn) }
    case (.held(let old, _, let wasGone), .held(let new, let isAsked, let isGone)):
      if isGone { return refusal.map { Notice($0, .warn) } }
      if old != new { return Notice("\(new) has the pen now. You read along.") }
      if wasGone { return Notice("\(new) is back and has the pen. You read along.") }
      return isAsked ? Notice("\(new) was asked for the pen. You read along until then.") : nil
    case (_, .viewer): return nil
    case (.viewer, _): return refusal.map { Notice($0) }
    }
  }
}
