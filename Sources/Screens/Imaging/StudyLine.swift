internal import Logic
internal import Rules

/// A study on record in one line: modality, date, age on the day of the procedure.
struct StudyLine: Hashable, Sendable {
  let sign: Sign
  let words: String

  /// What is told of a study here, in this order.
  static let facts: [FactName] = ["study_modality", "study_date"]

  static func all(_ file: OpenCase) -> [StudyLine] {
    let procedure = file.record.sheet.date(.procedureDate)
    return file.record.studies.map {
      StudyLine($0, on: procedure, today: file.now.date, file.catalogue)
    }
  }

  private init(
    _ study: Study, on procedure: CalendarDate?, today: CalendarDate, _ catalogue: Catalogue
  ) {
    let modality =
      study.sheet.word("study_modality").map { catalogue.label(of: $0, in: "study_modality") }
      ?? "modality not known"
    guard let date = study.sheet.date("study_date") else {
      (sign, words) = (.unknown, "\(modality), no date: counts as out of date")
      return
    }
    let isToCome = date.dayNumbers.lowerBound > today.dayNumbers.upperBound
    let name = "\(modality) \(date.words)" + (isToCome ? ", to come" : "")
    guard let procedure else {
      (sign, words) = (.unknown, "\(name), procedure date not known")
      return
    }
    let age = procedure.days(since: date)
    guard age.high >= 0 else {
      (sign, words) = (.neutral, "\(name), after the procedure: not counted")
      return
    }
    (sign, words) = (isToCome ? .unknown : .neutral, "\(name), \(Self.words(age)) old on the day")
  }

  private static func words(_ age: Interval) -> String {
    guard let days = age.exact else { return "\(age.low.written) to \(age.high.written) days" }
    return days == 1 ? "1 day" : "\(days.written) days"
  }

  /// The study whose answer a line waits for: one without that answer, else the latest.
  static func toAnswer(_ fact: FactName, _ file: OpenCase) -> Study? {
    let studies = file.record.studies
    if let open = studies.first(where: { $0.sheet[fact]?.value == nil }) { return open }
    let latest = Currency(file.reader).latest?.date
    return studies.last { $0.sheet.date("study_date") == latest } ?? studies.last
  }
}
