internal import Logic
internal import Rules

/// Whether a technique may be chosen for a lesion, and what that takes.
enum Choosing: Hashable, Sendable {
  case free
  /// Only with a reason; why one is asked for.
  case withReason(String)
  /// Not as things stand: why, and what would allow it.
  case refused(String)

  init(_ assessed: TechniqueAssessment, _ file: OpenCase) {
    let name = assessed.technique.label
    switch assessed.verdict {
    case .indicated: self = .free
    case .possible:
      let known = assessed.reasons.filter { $0.rule.effect == .reservation && $0.truth == .yes }
      let open = assessed.reasons.first { $0.truth == .unknown }
      let says = known.first?.rule.says ?? open.map { "Not excluded: \($0.rule.says)" }
      self = .withReason(says ?? "A caution is not known.")
    case .undecided:
      let blocks = assessed.trace.filter { $0.rule.effect == .block && $0.truth == .unknown }
      guard let block = blocks.first else {
        self = .withReason("It is not decided yet: \(Self.missing(assessed, file)).")
        return
      }
      let open = Self.labels(Self.open(block.rule, file), file)
      self = .refused(
        "Cannot choose \(name): \(open) not known and could forbid it (\(block.rule.id)).")
    case .notIndicated:
      self = .withReason(assessed.reasons.first?.rule.says ?? "Nothing speaks for it.")
    case .contraindicated:
      let rule = assessed.reasons.first?.rule
      self = .refused(
        "Cannot choose \(name): \(rule?.says ?? "contraindicated") (\(rule?.id ?? ""))")
    case .notApplicable:
      self = .refused("\(name) is for another site or problem. w says why.")
    }
  }

  private static func open(_ rule: Rule, _ file: OpenCase) -> [FactName] {
    file.reader.openFacts(of: rule.when, at: .lesion(file.lesionIndex))
  }

  private static func missing(_ assessed: TechniqueAssessment, _ file: OpenCase) -> String {
    let words = labels(assessed.missing, file)
    return words.isEmpty ? "a fact is not known" : "\(words) not known"
  }

  private static func labels(_ facts: [FactName], _ file: OpenCase) -> String {
    facts.prefix(3).map { file.catalogue.label(of: $0) }.joined(separator: ", ")
  }
}
