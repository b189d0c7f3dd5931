package import CaseStore
internal import Logic
internal import Reports
package import Rules

extension Rulings {
  /// What a store keeps with a decision: the verdicts of a rulebook.
  ///
  /// A decision is on record where the meeting is done and has decided about a lesion. The rulebook
  /// is made when the first decision needs it.
  package static func by(_ rulebook: @autoclosure @escaping @Sendable () -> Rulebook) -> Rulings {
    Rulings(
      decisionFacts: [
        MeetingFacts.multidisciplinaryReviewDone.name, RecordFacts.meetingDecision.name,
        RecordFacts.meetingCondition.name, PlanFacts.plannedTechnique.name,
      ],
      isDecided: { record in
        record.sheet[MeetingFacts.multidisciplinaryReviewDone.name] == .value(.yesNo(true))
          && record.lesions.contains {
            $0.sheet[RecordFacts.meetingDecision.name]?.value != nil
          }
      },
      ruling: { record in
        let rulebook = rulebook()
        return (
          Ruling(rulebook.assess(record, asking: false), by: rulebook), rulebook.canonicalText
        )
      }, catalogue: { rulebook().catalogue })
  }
}

extension Ruling {
  /// What a rulebook says of a case, as a store keeps it.
  package init(_ assessment: Assessment, by rulebook: Rulebook) {
    self.init(
      rulebook: RulebookMark(version: rulebook.version, digest: rulebook.digest),
      settings: Dictionary(
        rulebook.settings.all.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
      lesions: assessment.lesions.map { lesion in
        OfLesion(
          id: lesion.id,
          techniques: lesion.techniques.sorted { $0.technique < $1.technique }.map { technique in
            OfTechnique(
              technique: technique.technique.rawValue, verdict: technique.verdict.rawValue,
              because: technique.because?.rawValue,
              deciding: technique.reasons.map { Deciding(rule: $0.rule.id, truth: $0.truth) },
              holds: technique.holds.map(\.rule.id))
          })
      })
  }
}
