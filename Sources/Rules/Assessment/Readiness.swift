package import Logic

/// How the plan for a lesion stands: whether a person marked it ready, and what speaks against that.
///
///     assessment.readiness(of: "A", in: record, catalogue).isLost
///
/// The screens, the report and `trocar check` ask here, so that none of them calls ready what
/// another does not.
package struct Readiness: Hashable, Sendable {
  /// Whether the plan was marked ready, whatever came after.
  package let isMarked: Bool
  /// Why it may not be ready, the gravest first; none where it may be.
  package let against: [NotReady]

  /// Whether the plan is marked ready and still may be.
  package var isReady: Bool { isMarked && against.isEmpty }
  /// Whether the plan was marked ready and may not be any more.
  package var isLost: Bool { isMarked && !against.isEmpty }
}

/// One reason for which a plan may not be ready.
package enum NotReady: Hashable, Sendable {
  /// No technique is chosen.
  case unchosen
  /// The choice is contraindicated, does not apply, or is not decided.
  case verdict(Technique, Verdict)
  /// A contraindication of the choice that is not excluded.
  case notExcluded(Rule)
  /// A choice that the verdict does not carry by itself, and no reason for it on record.
  case withoutReason(Technique, Verdict)
  case hold(Hold)
  /// The session is over a limit, and no reason is on record.
  case overLimit(Rule)
  /// A fact that a contraindication reads and that is only assumed: an assumption excludes nothing.
  case assumed(FactPlace)
}

extension Assessment {
  /// How the plan for a lesion stands. No treatment is a choice that nothing speaks against.
  ///
  /// - Parameter record: the case that was assessed.
  package func readiness(
    of lesion: String, in record: Case, _ catalogue: Catalogue
  ) -> Readiness {
    let sheet = record.lesion(lesion)?.sheet ?? Sheet()
    return Readiness(
      isMarked: sheet.value(RecordFacts.planReady) == true,
      against: against(lesion, sheet, in: record, catalogue))
  }

  private func against(
    _ id: String, _ sheet: Sheet, in record: Case, _ catalogue: Catalogue
  ) -> [NotReady] {
    guard case .word(let word) = sheet[PlanFacts.plannedTechnique.name]?.value else {
      return [.unchosen]
    }
    // Every other choice is a technique.
    guard let technique = Technique(rawValue: word) else { return [] }
    guard let choice = lesion(id)?[technique] else { return [.unchosen] }
    return choice.verdictAgainst(reason: sheet.isWritten(RecordFacts.choiceReason))
      + choice.holds.map(NotReady.hold)
      + limitsAgainst(reason: record.sheet.isWritten(RecordFacts.cementOverLimitReason))
      + choice.assumed(for: id, in: record, catalogue).map(NotReady.assumed)
  }

  private func limitsAgainst(reason isGiven: Bool) -> [NotReady] {
    isGiven ? [] : session.limits.filter { $0.state == .over }.map { .overLimit($0.rule) }
  }
}

extension TechniqueAssessment {
  /// Contraindications that are not excluded.
  fileprivate var openContraindications: [Reason] {
    trace.filter { $0.rule.effect == .block && $0.truth == .unknown }
  }

  /// Whether it stands only with a reason on record.
  fileprivate var asksForReason: Bool { verdict != .indicated }

  /// Facts that contraindications of the technique read and that are only assumed, until somebody
  /// answers for them.
  package func assumed(
    for lesion: String?, in record: Case, _ catalogue: Catalogue
  ) -> [FactPlace] {
    let rules = trace.map(\.rule).filter { $0.effect == .block }
    return rules.flatMap(\.when.facts).uniqued.compactMap { fact in
      guard let declaration = catalogue[fact], declaration.scope != .study else { return nil }
      let subject = declaration.scope.isOfLesion ? lesion.map(Subject.lesion) : .wholeCase
      guard let subject, record.sheet(of: subject)?.assumptions[fact] != nil else { return nil }
      return FactPlace(subject, fact)
    }
  }

  fileprivate func verdictAgainst(reason isGiven: Bool) -> [NotReady] {
    var against: [NotReady] = []
    // What is not indicated may be done for a reason, like what is possible.
    if !verdict.isOpen && verdict != .notIndicated { against.append(.verdict(technique, verdict)) }
    against += openContraindications.map { .notExcluded($0.rule) }
    if against.isEmpty, asksForReason, !isGiven {
      against.append(.withoutReason(technique, verdict))
    }
    return against
  }
}

extension Sheet {
  /// Whether a text is on record that says something.
  fileprivate func isWritten(_ fact: Fact<String>) -> Bool {
    guard case .text(let text) = self[fact.name]?.value else { return false }
    return text.contains { !$0.isWhitespace }
  }
}
