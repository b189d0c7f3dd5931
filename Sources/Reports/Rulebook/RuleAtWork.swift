package import Logic
package import Rules

/// A case in which a rule makes a verdict, or stands beside one.
package struct RuleAtWork: Hashable, Sendable {
  package let caseID: String
  /// The lesion; nothing for a limit of the whole session.
  package let lesion: String?
  /// The technique and its verdict; nothing for a limit of the whole session.
  package let technique: Technique?
  package let verdict: Verdict?
  /// Whether the rule holds there.
  package let truth: Truth
}

extension Rulebook {
  /// Where a rule decides among the cases. A hold, a referral, a note or a limit decides where it
  /// is shown.
  package func atWork(_ rule: Rule, in cases: [Case]) -> [RuleAtWork] {
    cases.flatMap { record in
      let assessment = assess(record, asking: false)
      let ofLesions = assessment.lesions.flatMap { lesion in
        lesion.techniques.sorted { $0.technique < $1.technique }.compactMap { technique in
          technique.truth(of: rule, in: lesion).map { truth in
            RuleAtWork(
              caseID: record.id, lesion: lesion.id, technique: technique.technique,
              verdict: technique.verdict, truth: truth)
          }
        }
      }
      let ofSession = assessment.session.limits.filter { limit in
        limit.rule.id == rule.id && limit.state != .within
      }
      return ofLesions
        + ofSession.map { limit in
          RuleAtWork(
            caseID: record.id, lesion: nil, technique: nil, verdict: nil,
            truth: limit.state == .unknown ? .unknown : .yes)
        }
    }
  }
}

extension TechniqueAssessment {
  /// The truth of a rule that decides here or is shown beside; nothing where it does neither.
  fileprivate func truth(of rule: Rule, in lesion: LesionAssessment) -> Truth? {
    if let reason = reasons.first(where: { $0.rule.id == rule.id }) { return reason.truth }
    if let hold = holds.first(where: { $0.rule.id == rule.id }) { return hold.truth }
    let isBeside =
      lesion.referrals.contains { $0.rule.id == rule.id && $0.techniques.contains(technique) }
      || lesion.notes.contains { $0.rule.id == rule.id && $0.techniques.contains(technique) }
    return isBeside ? .yes : nil
  }
}

extension [RuleAtWork] {
  /// One line a lesion: `fig-07 A: holds; Cryoablation possible`.
  package var lines: [String] {
    var lines: [(head: String, techniques: [String])] = []
    for work in self {
      let truth =
        switch work.truth {
        case .yes: "holds"
        case .no: "does not hold"
        case .unknown: "not known"
        }
      let head = "\(work.caseID) \(work.lesion ?? "session"): \(truth)"
      let technique = [work.technique?.label, work.verdict?.label].compactMap(\.self)
        .joined(separator: " ")
      if lines.last?.head == head {
        lines[lines.count - 1].techniques.append(technique)
      } else {
        lines.append((head, [technique]))
      }
    }
    return lines.map { head, techniques in
      let named = techniques.filter { !$0.isEmpty }.joined(separator: ", ")
      return named.isEmpty ? head : "\(head); \(named)"
    }
  }
}
