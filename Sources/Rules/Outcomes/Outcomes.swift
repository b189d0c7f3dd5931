package import Logic

/// A department's own figures, each with its denominator and with those of whom nothing is known.
///
/// One patient's case counts once. What is not recorded is counted as not recorded, never as no.
package struct Outcomes: Hashable, Sendable {
  package let filter: OutcomeFilter
  package let plan: FollowUpPlan
  /// The day on which it is known so.
  package let today: CalendarDate
  /// Cases that were treated: the procedure is done, and in a lesion that fits a technique.
  package let treated: [TreatedCase]
  package let counts: Counts
  package let proportions: [ProportionFigure]
  package let pain: [PainFigure]
  package let benchmarks: [OutcomeBenchmark]

  /// How many cases there are, and how many of them are left out, and why.
  package struct Counts: Hashable, Sendable {
    /// Cases that could be read.
    package let cases: Int
    /// Nobody has said whether the procedure took place, or it does not fit the filter.
    package let withoutRecord: Int
    package let stopped: Int
    package let cancelled: Int
    /// Done, and of no lesion that fits is the technique on record.
    package let withoutTechnique: Int
    /// Treated, and the day is not on record: no visit of theirs can be placed.
    package let undated: Int
    package let deaths: Int
    package let lost: Int
    /// Treated, and no visit at which the patient was seen is on record.
    package let neverSeen: Int
  }

  package init(
    of records: [Case], _ filter: OutcomeFilter = OutcomeFilter(),
    plan: FollowUpPlan = .standard, today: CalendarDate
  ) {
    let recorded = records.compactMap(TreatedCase.init)
    let fitting = recorded.compactMap(filter.keeping)
    let treated = fitting.filter(\.isTreated)
    self.filter = filter
    self.plan = plan
    self.today = today
    self.treated = treated
    counts = Counts(
      cases: records.count, withoutRecord: records.count - fitting.count,
      stopped: fitting.count { $0.state == .stopped },
      cancelled: fitting.count { $0.state == .cancelled },
      withoutTechnique: fitting.count { $0.state == .done && !$0.isTreated },
      undated: treated.count { $0.date == nil }, deaths: treated.count { $0.death != nil },
      lost: treated.count { $0.loss != nil },
      neverSeen: treated.count { patient in patient.visits.allSatisfy { $0.state != .seen } })
    proportions = OutcomeMeasure.allCases.map { ProportionFigure($0, treated) }
    pain = plan.times.map { PainFigure($0, treated, plan, today) }
    benchmarks = OutcomeBenchmark.beside(treated, filter)
  }
}

extension TreatedCase {
  var isTreated: Bool { state == .done && !techniques.isEmpty }

  /// The techniques that were done in the targets.
  package var techniques: Set<Technique> { Set(targets.compactMap { $0.done?.technique }) }
}
