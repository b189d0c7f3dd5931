internal import Logic

/// What differs between two assessments of one case, such as before and after a change of fact.
package struct AssessmentDifference: Hashable, Sendable {
  package let verdicts: [VerdictDifference]
  /// Reasons that decide on one side only.
  package let reasons: Sides<ReasonAt>
  package let holds: Sides<HoldAt>
  package let referrals: Sides<ReferralAt>
  package let limits: [LimitDifference]
  package let questions: Sides<QuestionAt>

  /// What stands on one side only.
  package struct Sides<Item: Hashable & Sendable>: Hashable, Sendable {
    package let gone: [Item]
    package let new: [Item]

    init(_ before: [Item], _ after: [Item]) {
      let (old, now) = (Set(before), Set(after))
      self.gone = before.filter { !now.contains($0) }
      self.new = after.filter { !old.contains($0) }
    }

    package var isEmpty: Bool { gone.isEmpty && new.isEmpty }
  }

  /// A verdict that is not what it was.
  package struct VerdictDifference: Hashable, Sendable {
    package let lesion: String
    package let technique: Technique
    package let before: Judgement
    package let after: Judgement
  }

  /// A rule that decides about a technique, and how it answers.
  package struct ReasonAt: Hashable, Sendable {
    package let lesion: String
    package let technique: Technique
    package let rule: String
    package let truth: String
    package let says: String
    package let isUnknown: Bool
  }

  package struct HoldAt: Hashable, Sendable {
    package let lesion: String
    package let rule: String
    package let says: String
  }

  package struct ReferralAt: Hashable, Sendable {
    package let lesion: String
    package let to: Service
    package let rule: String
    package let says: String
  }

  package struct LimitDifference: Hashable, Sendable {
    package let rule: Rule
    package let before: SessionLimit.State
    package let after: SessionLimit.State
  }

  package struct QuestionAt: Hashable, Sendable {
    package let place: String
    package let ask: String
  }

  package var isEmpty: Bool {
    verdicts.isEmpty && reasons.isEmpty && holds.isEmpty && referrals.isEmpty && limits.isEmpty
      && questions.isEmpty
  }
}

extension AssessmentDifference {
  package init(_ before: Assessment, _ after: Assessment) {
    verdicts = before.lesions.flatMap { lesion in
      lesion.techniques.compactMap { old in
        guard let new = after.lesion(lesion.id)?[old.technique] else { return nil }
        let (before, after) = (old.judgement, new.judgement)
        guard before != after else { return nil }
        return VerdictDifference(
          lesion: lesion.id, technique: old.technique, before: before, after: after)
      }
    }
    reasons = Sides(Self.reasons(before), Self.reasons(after))
    holds = Sides(Self.holds(before), Self.holds(after))
    referrals = Sides(Self.referrals(before), Self.referrals(after))
    limits = zip(before.session.limits, after.session.limits).compactMap { old, new in
      old.state == new.state
        ? nil : LimitDifference(rule: old.rule, before: old.state, after: new.state)
    }
    questions = Sides(Self.questions(before), Self.questions(after))
  }

  private static func reasons(_ assessment: Assessment) -> [ReasonAt] {
    assessment.lesions.flatMap { lesion in
      lesion.techniques.flatMap { technique in
        technique.reasons.map { reason in
          ReasonAt(
            lesion: lesion.id, technique: technique.technique, rule: reason.rule.id,
            truth: reason.truth.rawValue, says: reason.rule.says,
            isUnknown: reason.truth == .unknown)
        }
      }
    }
  }

  /// The holds of all techniques that are not closed, each once for a lesion.
  private static func holds(_ assessment: Assessment) -> [HoldAt] {
    assessment.lesions.flatMap { lesion in
      lesion.techniques.filter { !$0.verdict.isClosed }.flatMap(\.holds).map { hold in
        HoldAt(lesion: lesion.id, rule: hold.rule.id, says: hold.rule.says)
      }
    }.uniqued
  }

  private static func referrals(_ assessment: Assessment) -> [ReferralAt] {
    assessment.lesions.flatMap { lesion in
      lesion.referrals.map {
        ReferralAt(lesion: lesion.id, to: $0.to, rule: $0.rule.id, says: $0.rule.says)
      }
    }
  }

  private static func questions(_ assessment: Assessment) -> [QuestionAt] {
    assessment.questions.map {
      QuestionAt(place: FactPlace($0.subject, $0.fact).written, ask: $0.ask)
    }
  }
}

extension TechniqueAssessment {
  /// The verdict with what qualifies it.
  package var judgement: Judgement { Judgement(verdict, because) }
}
