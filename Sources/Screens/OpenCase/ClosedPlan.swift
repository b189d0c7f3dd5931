internal import Logic
internal import Rules

/// A technique that is chosen for a lesion and does not stand any more: it is contraindicated or does
/// not apply, or nothing speaks for it and no reason is on record.
struct ClosedPlan: Hashable, Sendable {
  let lesion: String
  let technique: Technique
  let verdict: Verdict

  /// `A vertebroplasty is chosen, and contraindicated`.
  var words: String {
    "\(lesion) \(technique.label.lowercased()) is chosen, and \(verdict.label)"
  }
}

extension Assessment {
  /// The lesions whose plans were marked ready and may not be any more.
  func lostPlans(of record: Case, _ catalogue: Catalogue) -> [String] {
    lesions.map(\.id).filter { readiness(of: $0, in: record, catalogue).isLost }
  }

  /// The choices that do not stand, in the order of the lesions.
  func closedPlans(of record: Case) -> [ClosedPlan] {
    let planned = record.plannedTechniques
    return lesions.compactMap { lesion in
      guard let technique = planned[lesion.id], let verdict = lesion[technique]?.verdict,
        verdict.isClosed
      else { return nil }
      let reason = record.lesion(lesion.id)?.sheet.text("choice_reason")?.trimmed ?? ""
      if verdict == .notIndicated, !reason.isEmpty { return nil }
      return ClosedPlan(lesion: lesion.id, technique: technique, verdict: verdict)
    }
  }
}
