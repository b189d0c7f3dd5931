package import Logic
package import Rules

extension Assessment {
  /// The assessment of one case file, in the shape that `trocar assess --format json` promises.
  ///
  /// - Parameter file: the path that was read, as it was given.
  /// - Parameter digest: the digest of the rulebook that assessed the case.
  package func json(file: String, digest: String) -> JSON {
    [
      "file": .text(file),
      "case": .text(caseID),
      "rulebook": ["version": .text(rulebookVersion), "digest": .text(digest)],
      "lesions": .array(lesions.map(\.json)),
      "session": session.json,
      "questions": .array(questions.map(\.json)),
    ]
  }
}

extension LesionAssessment {
  fileprivate var json: JSON {
    [
      "id": .text(id),
      "site": JSON(site),
      "scores": JSON(members: scores.map { ($0.name, $0.json) }),
      "techniques": .array(techniques.map(\.json)),
      "referrals": .array(referrals.map(\.json)),
      "notes": .array(notes.map(\.json)),
    ]
  }
}

extension ScoreReading {
  fileprivate var json: JSON {
    [
      "low": .number(interval.low), "high": .number(interval.high), "band": JSON(band),
      "missing": JSON(missing.map(\.rawValue)),
    ]
  }
}

extension TechniqueAssessment {
  fileprivate var json: JSON {
    [
      "technique": .text(technique.rawValue),
      "verdict": .text(verdict.rawValue),
      "because": JSON(because?.rawValue),
      "rank": JSON(rank),
      "reasons": .array(reasons.map(\.json)),
      "missing": JSON(missing.map(\.rawValue)),
      "holds": .array(holds.map(\.json)),
    ]
  }
}

extension Reason {
  fileprivate var json: JSON {
    [
      "rule": .text(rule.id), "effect": .text(rule.effect.name), "truth": .text(truth.rawValue),
      "says": .text(rule.says), "refs": JSON(rule.refs),
      "facts": JSON(members: facts.map { ($0.name.rawValue, $0.reading.json) }),
    ]
  }
}

extension Hold {
  fileprivate var json: JSON {
    ["rule": .text(rule.id), "says": .text(rule.says), "release": JSON(release)]
  }
}

extension Referral {
  fileprivate var json: JSON {
    ["to": .text(to.rawValue), "rule": .text(rule.id), "says": .text(rule.says)]
  }
}

extension Note {
  fileprivate var json: JSON {
    ["rule": .text(rule.id), "says": .text(rule.says), "refs": JSON(rule.refs)]
  }
}

extension SessionAssessment {
  fileprivate var json: JSON {
    [
      "cement_ml": cementML.json, "segments": segments.json,
      "limits": .array(limits.map(\.json)),
    ]
  }
}

extension SessionLimit {
  fileprivate var json: JSON {
    ["rule": .text(rule.id), "state": .text(state.rawValue), "says": .text(rule.says)]
  }
}

extension Question {
  fileprivate var json: JSON {
    [
      "lesion": JSON(lesion), "fact": .text(fact.rawValue), "ask": .text(ask),
      "settles": JSON(settles.map(\.technique.rawValue).uniqued),
      "cautions": JSON(cautions.map(\.technique.rawValue).uniqued),
    ]
  }

  /// The lesion that is asked about; nothing for a question about the patient or the session.
  private var lesion: String? {
    if case .lesion(let id) = subject { id } else { nil }
  }
}

extension Reading {
  /// The reading as JSON: the value itself, `unknown`, `not_applicable`, or the two ends of what a
  /// number can still be.
  package var json: JSON {
    switch self {
    case .unknown, .notApplicable: .text(written)
    case .interval(let interval): ["low": .number(interval.low), "high": .number(interval.high)]
    case .value(let value): value.json
    }
  }
}

extension FactValue {
  /// The value as JSON: a number as a number, yes and no as true and false.
  package var json: JSON {
    switch self {
    case .yesNo(let isYes): .bool(isYes)
    case .number(let number): .number(number)
    case .numbers(let numbers): .array(numbers.map(JSON.number))
    case .words(let words): JSON(words)
    case .word, .date, .text: .text(written)
    }
  }
}
