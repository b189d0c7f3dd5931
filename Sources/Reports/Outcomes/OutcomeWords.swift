internal import Logic
package import Rules

/// A department's own figures in words, the same in the terminal and on a page.
package struct OutcomeWords {
  package let outcomes: Outcomes

  package init(_ outcomes: Outcomes) { self.outcomes = outcomes }

  /// Who is counted, and who is not, and why: nobody is left out in silence.
  package var counted: [Report.Pair] {
    let counts = outcomes.counts
    let all: [(String, Int, isAlwaysSaid: Bool)] = [
      ("Treated, and counted here", outcomes.treated.count, true),
      ("Died", counts.deaths, true),
      ("Lost to follow-up", counts.lost, true),
      ("Never seen since", counts.neverSeen, true),
      ("Day of the procedure not on record", counts.undated, false),
      ("Left out: technique not on record", counts.withoutTechnique, true),
      ("Left out: begun and stopped", counts.stopped, false),
      ("Left out: not begun", counts.cancelled, false),
      ("Left out: no procedure on record, or not asked for", counts.withoutRecord, true),
      ("Cases of the store", counts.cases, true),
    ]
    return all.filter { $0.isAlwaysSaid || $0.1 > 0 }.map { Report.Pair($0.0, String($0.1)) }
  }

  /// What is asked for.
  package var scope: String {
    let words = outcomes.filter.words
    return words.isEmpty ? "All treated cases" : words.joined(separator: ", ")
  }

  /// What a reader has to know before any figure; the first where there are few.
  package var cautions: [String] {
    let (count, least) = (outcomes.treated.count, outcomes.plan.smallNumber)
    let few =
      count < least
      ? [
        "\(count) treated, fewer than \(least): no conclusion can be drawn from these figures."
      ] : []
    let techniques = Set(outcomes.treated.flatMap(\.techniques))
    let mixed =
      techniques.count > 1
      ? [
        "\(techniques.count) techniques are counted together: ask for one technique and one cause to"
          + " set like beside like."
      ] : []
    let major =
      benchmarks(.measure(.cirse3)).isEmpty
      ? []
      : [
        "\"Major complications\" is the word of those who published the figure; CIRSE 3 or more is what"
          + " is nearest, and need not count the same events."
      ]
    return few + mixed + major + [
      "One patient counts once. What is not recorded is not counted as no: the missing stand beside"
        + " every figure, and may have fared otherwise.",
      "Published figures are of other patients, and stand beside for orientation. Nothing is tested"
        + " against them.",
    ]
  }

  /// `2 of 14 (14 %, 95 % interval 4 to 40 %)`.
  package func words(_ figure: ProportionFigure) -> String {
    guard let proportion = figure.proportion else { return "not on record of anybody" }
    let interval = proportion.interval
    return "\(figure.count) of \(figure.known) (\(proportion.share.percent) %, 95 % interval "
      + "\(interval.lowerBound.percent) to \(interval.upperBound.percent) %)"
  }

  /// Whether so few are known that nothing follows.
  package func isSmall(_ known: Int) -> Bool { known < outcomes.plan.smallNumber }

  /// `too few: no conclusion`, where that is so.
  package func remark(_ known: Int) -> String {
    known > 0 && isSmall(known) ? "fewer than \(outcomes.plan.smallNumber): no conclusion" : ""
  }

  /// Pain at a time: median and range, and how it has changed.
  package func pain(_ figure: PainFigure) -> String {
    guard let median = figure.pain.median, let range = figure.pain.range else {
      return "nobody asked"
    }
    return "median \(median.tenth), \(range.lowerBound.tenth) to \(range.upperBound.tenth)"
  }

  package func change(_ figure: PainFigure) -> String {
    guard let mean = figure.change.mean else { return "not known" }
    let interval = figure.change.meanInterval.map {
      ", 95 % interval \($0.lowerBound.tenth) to \($0.upperBound.tenth)"
    }
    return "mean \(mean.tenth) points\(interval ?? ", no interval"), of \(figure.change.count)"
  }

  /// Everybody who is not in the figure: `3 missing, 1 died`.
  package func others(_ figure: PainFigure) -> String {
    [
      (figure.seenWithoutPain, "seen, pain not asked"), (figure.missing, "missing"),
      (figure.died, "died"), (figure.lost, "lost"), (figure.notYet, "not yet"),
      (figure.undated, "without a day"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// A published figure in one line, with its population and references.
  package func words(_ beside: OutcomeBenchmark) -> String {
    let benchmark = beside.benchmark
    let sample = benchmark.sample.map { ", \($0.words)" } ?? ""
    let after = benchmark.followUp.map { ", after \($0)" } ?? ""
    return
      "\(benchmark.measured): \(benchmark.figure.words), \(benchmark.population)\(sample)\(after)"
      .citing(benchmark.references)
  }

  /// The published figures that stand beside a measure, or beside pain.
  package func benchmarks(_ subject: OutcomeBenchmark.Subject) -> [OutcomeBenchmark] {
    outcomes.benchmarks.filter { $0.subject == subject }
  }

  /// Every share that is known of somebody, with the published ones of its measure below it.
  package var plot: IntervalPlot {
    let rows = outcomes.proportions.flatMap { figure -> [IntervalPlot.Row] in
      guard let proportion = figure.proportion else { return [] }
      let own = IntervalPlot.Row(
        label: figure.measure.label, share: proportion.share, interval: proportion.interval,
        words: "\(proportion.share.percent) % (\(proportion.interval.lowerBound.percent) to "
          + "\(proportion.interval.upperBound.percent)), \(figure.count) of \(figure.known)")
      let published = benchmarks(.measure(figure.measure)).compactMap { beside in
        beside.benchmark.figure.share.map {
          IntervalPlot.Row(
            label: "  published \(bracketed(beside.benchmark.references))", share: $0,
            words: beside.benchmark.figure.words)
        }
      }
      return [own] + published
    }
    return IntervalPlot(title: "Shares with 95 % intervals; x is published", rows: rows)
  }
}

extension Double {
  /// A share in whole percent, so that no digit is shown that the numbers do not bear.
  fileprivate var percent: String { String(Int((self * 100).rounded())) }

  /// To a tenth.
  fileprivate var tenth: String { ((self * 10).rounded() / 10).written }
}
