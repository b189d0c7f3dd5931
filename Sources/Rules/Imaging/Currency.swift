package import Logic

/// How old the planning images will be on the day of the procedure, and what that asks for.
///
/// The limits are the authors' habit; what they are in days is a setting. Nothing here reads a
/// clock: the planned day is a fact of the case. An unknown date counts as out of date.
package struct Currency: Hashable, Sendable {
  /// The planned day, or the month where no more is known.
  package let procedureDate: CalendarDate?

  /// The latest dated CT, MRI or PET-CT.
  package let latest: DatedStudy?

  /// How many cross-sectional studies have no date.
  package let undatedStudies: Int

  /// How many are dated after the procedure: they show what came of it and are not counted.
  package let laterStudies: Int

  /// The age on the day in days, as far as the dates settle it.
  package let age: Interval?

  package let state: State

  /// Up to so many days images are current.
  package let currentDays: Int?

  /// Beyond so many days images are out of date.
  package let monthDays: Int?

  /// How far images are fit to plan on.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// No more than a few days old.
    case current
    /// Within the month, but more than a few days old: a note.
    case ageing
    /// More than a month old: to be repeated.
    case outOfDate = "out_of_date"
    /// A date is missing; counts as out of date.
    case notKnown = "not_known"

    /// Whether a plan has to wait for new images, or for a date.
    package var holds: Bool { self == .outOfDate || self == .notKnown }
  }

  /// A cross-sectional study with its day.
  package struct DatedStudy: Hashable, Sendable {
    /// The kind of study as people read it: `MRI`.
    package let modality: String
    package let date: CalendarDate

    /// Whether it is of a day after the one given, and so not made yet.
    package func isAfter(_ day: CalendarDate) -> Bool {
      date.dayNumbers.lowerBound > day.dayNumbers.upperBound
    }

    /// The study for a cell of a table: `MRI 20 Nov`.
    package var brief: String {
      let day = date.day.map { "\($0) " } ?? ""
      return "\(modality) \(day)\(date.monthName)"
    }
  }
}

extension Currency {
  /// The currency of a case.
  package init(_ reader: CaseReader) {
    let procedureDate = reader.reading(ImagingFacts.procedureDate.name, at: .wholeCase).date
    let studies = CrossSectionalStudies(reader, before: procedureDate)
    self.procedureDate = procedureDate
    self.latest = studies.latest
    self.undatedStudies = studies.undatedCount
    self.laterStudies = studies.laterCount
    self.age = reader.reading(ImagingFacts.imagingAgeDays.name, at: .wholeCase).interval
    let limits = (
      current: reader.settings.number(.imagingCurrentDays),
      month: reader.settings.number(.imagingMonthDays)
    )
    self.currentDays = limits.current.map { Int($0) }
    self.monthDays = limits.month.map { Int($0) }
    self.state = Self.state(of: age, current: limits.current, month: limits.month)
  }

  private static func state(of age: Interval?, current: Double?, month: Double?) -> State {
    guard let age, let current, let month else { return .notKnown }
    let isOld = age.truth(of: .above, month)
    let isCurrent = age.truth(of: .atMost, current)
    return switch (isCurrent, isOld) {
    case (.yes, _): .current
    case (_, .yes): .outOfDate
    case (.no, .no): .ageing
    default: .notKnown
    }
  }
}

// MARK: - Way out

extension Currency {
  /// The first day from which new images would be in date on the planned day; nothing while that
  /// day is not known.
  package var newImagesFrom: CalendarDate? {
    monthDays.flatMap { procedureDate?.adding(days: -$0) }
  }

  /// The last day on which the images at hand are in date; nothing while theirs is not known.
  package var procedureBy: CalendarDate? {
    monthDays.flatMap { latest?.date.adding(days: $0) }
  }

  /// What would end the hold, in words; nothing where none stands.
  package var release: String? {
    guard state.holds else { return nil }
    var ways: [String] = []
    if procedureDate == nil { ways.append("the procedure date is entered") }
    if latest == nil || undatedStudies > 0 { ways.append("the date of the images is entered") }
    if let newImagesFrom { ways.append("new images dated \(newImagesFrom.words) or later") }
    if let procedureBy { ways.append("procedure by \(procedureBy.words)") }
    return "released if " + ways.joined(separator: ", or ")
  }

  /// The age in words: `34 days`, `10 to 41 days`, `not known`.
  package var ageInWords: String {
    guard let age else { return "not known" }
    if let days = age.exact { return days == 1 ? "1 day" : "\(days.written) days" }
    return "\(age.low.written) to \(age.high.written) days"
  }

  /// The limits in words, with what they rest on.
  package var limitsInWords: String {
    guard let currentDays, let monthDays else { return "no limits are set" }
    return "up to \(currentDays) current, \(currentDays + 1)-\(monthDays) note, "
      + "over \(monthDays) hold"
  }

  /// The studies of a day that has not come, such as `MRI of Fri 27 Nov 2026`: whoever plans on them
  /// plans on images that do not exist yet.
  package static func studiesToCome(_ reader: CaseReader, after today: CalendarDate) -> [String] {
    reader.record.studies.enumerated().compactMap { index, study in
      let place = CaseReader.Place.study(index)
      guard let date = reader.reading(ImagingFacts.studyDate.name, at: place).date,
        date.dayNumbers.lowerBound > today.dayNumbers.upperBound
      else { return nil }
      let kind = reader.reading(ImagingFacts.studyModality.name, at: place)
      let modality = kind.word(StudyModality.self)?.label ?? "study"
      let isAssumed = study.sheet.assumptions[ImagingFacts.studyDate.name] != nil
      return "\(modality) of \(date.words)" + (isAssumed ? " (assumed)" : "")
    }
  }

  /// A doubt about the dates themselves; nothing where there is none.
  package var doubt: String? {
    guard laterStudies > 0 else { return nil }
    return laterStudies == 1
      ? "one study is dated after the procedure and is not counted: check the dates"
      : "\(laterStudies) studies are dated after the procedure and are not counted: check the dates"
  }
}
