package import Logic
package import Rules

/// What was said of a technique for a lesion, by whatever rulebook and whenever.
package struct Standpoint: Hashable, Sendable {
  package let lesion: String
  package let technique: Technique
  package let verdict: Verdict
  package let because: Because?
  /// The rules that made the verdict, by their ids, and whether they held.
  package let deciding: [Deciding]
  /// The holds that stood, by their rules.
  package let holds: [String]

  package struct Deciding: Hashable, Sendable {
    package let rule: String
    package let truth: Truth

    package init(rule: String, truth: Truth) {
      self.rule = rule
      self.truth = truth
    }
  }

  package init(
    lesion: String, technique: Technique, verdict: Verdict, because: Because?,
    deciding: [Deciding], holds: [String]
  ) {
    self.lesion = lesion
    self.technique = technique
    self.verdict = verdict
    self.because = because
    self.deciding = deciding
    self.holds = holds
  }

  /// The verdict in words, and why no more than possible.
  package var words: String {
    switch because {
    case .known: "\(verdict.label) (a caution is present)"
    case .notKnown: "\(verdict.label) (a caution is not excluded)"
    case nil: verdict.label
    }
  }
}

extension Assessment {
  /// What the assessment says of every technique of every lesion.
  package var standpoints: [Standpoint] {
    lesions.flatMap { lesion in
      lesion.techniques.sorted { $0.technique < $1.technique }.map { technique in
        Standpoint(
          lesion: lesion.id, technique: technique.technique, verdict: technique.verdict,
          because: technique.because,
          deciding: technique.reasons.map { .init(rule: $0.rule.id, truth: $0.truth) },
          holds: technique.holds.map(\.rule.id))
      }
    }
  }
}
