internal import Canvas
internal import Logic
internal import Rules

/// Why a technique stands as it does: rules with their truth, facts and references, what is to be
/// found out, holds, notes and referrals.
struct Reasons {
  let assessed: TechniqueAssessment
  let file: OpenCase
  private let showsTrace: Bool

  init(_ assessed: TechniqueAssessment, _ file: OpenCase, showsTrace: Bool) {
    self.assessed = assessed
    self.file = file
    self.showsTrace = showsTrace
  }

  /// All of it, one below the other.
  func lines(width: Int) -> [[Span]] { rules(width: width) + standingBeside(width: width) }

  /// The rules that make the verdict, or with the trace every rule that can.
  func rules(width: Int) -> [[Span]] {
    (showsTrace ? Array(assessed.trace) : sorted(assessed.reasons)).flatMap { reason($0, width) }
  }

  /// What is to be found out, holds with what lifts each, referrals and notes.
  func standingBeside(width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    if !assessed.missing.isEmpty {
      let names = assessed.missing.map { file.catalogue.label(of: $0) }.joined(separator: ", ")
      lines += wrapped("To find out: \(names)", width, .textStrong, hang: 2)
    }
    lines += assessed.holds.flatMap { self.lines(of: $0, width) }
    return lines + beside(width)
  }

  private func lines(of hold: Hold, _ width: Int) -> [[Span]] {
    let word = hold.truth == .yes ? "HOLD " : "HOLD unless excluded: "
    let release = hold.release.map { " Lifted by: \($0)." } ?? ""
    return wrapped("\(word)\(hold.rule.says)\(release)", width, .holdOpen, hang: 2)
  }

  /// One rule in full, as it stands for the technique.
  func lines(of rule: Rule, width: Int) -> [[Span]] {
    if let hold = assessed.holds.first(where: { $0.rule.id == rule.id }) {
      return lines(of: hold, width)
    }
    if let reason = assessed.trace.first(where: { $0.rule.id == rule.id }) {
      return self.reason(reason, width)
    }
    return wrapped(rule.says, width, .text, hang: 0)
      + wrapped(
        "Does not concern \(assessed.technique.label.lowercased()).", width, .textDim, hang: 0)
  }

  /// What is known first, cautions before what speaks for it; then what is not known.
  func sorted(_ reasons: ReasonList) -> [Reason] {
    let known = reasons.filter { $0.truth != .unknown }
    let cautions = known.filter { $0.rule.effect == .reservation }
    let others = known.filter { $0.rule.effect != .reservation }
    return cautions + others + reasons.filter { $0.truth == .unknown }
  }

  private func reason(_ reason: Reason, _ width: Int) -> [[Span]] {
    let refs =
      reason.rule.refs.isEmpty
      ? "" : " [" + reason.rule.refs.map(String.init).joined(separator: ", ") + "]"
    let start: [Span] = [
      Span(reason.truth.sign, reason.truth.role), " ", Span(reason.rule.effect.label, .textStrong),
    ]
    // The id is never cut: what does not fit beside goes below.
    let fits = start.columns + 2 + reason.rule.id.columns <= width
    let id = Span(reason.rule.id, .whySource)
    let below = wrapped(reason.rule.id, width, .whySource, hang: 3)
    let head: [[Span]] = fits ? [start + ["  ", id]] : [start] + below
    let judged =
      reason.rule.when.settings.isEmpty
      ? ""
      : " (judgement: \(reason.rule.when.settings.map { $0.rawValue.withBlanks }.joined(separator: ", ")))"
    let says = wrapped(reason.rule.says + refs + judged, width, .text, hang: 3)
    return head + says + wrapped(file.words(of: reason.facts), width, .textDim, hang: 3)
  }

  /// Notes and referrals of the lesion that concern the technique.
  private func beside(_ width: Int) -> [[Span]] {
    guard assessed.verdict != .notApplicable, let lesion = file.lesionAssessment else { return [] }
    let referrals = lesion.referrals.filter { $0.techniques.contains(assessed.technique) }
    let notes = lesion.notes.filter { $0.techniques.contains(assessed.technique) }
    return referrals.flatMap {
      wrapped("Ask \($0.to.label): \($0.rule.says)", width, .noticeWarn, hang: 2)
    } + notes.flatMap { wrapped("Note: \($0.rule.says)", width, .textDim, hang: 2) }
  }

  private func wrapped(_ text: String, _ width: Int, _ role: Role, hang: Int) -> [[Span]] {
    let blank = String(repeating: " ", count: hang)
    return text.wrapped(to: max(10, width - hang)).map { [Span(blank + $0, role)] }
  }
}
