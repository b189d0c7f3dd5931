package import Logic
package import Rules

extension TechniqueAssessment {
  /// The verdict, and why no more than possible.
  package var words: String { judgement.words }
}

extension ScoreReading {
  /// The total or its range, its class, and the parts that are not known.
  package func words(_ catalogue: Catalogue) -> String {
    let total =
      interval.exact.map(\.written) ?? "\(interval.low.written) to \(interval.high.written)"
    let band = self.band.map { ", \($0)" } ?? ""
    let missing = self.missing.map(catalogue.label).joined(separator: ", ")
    return total + band + (missing.isEmpty ? "" : "; not known: \(missing)")
  }
}

extension Truth {
  /// The truth of a statement in words.
  package var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "not known"
    }
  }
}

extension SessionLimit.State {
  /// How the session stands to a limit, in words.
  package var words: String {
    switch self {
    case .within: "within the limit"
    case .atLimit: "at the limit"
    case .over: "over the limit"
    case .unknown: "not known"
    }
  }
}

extension CheckedItem.State {
  /// How a line of the checklist stands, in words.
  package var words: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .note: "met with a remark"
    case .notKnown: "not known"
    case .notApplicable: "not applicable"
    }
  }
}

extension Currency.State {
  /// How far images are fit to plan on, in words.
  package var words: String {
    switch self {
    case .current: "current"
    case .ageing: "within the month"
    case .outOfDate: "out of date"
    case .notKnown: "not known, counts as out of date"
    }
  }
}

extension Subject {
  /// Whose answer is meant, in words.
  package var words: String {
    switch self {
    case .wholeCase: "the patient"
    case .lesion(let id): "lesion \(id)"
    case .study(let id): "study \(id)"
    case .visit(let id): "visit \(id)"
    }
  }
}

extension Question {
  /// What the answer is good for: `settles or opens Sacroplasty (A); settles a caution of Cryoablation (A)`.
  package var use: String {
    func names(_ places: [Settled]) -> String {
      places.map { "\($0.technique.label) (\($0.lesion))" }.joined(separator: ", ")
    }
    let parts = [
      settles.isEmpty ? nil : "settles or opens \(names(settles))",
      cautions.isEmpty ? nil : "settles a caution of \(names(cautions))",
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }
}

extension Judgement {
  /// The verdict, and why no more than possible.
  package var words: String {
    switch because {
    case .known: "\(verdict.label): a caution is present"
    case .notKnown: "\(verdict.label): a caution is not excluded"
    case nil: verdict.label
    }
  }
}
