package import Logic

extension NotReady {
  /// The reason in words, to stand after the id of the lesion.
  package func words(_ catalogue: Catalogue) -> String {
    switch self {
    case .unchosen: "no technique is chosen"
    case .verdict(let technique, let verdict): "\(technique.label) is \(verdict.label)"
    case .notExcluded(let rule): "a contraindication is not excluded: \(rule.says)"
    case .withoutReason(let technique, let verdict):
      "\(technique.label) is \(verdict.label), and no reason for the choice is on record"
    case .hold(let hold): hold.words
    case .overLimit(let rule):
      "the session is over its limit, and no reason is on record: \(rule.says)"
    case .assumed(let place):
      "assumed, not known, and could forbid it: \(catalogue.label(of: place.fact).loweredFirst)"
    }
  }
}

extension Hold {
  /// A hold with what lifts it.
  package var words: String {
    let doubt = truth == .unknown ? " (not excluded)" : ""
    guard let release else { return "hold\(doubt): \(rule.says)" }
    return "hold\(doubt): \(rule.says) Lifted by: \(release)"
  }
}

extension Readiness {
  /// What stands in the place of a yes that does not hold any more; nothing where it holds, or where
  /// the plan was never marked.
  ///
  /// Only the first reason, and how many there are besides: all of them stand at the head.
  package func lost(_ catalogue: Catalogue) -> String? {
    guard isMarked, let first = against.first else { return nil }
    let more = against.count - 1
    return "Marked ready, and no longer so: \(first.words(catalogue))"
      + (more == 0 ? "" : " (and \(more) more)")
  }
}
