internal import Logic

/// How many of those of whom it is known.
package struct ProportionFigure: Hashable, Sendable {
  package let measure: OutcomeMeasure
  package let count: Int
  /// Of whom it is known.
  package let known: Int
  /// Of whom nothing is on record.
  package let missing: Int

  init(_ measure: OutcomeMeasure, _ treated: [TreatedCase]) {
    let answers = treated.map(measure.answer)
    self.measure = measure
    count = answers.count { $0 == true }
    known = answers.count { $0 != nil }
    missing = answers.count - known
  }

  /// Nothing where it is known of nobody.
  package var proportion: Proportion? { Proportion(count, of: known) }
}

/// Pain at a set time after the procedure, and what became of everybody.
package struct PainFigure: Hashable, Sendable {
  package let time: FollowUpTime
  /// Pain at that time, of those who were seen and asked.
  package let pain: Sample
  /// How pain has changed in those of whom it is known before and then; less pain is below 0.
  package let change: Sample
  /// Pain before, of the same patients.
  package let before: Sample
  package let seenWithoutPain: Int
  package let died: Int
  package let lost: Int
  package let missing: Int
  package let notYet: Int
  /// The day of the procedure is not on record.
  package let undated: Int

  init(
    _ time: FollowUpTime, _ treated: [TreatedCase], _ plan: FollowUpPlan, _ today: CalendarDate
  ) {
    let states = treated.map { ($0, $0.state(at: time, plan, on: today)) }
    func count(_ state: TimeState?) -> Int { states.count { $0.1 == state } }
    let seen = states.compactMap { patient, state -> (before: Double?, then: Double?)? in
      if case .seen(let visit) = state { (patient.painBefore, visit.pain) } else { nil }
    }
    let paired = seen.compactMap { pair in
      pair.before.flatMap { before in pair.then.map { (before: before, then: $0) } }
    }
    self.time = time
    pain = Sample(seen.compactMap(\.then))
    change = Sample(paired.map { $0.then - $0.before })
    before = Sample(paired.map(\.before))
    seenWithoutPain = seen.count { $0.then == nil }
    (died, lost) = (count(.died), count(.lost))
    (missing, notYet, undated) = (count(.missing), count(.notYet), count(nil))
  }

  /// Everybody whose time has come and who could be seen.
  package var expected: Int { pain.count + seenWithoutPain + missing }
}
