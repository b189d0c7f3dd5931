internal import Logic

// MARK: - Freezes

extension PlanSums {
  /// The freezes on record; nothing where none is, or where they are not asked.
  private var freezes: [Double]? {
    if case .value(.numbers(let freezes)) = reading(PlanFacts.freezeDurationSeconds.name),
      !freezes.isEmpty
    {
      freezes
    } else {
      nil
    }
  }

  /// Whether more freezes are planned than have a length.
  private var lacksALength: Bool {
    guard let cycles = reading(PlanFacts.freezeCycles.name).interval?.exact else { return false }
    return Double(freezes?.count ?? 0) < cycles
  }

  /// From the shortest freeze on record; open downward while one has no length.
  var shortestFreeze: Result { ofFreezes(\.low) { Interval(low: 0, high: $0) } }

  /// From the longest freeze on record; open upward while one has no length.
  var longestFreeze: Result { ofFreezes(\.high) { Interval(low: $0, high: .infinity) } }

  /// The sum of the freezes; open upward while one has no length.
  var freezingInAll: Result {
    let sum = ofFreezes(\.sum) { Interval(low: $0, high: .infinity) }
    guard let freezes, freezes.count > 1, !lacksALength else { return sum }
    return Result(sum.reading, working: freezes.map(\.written).joined(separator: " + "))
  }

  private func ofFreezes(
    _ figure: (FreezeLengths) -> Double, whileOpen open: (Double) -> Interval
  ) -> Result {
    let fact = PlanFacts.freezeDurationSeconds.name
    guard let freezes else {
      return reading(fact) == .notApplicable
        ? Result(.notApplicable) : Result(.unknown, missing: [fact])
    }
    let number = figure(FreezeLengths(freezes))
    return lacksALength
      ? Result(open(number), missing: [fact]) : Result(Interval(number))
  }
}

/// Freezes that have a length; there is at least one.
private struct FreezeLengths {
  let low: Double
  let high: Double
  let sum: Double

  init(_ freezes: [Double]) {
    low = freezes.min() ?? 0
    high = freezes.max() ?? 0
    sum = freezes.reduce(0, +)
  }
}

// MARK: - The session, and what follows

extension PlanSums {
  /// All cement of the session; open upward while a lesion that may take cement has no amount.
  var cementOfSession: Result {
    let reading = openEnded(PlanFacts.cementVolumeML)
    let amounts = reader.record.lesions.indices.compactMap {
      reader.reading(PlanFacts.cementML.name, at: .lesion($0)).interval
    }
    let isSum = amounts.count > 1 && reading.isKnown
    return Result(
      reading, working: isSum ? amounts.map(\.words).joined(separator: " + ") : nil,
      missing: reading.isKnown ? [] : [PlanFacts.cementML.name])
  }

  /// The vertebral segments that take cement in the session.
  var segmentsOfSession: Result {
    let reading = openEnded(PlanFacts.plannedSegments)
    guard !reading.isKnown else { return Result(reading) }
    let asked = [PlanFacts.plannedTechnique.name, LesionFacts.vertebralLevels.name]
    return Result(
      reading,
      missing: asked.filter { fact in
        reader.record.lesions.indices.contains {
          let reading = reader.reading(fact, at: .lesion($0))
          return !reading.isKnown && reading != .notApplicable
        }
      })
  }

  /// A total of the session; a range that reaches the end of what can be entered has no end.
  private func openEnded(_ fact: Fact<Double>) -> Reading {
    let reading = reading(fact.name)
    guard case .interval(let interval) = reading,
      case .number(_, let range) = fact.declaration.kind, interval.high >= range.upperBound
    else { return reading }
    return .interval(Interval(low: interval.low, high: .infinity))
  }

  /// How long the nerve takes to grow back to the source of the pain, at 2 to 1 mm a day
  /// (reference 107).
  var daysOfRelief: Result {
    let length = LesionFacts.nerveToPainSourceDistanceMM.name
    let low = reading(LesionFacts.regrowthDaysLow.name)
    let high = reading(LesionFacts.regrowthDaysHigh.name)
    guard let low = low.interval, let high = high.interval else {
      return Result(low == .notApplicable ? .notApplicable : .unknown, missing: open(length))
    }
    return Result(
      Interval(low: low.low, high: high.high),
      working: reading(length).interval.map { "\($0.words) / 2 to \($0.words) / 1" })
  }
}
