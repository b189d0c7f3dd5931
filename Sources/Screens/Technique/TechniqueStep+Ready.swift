internal import Logic
internal import Rules

/// Marking a plan ready.
extension TechniqueStep {
  /// Why the plan for the lesion cannot be marked ready; nothing where it can.
  func whyNotReady(_ file: OpenCase) -> String? {
    guard let planned = planned(file) else { return "No technique is chosen for this lesion." }
    if !planned.verdict.isOpen && planned.verdict != .notIndicated {
      return "\(planned.technique.label) is \(planned.verdict.label): it cannot be ready."
    }
    if !planned.openContraindications.isEmpty {
      return
        "Cannot be ready: a contraindication is not excluded. {technique.page}, then {technique.why} says which."
    }
    if planned.asksForReason, reason(file).isEmpty {
      return
        "Cannot be ready: \(planned.verdict.label) now, and no reason is given. {technique.choose} asks it."
    }
    if let hold = planned.holds.first {
      let what = hold.lifting(file.catalogue).first.map { ", first: \($0)" } ?? ""
      return "Cannot be ready: \(Self.words(of: planned.holds))\(what)."
    }
    let isOver = file.assessment.session.limits.contains { $0.state == .over }
    if isOver, file.record.sheet.text("cement_over_limit_reason")?.trimmed ?? "" == "" {
      return
        "Cannot be ready: the session is over its limit. {technique.over-limit} records the reason."
    }
    let assumed = file.assumedContraindications(of: planned)
    if let first = assumed.first {
      return "Cannot be ready: assumed, not known: \(file.catalogue.label(of: first.fact))"
        + (assumed.count > 1 ? " and \(assumed.count - 1) more" : "")
        + " ({question.next} goes there)."
    }
    return nil
  }

  /// `2 holds open, 3 not excluded`: those that are called for, and those that nothing excludes.
  static func words(of holds: [Hold]) -> String {
    let called = holds.count { $0.truth == .yes }
    let left = holds.count - called
    if called == 0 { return "\(Counted.words(left, "hold")) not excluded" }
    return "\(Counted.words(called, "hold")) open" + (left > 0 ? ", \(left) not excluded" : "")
  }

  /// Why the technique was chosen, as it is on record.
  func reason(_ file: OpenCase) -> String {
    file.lesion?.sheet.text("choice_reason")?.trimmed ?? ""
  }

  /// Whether the plan was marked ready, whatever came after.
  func wasMarkedReady(_ file: OpenCase) -> Bool {
    file.lesion?.sheet[.planReady]?.value == .yesNo(true)
  }

  /// Whether the plan is marked ready and still may be.
  func isReady(_ file: OpenCase) -> Bool { wasMarkedReady(file) && whyNotReady(file) == nil }
}

extension Work<TechniqueStep> {
  /// What will be true once the plan is marked ready.
  var readyQuestion: String? {
    guard let lesion = file.lesion, let planned = step.planned(file) else { return nil }
    let reviewed = Complications().standing(file)
    let open = reviewed.sign == .ok ? "" : "; complications \(reviewed.words)"
    return "\(lesion.id): \(planned.technique.label) will be ready\(open). C confirms."
  }
}
