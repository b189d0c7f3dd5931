internal import Logic
internal import Rules

/// Whether a technique may be chosen for a lesion, and what that takes.
enum Choosing: Hashable, Sendable {
  case free
  /// Only with a reason; why one is asked for.
  case withReason(String)
  /// Not as things stand: why, and what would allow it.
  case refused(String)

  /// A contraindication, and one that is not excluded, can never be chosen against: whatever else
  /// the verdict is, since a technique for which nothing speaks may have an unknown one too.
  init(_ assessed: TechniqueAssessment, _ file: OpenCase) {
    let words = Words(assessed, file)
    switch assessed.verdict {
    case .contraindicated: self = .refused(words.forbidden)
    case .notApplicable:
      self = .refused("Cannot choose: it is for another site or problem. {technique.why} says why.")
    case .indicated, .possible, .undecided, .notIndicated:
      if file.isRuledOut(assessed.technique) {
        self = .refused("Cannot choose: it is ruled out. {technique.rule-out} takes that back.")
      } else if let open = words.openContraindications {
        self = .refused(open)
      } else if assessed.verdict == .indicated {
        self = .free
      } else {
        self = .withReason(words.whyReason)
      }
    }
  }
}

extension TechniqueAssessment {
  /// Contraindications that are not excluded.
  var openContraindications: [Reason] {
    trace.filter { $0.rule.effect == .block && $0.truth == .unknown }
  }

  /// Whether it stands only with a reason on record.
  var asksForReason: Bool { verdict != .indicated }
}

extension OpenCase {
  /// Whether the clinician has set a technique aside for the lesion that is shown.
  func isRuledOut(_ technique: Technique) -> Bool {
    lesion?.sheet.words("ruled_out")?.contains(technique.rawValue) ?? false
  }
}

extension Choosing {
  /// The sentences, each short enough for the one line that it is said in.
  private struct Words {
    let assessed: TechniqueAssessment
    let file: OpenCase

    init(_ assessed: TechniqueAssessment, _ file: OpenCase) {
      self.assessed = assessed
      self.file = file
    }

    /// Which rule forbids, and with which facts: other answers to these would lift it.
    var forbidden: String {
      guard let reason = assessed.reasons.first else { return "Cannot choose: contraindicated." }
      let facts = reason.facts.filter(\.isKnown).prefix(2).map(words).joined(separator: ", ")
      return "Cannot choose: \(reason.rule.id) forbids it while \(facts). {technique.why} why"
    }

    var openContraindications: String? {
      let open = assessed.openContraindications
      guard !open.isEmpty else { return nil }
      let place = CaseReader.Place.lesion(file.lesionIndex)
      let reader = file.reader
      let facts = open.flatMap { reader.openFacts(of: $0.rule.when, at: place) }.uniqued
      return "Cannot choose: not known, and could forbid it: \(labels(facts)). {technique.why} why"
    }

    var whyReason: String {
      let says = assessed.reasons.first { $0.rule.effect == .reservation && $0.truth == .yes }
      if assessed.verdict == .undecided {
        return assessed.missing.isEmpty
          ? "it is not decided yet." : "\(labels(assessed.missing)) not known."
      }
      if let says {
        let count = assessed.trace.count { $0.rule.effect == .reservation && $0.truth == .yes }
        return says.rule.says + (count > 1 ? " And \(count - 1) more." : "")
      }
      let open = assessed.reasons.first { $0.truth == .unknown }
      if let open {
        let count = assessed.trace.count { $0.rule.effect == .reservation && $0.truth == .unknown }
        let more = count > 1 ? " And \(count - 1) more: {technique.why} on Compare." : ""
        return "not excluded: \(open.rule.says)\(more)"
      }
      return assessed.reasons.first?.rule.says ?? "nothing speaks for it."
    }

    private func words(_ fact: FactReading) -> String {
      let label = file.catalogue.label(of: fact.name)
      guard case .value(let value) = fact.reading, let declaration = file.catalogue[fact.name]
      else { return "\(label) is \(fact.reading.written)" }
      return "\(label) is \(value.words(declaration))"
    }

    private func labels(_ facts: [FactName]) -> String {
      let shown = facts.prefix(2).map { file.catalogue.label(of: $0) }.joined(separator: ", ")
      let left = facts.count - 2
      return left > 0 ? "\(shown), \(left) more" : shown
    }
  }
}

extension FactReading {
  /// Whether there is an answer that a rule can read.
  var isKnown: Bool {
    switch reading {
    case .unknown, .notApplicable: false
    case .interval, .value: true
    }
  }
}
