internal import Logic

extension Formula {
  static let spineRegions = Formula(
    "cervical, upper thoracic by setting, thoracic, lumbar and sacral levels",
    reads: [LesionFacts.vertebralLevels.name]
  ) { inputs in
    guard let levels = inputs.reading(LesionFacts.vertebralLevels.name).levels, !levels.isEmpty
    else { return .unknown }
    let upperThoracic = inputs.settings.words(.upperThoracicLevels) ?? []
    let regions = Set(
      levels.map { level in
        upperThoracic.contains(level.rawValue) ? .upperThoracic : level.region
      })
    return .value(.words(SpineRegion.allCases.filter(regions.contains).map(\.rawValue)))
  }

  static let lesionCount = Formula("number of lesions in the case", reads: []) { inputs in
    .value(.number(Double(inputs.lesionCount)))
  }

  static let symptomDuration = Formula(
    "procedure date less onset",
    reads: [ImagingFacts.procedureDate.name, PainFacts.onsetDate.name], stated: .withinReach
  ) { inputs in
    guard let day = inputs.date(ImagingFacts.procedureDate),
      let onset = inputs.date(PainFacts.onsetDate)
    else { return .unknown }
    return Reading(daysUpTo: day, since: onset)
  }

  static let nearestStructure = Formula(
    "the smaller of the distances to nerve and to organ",
    reads: [
      LesionFacts.distanceToNeuralStructureMM.name, LesionFacts.distanceToOrganMM.name,
    ]
  ) { inputs in
    let nerve = inputs.number(LesionFacts.distanceToNeuralStructureMM)
    let organ = inputs.number(LesionFacts.distanceToOrganMM)
    switch (nerve, organ) {
    case (let nerve?, let organ?):
      return Reading(
        Interval(low: min(nerve.low, organ.low), high: min(nerve.high, organ.high)))
    case (let known?, nil), (nil, let known?):
      return Reading(Interval(low: 0, high: known.high))
    case (nil, nil): return .unknown
    }
  }

  static let regrowthDaysLow = regrowth(perDay: 2)

  static let regrowthDaysHigh = regrowth(perDay: 1)

  /// How long a nerve takes to grow back to the source of the pain, at so many millimetres a day
  /// (reference 107).
  private static func regrowth(perDay millimetres: Double) -> Formula {
    Formula(
      "length of nerve to the source of pain, at \(millimetres.written) mm a day",
      reads: [LesionFacts.nerveToPainSourceDistanceMM.name]
    ) { inputs in
      guard let length = inputs.number(LesionFacts.nerveToPainSourceDistanceMM) else {
        return .unknown
      }
      return Reading(Interval(low: length.low / millimetres, high: length.high / millimetres))
    }
  }

  static let iceReserve = Formula(
    "distance after dissection, else to the nearest nerve or organ, less the ice beyond the lesion",
    reads: [
      PlanFacts.distanceAfterDissectionMM.name, LesionFacts.nearestStructureMM.name,
      PlanFacts.iceballMarginMM.name,
    ]
  ) { inputs in
    let distance =
      inputs.number(PlanFacts.distanceAfterDissectionMM)
      ?? inputs.number(LesionFacts.nearestStructureMM)
    guard let distance, let ice = inputs.number(PlanFacts.iceballMarginMM) else {
      return .unknown
    }
    return Reading(distance - ice)
  }
}

extension VertebralLevel {
  /// The stretch of the spine, by the letter of the segment.
  var region: SpineRegion {
    switch rawValue.first {
    case "C": .cervical
    case "T": .thoracic
    case "L": .lumbar
    default: .sacral
    }
  }
}

extension Reading {
  /// The days from one date to another. Not known where the order of the dates is impossible.
  init(daysUpTo day: CalendarDate, since earlier: CalendarDate) {
    let days = day.days(since: earlier)
    self = days.high < 0 ? .unknown : Reading(Interval(low: max(0, days.low), high: days.high))
  }
}
