internal import Canvas
internal import Logic
internal import Rules

extension Reasons {
  /// The reasons in a few rows, one a row: what is known, then what is not, then what holds.
  func brief(width: Int, rows: Int) -> [[Span]] {
    let ends = [openLine, holdLine].compactMap(\.self)
    let known = sorted(assessed.reasons).filter { $0.truth != .unknown }
    let room = max(1, rows - ends.count)
    var lines = known.prefix(known.count > room ? room - 1 : room).map { line($0, width) }
    let left = known.count - lines.count
    if left > 0 { lines.append([Span(file.naming("and \(left) more: {technique.why}"), .textDim)]) }
    return lines + ends.map { $0.clipped(to: width) }
  }

  private func line(_ reason: Reason, _ width: Int) -> [Span] {
    let refs =
      reason.rule.refs.isEmpty
      ? ""
      : " [" + reason.rule.refs.prefix(3).map(String.init).joined(separator: ", ")
        + (reason.rule.refs.count > 3 ? ", ..." : "") + "]"
    let start: [Span] = [
      Span(reason.truth.sign, reason.truth.role), " ",
      Span(reason.rule.effect.label + ": ", .textStrong),
    ]
    let room = width - start.columns - refs.columns
    return start + [Span(reason.rule.says.clipped(to: max(0, room))), Span(refs, .whySource)]
  }

  /// What is to be found out.
  private var openLine: [Span]? {
    guard !assessed.missing.isEmpty else { return nil }
    let labels = assessed.missing.map { file.catalogue.label(of: $0) }
    return [
      Span(Truth.unknown.sign, .whyUnknown), " ",
      Span("\(labels.count): ", .textStrong), Span(labels.joined(separator: ", ")),
    ]
  }

  /// What holds, and what the first of it waits for.
  private var holdLine: [Span]? {
    guard let first = assessed.holds.first(where: { $0.truth == .yes }) ?? assessed.holds.first
    else { return nil }
    let waits = first.lifting(file.catalogue).first
    let words = waits.map { "first lifted by: \($0)" } ?? first.rule.says
    let called = assessed.holds.count { $0.truth == .yes }
    let open = assessed.holds.count - called
    let holds = "\(called) HOLD\(called == 1 ? "" : "S")"
    return [
      Span(holds.padded(to: open == 0 ? 9 : holds.columns), called == 0 ? .textDim : .holdOpen)
    ]
      + (open == 0 ? [] : [Span(" \(Sign.unknown.text)\(open)", Sign.unknown.role)])
      + [Span("  \(words)")]
  }
}
