package import Logic

/// What the rulebook said of a case when a decision was recorded, so that a later rulebook can be
/// held against it. The facts as they were are in the journal, up to the entry of the decision.
package struct Ruling: Hashable, Sendable {
  /// The rulebook that said it.
  package let rulebook: RulebookMark
  /// What was judgement, as it was in force.
  package let settings: [SettingName: Setting.Value]
  package let lesions: [OfLesion]

  package init(
    rulebook: RulebookMark, settings: [SettingName: Setting.Value], lesions: [OfLesion]
  ) {
    self.rulebook = rulebook
    self.settings = settings
    self.lesions = lesions
  }

  /// What was said of a lesion.
  package struct OfLesion: Hashable, Sendable {
    package let id: String
    package let techniques: [OfTechnique]

    package init(id: String, techniques: [OfTechnique]) {
      self.id = id
      self.techniques = techniques
    }
  }

  /// What was said of a technique, in the words of the rulebook.
  package struct OfTechnique: Hashable, Sendable {
    package let technique: String
    package let verdict: String
    /// Why no more than possible, where that was the verdict.
    package let because: String?
    /// The rules that made the verdict, in their order.
    package let deciding: [Deciding]
    /// The holds that stood in the way of a ready plan, by their rules.
    package let holds: [String]

    package init(
      technique: String, verdict: String, because: String?, deciding: [Deciding], holds: [String]
    ) {
      self.technique = technique
      self.verdict = verdict
      self.because = because
      self.deciding = deciding
      self.holds = holds
    }
  }

  /// A rule that made a verdict, and whether it held.
  package struct Deciding: Hashable, Sendable {
    package let rule: String
    package let truth: Truth

    package init(rule: String, truth: Truth) {
      self.rule = rule
      self.truth = truth
    }
  }
}

/// What tells a rulebook from every other.
package struct RulebookMark: Hashable, Sendable {
  package let version: String
  /// SHA-256 over its whole text, in hexadecimal.
  package let digest: String

  package init(version: String, digest: String) {
    self.version = version
    self.digest = digest
  }
}
