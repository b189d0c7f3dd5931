package import Logic

/// What the rulebook says of a case.
package struct Assessment: Hashable, Sendable {
  package let caseID: String
  package let rulebookVersion: String
  package let lesions: [LesionAssessment]
  package let session: SessionAssessment
  package let questions: [Question]
}

/// What the rulebook says of one lesion.
package struct LesionAssessment: Hashable, Sendable {
  package let id: String
  /// The word of the site, or nothing while it is not known.
  package let site: String?
  package let scores: [ScoreReading]
  /// All techniques, in the order of their ranks: open ones first, not applicable ones last.
  package let techniques: [TechniqueAssessment]
  package let referrals: [Referral]
  package let notes: [Note]

  package subscript(technique: Technique) -> TechniqueAssessment? {
    techniques.first { $0.technique == technique }
  }
}

/// A verdict and everything that bears on it.
package struct TechniqueAssessment: Hashable, Sendable {
  package let technique: Technique
  package let verdict: Verdict
  /// Why no more than possible; nothing for any other verdict.
  package let because: Because?
  /// The place among the techniques of the lesion, from 1; equal ones share it.
  package let rank: Int
  /// What the order is made of.
  let rankKey: RankKey
  /// The rules that make the verdict.
  package let reasons: ReasonList
  /// Every rule about the technique that can make a verdict, as it stands for this lesion.
  package let trace: ReasonList
  /// Facts that are to be found out to settle the verdict, in the order in which rules read them.
  package let missing: [FactName]
  /// What stands in the way of marking a plan ready.
  package let holds: [Hold]

  /// The order, in words.
  package var rankReason: String { rankKey.words }
}

/// A rule as it stands for a lesion.
package struct Reason: Hashable, Sendable {
  package let rule: Rule
  package let truth: Truth
  /// The facts that the rule reads, in order, as they stand.
  package let facts: [FactReading]
}

/// A fact as it stands.
package struct FactReading: Hashable, Sendable {
  package let name: FactName
  package let reading: Reading
}

/// A rule that must be lifted before a plan may be marked ready.
package struct Hold: Hashable, Sendable {
  package let rule: Rule
  /// Yes where the hold is known to be called for; unknown where it is not excluded.
  package let truth: Truth
  /// What lifts it, in words; nothing where only the facts of the case can.
  package let release: String?
  /// The facts to enter to lift it.
  package let waitsFor: [FactName]
}

/// A service to ask.
package struct Referral: Hashable, Sendable {
  package let rule: Rule
  package let to: Service
  /// The techniques for which it holds.
  package let techniques: [Technique]
}

/// A remark beside the verdicts.
package struct Note: Hashable, Sendable {
  package let rule: Rule
  package let techniques: [Technique]
}

/// A score of a lesion: a number, or the range still possible.
package struct ScoreReading: Hashable, Sendable {
  /// `sins` or `mirels`.
  package let name: String
  package let label: String
  package let interval: Interval
  /// The class of the score in words; nothing while the range spans several.
  package let band: String?
  /// The parts that are not known.
  package let missing: [FactName]
}

/// What holds for the whole session.
package struct SessionAssessment: Hashable, Sendable {
  /// All cement of the session, in mL.
  package let cementML: Reading
  /// Vertebral segments with cement.
  package let segments: Reading
  package let limits: [SessionLimit]
}

/// A limit of the session as it stands.
package struct SessionLimit: Hashable, Sendable {
  package let rule: Rule
  package let state: State

  package enum State: String, Hashable, Sendable {
    case within
    case atLimit = "at_limit"
    case over, unknown
  }
}

/// A question whose answer would settle or open a technique, or settle one of its cautions.
package struct Question: Hashable, Sendable {
  /// Whose answer is asked.
  package let subject: Subject
  package let fact: FactName
  /// What to ask, in words.
  package let ask: String
  /// The techniques that some answer would settle or open, by lesion.
  package let settles: [Settled]
  /// The techniques whose verdict no answer would change any more, and of which some answer would
  /// show a caution to be present or absent, by lesion.
  package let cautions: [Settled]

  /// Whether the answer bears on a lesion.
  package func concerns(_ lesion: String) -> Bool {
    (settles + cautions).contains { $0.lesion == lesion }
  }

  package struct Settled: Hashable, Sendable {
    package let lesion: String
    package let technique: Technique
  }
}

extension Assessment {
  package func lesion(_ id: String) -> LesionAssessment? { lesions.first { $0.id == id } }

  /// The limits of the session that are reached, or that concern a technique which a lesion could
  /// still have: of cement, say, nothing need be said where only ice comes into question.
  package var limitsInQuestion: [SessionLimit] {
    let thinkable = Set(
      lesions.flatMap(\.techniques).filter { !$0.verdict.isClosed }.map(\.technique))
    return session.limits.filter { limit in
      switch limit.state {
      case .over, .atLimit: true
      case .within, .unknown: limit.rule.techniques.contains(where: thinkable.contains)
      }
    }
  }
}
