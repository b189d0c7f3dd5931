internal import Logic

/// Computes the numbers of a plan for one lesion.
struct PlanSums {
  let reader: CaseReader
  let place: CaseReader.Place

  struct Result {
    let reading: Reading
    var working: String?
    var missing: [FactName] = []

    init(_ reading: Reading, working: String? = nil, missing: [FactName] = []) {
      self.reading = reading
      self.working = working
      self.missing = missing
    }

    init(_ interval: Interval, working: String? = nil, missing: [FactName] = []) {
      self.init(Reading(interval), working: working, missing: missing)
    }
  }

  func reading(_ fact: FactName) -> Reading { reader.reading(fact, at: place) }

  /// The facts among some that are asked here and not settled.
  func open(_ facts: FactName...) -> [FactName] {
    facts.filter { !reading($0).isKnown && reading($0) != .notApplicable }
  }

  /// A fact as it is on record.
  func plain(_ fact: Fact<Double>) -> Result {
    Result(reading(fact.name), missing: open(fact.name))
  }

  /// What is left of a limit.
  func left(of limit: Double, after used: Result) -> Result {
    guard let interval = used.reading.interval else {
      return Result(used.reading, missing: used.missing)
    }
    return Result(
      Interval(limit) - interval,
      working: interval.exact.map { "\(limit.written) - \($0.written)" }, missing: used.missing)
  }
}

// MARK: - Ice

extension PlanSums {
  /// The ice that the source asks for beyond a lesion, in mm.
  private static let printedMargin = Interval(low: 5, high: 8)

  /// A distance less the planned ice, as it is before any dissection.
  func reserve(to distance: Fact<Double>) -> Result {
    difference(
      reading(distance.name), reading(PlanFacts.iceballMarginMM.name),
      missing: open(distance.name, PlanFacts.iceballMarginMM.name))
  }

  /// The distance that counts less the planned ice, dissection reckoned in.
  var reserveToNearest: Result {
    difference(
      nearest, reading(PlanFacts.iceballMarginMM.name),
      missing: openNearest + open(PlanFacts.iceballMarginMM.name))
  }

  /// The distance that counts less the ice that the source asks for.
  var reserveAtPrintedMargin: Result {
    difference(nearest, Reading(Self.printedMargin), missing: openNearest)
  }

  /// How wide the ice has to be to pass the lesion all round as the source asks for.
  var iceDiameter: Result {
    let fact = LesionFacts.lesionSizeMM.name
    guard let size = reading(fact).interval else {
      return Result(reading(fact), missing: open(fact))
    }
    let twice = Interval(low: Self.printedMargin.low * 2, high: Self.printedMargin.high * 2)
    return Result(size + twice, working: "\(size.words) + \(twice.words)")
  }

  /// The distance after dissection where it is recorded, else the smaller of the two distances.
  private var nearest: Reading {
    let dissected = reading(PlanFacts.distanceAfterDissectionMM.name)
    return dissected.isKnown ? dissected : reading(LesionFacts.nearestStructureMM.name)
  }

  private var openNearest: [FactName] {
    guard !reading(PlanFacts.distanceAfterDissectionMM.name).isKnown else { return [] }
    return open(
      LesionFacts.distanceToNeuralStructureMM.name, LesionFacts.distanceToOrganMM.name)
  }

  private func difference(
    _ distance: Reading, _ ice: Reading, missing: [FactName]
  ) -> Result {
    guard distance != .notApplicable, ice != .notApplicable else { return Result(.notApplicable) }
    guard let distance = distance.interval, let ice = ice.interval else {
      return Result(.unknown, missing: missing)
    }
    let working = distance.exact.map { "\($0.written) - \(ice.term)" }
    return Result(distance - ice, working: working, missing: missing)
  }
}

extension Interval {
  /// The number as it stands behind a sign: in brackets where it is negative, or a range.
  fileprivate var term: String {
    if let exact, exact >= 0 { exact.written } else { "(\(words))" }
  }
}
