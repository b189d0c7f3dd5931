internal import Logic

extension Formula {
  /// Yes or not known, never no: that a study was not entered does not mean that there is none.
  static let anyCrossSectionalStudy = Formula(
    "yes once a CT, MRI or PET-CT is recorded", reads: [ImagingFacts.studyModality.name]
  ) { inputs in
    inputs.anyStudy(where: \.isCrossSectional)
  }

  static let anyMRIStudy = Formula(
    "yes once an MRI is recorded", reads: [ImagingFacts.studyModality.name]
  ) { inputs in
    inputs.anyStudy { $0 == .mri }
  }

  /// An undated study beside dated ones may be the latest of them. A study dated after the
  /// procedure shows what came of it, and does not make the planning images any younger.
  static let imagingAge = Formula(
    "procedure date less the date of the latest CT, MRI or PET-CT",
    reads: [
      ImagingFacts.procedureDate.name, ImagingFacts.studyModality.name,
      ImagingFacts.studyDate.name,
    ]
  ) { inputs in
    guard let day = inputs.date(ImagingFacts.procedureDate) else { return .unknown }
    let dates = inputs.crossSectionalDates
    let ages = dates.compactMap { $0?.age(on: day) }
    guard let oldest = ages.map(\.high).min(), let youngest = ages.map(\.low).min() else {
      return .unknown
    }
    return Reading(Interval(low: dates.contains(nil) ? 0 : youngest, high: oldest))
  }
}

extension FormulaInputs {
  fileprivate func anyStudy(where condition: (StudyModality) -> Bool) -> Reading {
    let modalities = ofEachStudy { $0(ImagingFacts.studyModality.name).word(StudyModality.self) }
    return modalities.contains { $0.map(condition) ?? false } ? .value(.yesNo(true)) : .unknown
  }

  /// The dates of the cross-sectional studies; nothing for one whose date is not known.
  fileprivate var crossSectionalDates: [CalendarDate?] {
    let studies = ofEachStudy { reading in
      (
        reading(ImagingFacts.studyModality.name).word(StudyModality.self),
        reading(ImagingFacts.studyDate.name).date
      )
    }
    return studies.filter { $0.0?.isCrossSectional ?? false }.map(\.1)
  }
}

extension CalendarDate {
  /// The age in days on a later day; nothing where this date lies after it.
  fileprivate func age(on day: CalendarDate) -> Interval? {
    let days = day.days(since: self)
    return days.high < 0 ? nil : Interval(low: max(0, days.low), high: days.high)
  }
}

extension StudyModality {
  /// Whether a study of this kind counts as cross-sectional planning imaging.
  package var isCrossSectional: Bool {
    switch self {
    case .ct, .mri, .petCT: true
    case .spectCT, .coneBeamCT, .radiograph, .boneScan, .ultrasound: false
    }
  }
}
