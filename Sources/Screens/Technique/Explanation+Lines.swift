internal import Canvas
internal import Logic
internal import Rules

extension Explanation {
  /// How much of each part is said, so that all parts stand on one screen.
  struct Measure {
    /// Rows that the sentence of a rule that counts, and the facts of it, may take.
    var says = 9
    var facts = 9
    /// Rules that count, and rules that could.
    var counting = 99
    var open = 99
    /// Whether a rule that could count is said in full, and the facts that keep it open.
    var isOpenInFull = false
    var showsOpenFacts = false
    /// Rows for what is to be found out.
    var missing = 9

    /// From all to as little as fits the smallest screen; the rules that count are cut last.
    static let all =
      [Measure(isOpenInFull: true, showsOpenFacts: true), Measure(isOpenInFull: true)]
      + few(Measure(missing: 5), 99, 4) + few(Measure(missing: 3), 6, 3)
      + few(Measure(says: 2, facts: 2, missing: 2), 5, 2)
      + few(Measure(says: 2, facts: 1, missing: 2), 5, 2)
      + few(Measure(says: 1, facts: 1, missing: 1), 4, 2)
      + few(Measure(says: 1, facts: 1, counting: 3, missing: 1), 3, 1)
      + few(Measure(says: 1, facts: 0, counting: 2, missing: 1), 1, 1)

    private static func few(_ measure: Measure, _ most: Int, _ least: Int) -> [Measure] {
      [most].filter { $0 > 20 }.map { measure.showing($0) }
        + (least...min(most, 20)).reversed().map { measure.showing($0) }
    }

    private func showing(_ open: Int) -> Measure {
      var measure = self
      measure.open = open
      return measure
    }
  }

  /// Everything in one column of as many rows as there are.
  func lines(width: Int, rows: Int) -> [[Span]] {
    fit(rows) { counts(width, $0) + stillOpen(width, $0) }
  }

  /// What counts, to stand beside what could.
  func countingLines(width: Int, rows: Int) -> [[Span]] { fit(rows) { counts(width, $0) } }

  /// What could count, and what is to be found out.
  func openLines(width: Int, rows: Int) -> [[Span]] { fit(rows) { stillOpen(width, $0) } }

  private func fit(_ rows: Int, _ lines: (Measure) -> [[Span]]) -> [[Span]] {
    let all = Measure.all.lazy.map(lines)
    let fitting = all.first { $0.count <= rows } ?? lines(Measure.all[Measure.all.count - 1])
    return Array(fitting.prefix(rows))
  }

  // MARK: What counts

  private func counts(_ width: Int, _ measure: Measure) -> [[Span]] {
    var lines = sentence.wrapped(to: width).map { [Span($0, .textStrong)] }
    for reason in counting.prefix(measure.counting) { lines += rule(reason, width, measure) }
    let left = counting.count - measure.counting
    if left > 0 {
      lines.append([
        Span("and \(left) more that count" + file.pointing(": {technique.trace}"), .textDim)
      ])
    }
    if absent > 0 {
      lines.append([
        Span(
          "\(Counted.words(absent, "other rule")) looked at, and not so here"
            + (file.isPresented ? "." : file.naming(": {technique.trace} lists them.")),
          .textDim)
      ])
    }
    return lines
  }

  private func rule(_ reason: Reason, _ width: Int, _ measure: Measure) -> [[Span]] {
    let tag = "\(reason.truth == .yes ? "yes" : "no ") "
    let start = reason.rule.effect.label + ": "
    let refs = reason.rule.refs.isEmpty ? "" : " \(reason.rule.refs)"
    let hang = String(repeating: " ", count: tag.columns)
    let room = width - tag.columns
    let says =
      measure.says == 1
      ? [(start + reason.rule.says).clipped(to: room - refs.columns) + refs]
      : cut((start + reason.rule.says + refs).wrapped(to: room), measure.says, room)
    var lines = says.enumerated().map { number, line -> [Span] in
      guard number == 0, line.hasPrefix(start) else { return [Span(hang + line)] }
      return [
        Span(tag, reason.truth.role), Span(start, .textStrong),
        Span(String(line.dropFirst(start.count))),
      ]
    }
    let facts = cut(file.words(of: reason.facts).wrapped(to: room), measure.facts, room)
    lines += facts.map { [Span(hang + $0, .textDim)] }
    return lines
  }

