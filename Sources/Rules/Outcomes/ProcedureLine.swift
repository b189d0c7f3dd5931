package import Logic

/// One item of a procedure as it was planned and as it was done, side by side.
package struct ProcedureLine: Hashable, Sendable {
  package let subject: Subject
  /// The fact of the plan; nothing where a plan does not say it.
  package let plannedFact: FactName?
  package let doneFact: FactName
  package let planned: FactValue?
  package let done: FactValue?
  package let difference: Difference

  package enum Difference: Hashable, Sendable {
    /// Neither is on record.
    case blank
    case asPlanned, otherwise
    case more(Double, unit: String)
    case less(Double, unit: String)
    /// A technique was done, and none was planned.
    case unplanned
    /// Done, and the plan does not speak of it.
    case notInPlan
    /// Planned, and nobody has said what was done.
    case notRecorded

    /// Whether it was done otherwise than planned. That a plan is silent is no departure from it.
    package var isDeparture: Bool {
      switch self {
      case .otherwise, .more, .less, .unplanned: true
      case .blank, .asPlanned, .notInPlan, .notRecorded: false
      }
    }

    /// The difference in a few words; nothing to be said where neither is on record.
    package var words: String {
      switch self {
      case .blank: ""
      case .asPlanned: "as planned"
      case .otherwise: "other than planned"
      case .more(let amount, let unit): "\(amount.written) \(unit) more".plain
      case .less(let amount, let unit): "\(amount.written) \(unit) less".plain
      case .unplanned: "no technique was planned"
      case .notInPlan: "not in the plan"
      case .notRecorded: "not recorded yet"
      }
    }
  }

  init(
    _ subject: Subject, planned: (fact: FactName, value: FactValue?)?,
    done: (fact: FactName, value: FactValue?), unit: String = ""
  ) {
    self.subject = subject
    (plannedFact, self.planned) = (planned?.fact, planned?.value)
    (doneFact, self.done) = (done.fact, done.value)
    difference =
      switch (planned?.value, done.value) {
      case (nil, nil): .blank
      case (nil, let done?): planned == nil ? .blank : Self.beyondPlan(done, done: doneFact)
      case (_?, nil): .notRecorded
      case (let planned?, let done?): Self.difference(planned, done, unit)
      }
  }

  private static func beyondPlan(_ value: FactValue, done fact: FactName) -> Difference {
    guard fact == ProcedureFacts.techniqueDone.name else { return .notInPlan }
    return value == .word(PlannedTechnique.none.rawValue) ? .asPlanned : .unplanned
  }

  private static func difference(
    _ planned: FactValue, _ done: FactValue, _ unit: String
  ) -> Difference {
    guard let before = planned.amount, let after = done.amount else {
      return planned.means(done) ? .asPlanned : .otherwise
    }
    // Volumes are read off a syringe to a tenth.
    let change = ((after - before) * 10).rounded() / 10
    if change == 0 { return .asPlanned }
    return change > 0 ? .more(change, unit: unit) : .less(-change, unit: unit)
  }
}

extension FactValue {
  /// A number, or the sum of several.
  fileprivate var amount: Double? {
    switch self {
    case .number(let number): number
    case .numbers(let numbers): numbers.reduce(0, +)
    case .yesNo, .word, .words, .date, .text: nil
    }
  }

  /// Whether both say the same; letters and blanks of a name may differ.
  fileprivate func means(_ other: FactValue) -> Bool {
    if case .text(let one) = self, case .text(let two) = other {
      return one.folded == two.folded
    }
    return self == other
  }
}

extension String {
  fileprivate var folded: String { lowercased().filter { !$0.isWhitespace && $0 != "." } }

  /// Without the second of two blanks, where a count has no unit to be said.
  fileprivate var plain: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}

extension ProcedureLine {
  /// The session: its day, and who did it.
  package static func ofSession(_ record: Case) -> [ProcedureLine] {
    [
      line(record, .wholeCase, ImagingFacts.procedureDate.name, ProcedureFacts.date.name),
      line(record, .wholeCase, RecordFacts.operatorName.name, ProcedureFacts.doneBy.name),
    ]
  }

  /// One lesion: technique, access, cement, probes, freezes and screws.
  package static func of(_ lesion: Lesion, in record: Case) -> [ProcedureLine] {
    let subject = Subject.lesion(lesion.id)
    return [
      line(
        record, subject, PlanFacts.plannedTechnique.name, ProcedureFacts.techniqueDone.name),
      line(record, subject, PlanFacts.accessRoute.name, ProcedureFacts.accessDone.name),
      line(
        record, subject, PlanFacts.cementML.name, ProcedureFacts.cementDoneML.name, unit: "mL"),
      line(record, subject, PlanFacts.cryoprobeCount.name, ProcedureFacts.probesDone.name),
      line(record, subject, PlanFacts.freezeCycles.name, ProcedureFacts.freezesDone.name),
      line(record, subject, nil, ProcedureFacts.screwsDone.name),
    ]
  }

  /// Everything that was done otherwise than planned, in the order of the record.
  package static func departures(_ record: Case) -> [ProcedureLine] {
    (ofSession(record) + record.lesions.flatMap { of($0, in: record) })
      .filter(\.difference.isDeparture)
  }

  private static func line(
    _ record: Case, _ subject: Subject, _ planned: FactName?, _ done: FactName, unit: String = ""
  ) -> ProcedureLine {
    let sheet = record.sheet(of: subject)
    return ProcedureLine(
      subject, planned: planned.map { ($0, sheet?[$0]?.value) }, done: (done, sheet?[done]?.value),
      unit: unit)
  }
}