  /// The first lines; where some are left out, the last one says so.
  private func cut(_ lines: [String], _ count: Int, _ width: Int) -> [String] {
    guard lines.count > count, let last = lines.prefix(count).last else { return lines }
    return lines.prefix(count - 1) + [last.prefix(columns: width - 3) + " .."]
  }

  // MARK: What is open

  private func stillOpen(_ width: Int, _ measure: Measure) -> [[Span]] {
    openRules(width, measure) + find(width, measure) + holds(width, measure)
  }

  private func openRules(_ width: Int, _ measure: Measure) -> [[Span]] {
    guard !open.isEmpty else { return [] }
    var lines: [[Span]] = [
      [Span("COULD STILL COUNT: \(Counted.words(open.count, "rule"))", .frameTitle)]
    ]
    let isCut = open.count > measure.open
    for reason in open.prefix(isCut ? measure.open - 1 : measure.open) {
      lines += openRule(reason, width, measure)
    }
    if isCut {
      lines.append([
        Span(
          "and \(open.count - measure.open + 1) more" + file.pointing(": {technique.trace}"),
          .textDim)
      ])
    }
    return lines
  }

  private func openRule(_ reason: Reason, _ width: Int, _ measure: Measure) -> [[Span]] {
    let refs = reason.rule.refs.isEmpty ? "" : " \(reason.rule.refs)"
    let tag = Span("\(Sign.unknown.text)  ", .whyUnknown)
    let start = reason.rule.effect.label + ": "
    let head: [Span] = [tag, Span(start, .textStrong)]
    guard measure.isOpenInFull else {
      let room = max(8, width - head.columns - refs.columns)
      return [head + [Span(reason.rule.says.clipped(to: room)), Span(refs, .whySource)]]
    }
    let room = max(8, width - tag.text.columns)
    let unknown = reason.facts.filter { $0.reading == .unknown }
      .map { file.catalogue.label(of: $0.name) }
    let says = (start + reason.rule.says + refs).wrapped(to: room).enumerated().map {
      number, line -> [Span] in
      number == 0 && line.hasPrefix(start)
        ? head + [Span(String(line.dropFirst(start.count)))] : [Span("    " + line)]
    }
    let facts = "Not known: \(unknown.joined(separator: ", "))".wrapped(to: room)
    return says
      + (unknown.isEmpty || !measure.showsOpenFacts
        ? [] : facts.map { [Span("    " + $0, .textDim)] })
  }

  private func find(_ width: Int, _ measure: Measure) -> [[Span]] {
    guard !missing.isEmpty else { return [] }
    return named("TO FIND OUT", missing, width, measure)
  }

  private func holds(_ width: Int, _ measure: Measure) -> [[Span]] {
    guard !assessed.holds.isEmpty else { return [] }
    let called = assessed.holds.count { $0.truth == .yes }
    let open = assessed.holds.count - called
    let title =
      "\(called) HOLD\(called == 1 ? "" : "S")" + (open > 0 ? " \(Sign.unknown.text)\(open)" : "")
    return waitsFor.isEmpty
      ? [[Span(title, .holdOpen)]] : named("\(title) wait for", waitsFor, width, measure)
  }

  /// A title and names after it, in so many rows; the last name says how many are left.
  private func named(
    _ title: String, _ names: [String], _ width: Int, _ measure: Measure
  ) -> [[Span]] {
    let start = title + ": "
    for count in stride(from: names.count, through: 1, by: -1) {
      let left = names.count - count
      let text =
        names.prefix(count).joined(separator: ", ") + (left > 0 ? " and \(left) more" : "")
      let lines = (start + text).wrapped(to: width - 4)
      guard lines.count <= measure.missing || count == 1 else { continue }
      return lines.prefix(measure.missing).enumerated().map { number, line in
        guard number == 0, line.hasPrefix(title) else { return [Span("    " + line)] }
        return [Span(title, .frameTitle), Span(String(line.dropFirst(title.count)))]
      }
    }
    return []
  }
}
