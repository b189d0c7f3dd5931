internal import Logic

/// Whether a day stands in a wrong order to other days of its case.
enum DateOrder {
  /// Why a day deserves a second look beside the others; nothing where it does not.
  static func doubt(_ answer: Answer, at place: FactPlace, in record: Case) -> String? {
    guard case .value(.date(let date)) = answer else { return nil }
    let planned = record.sheet.date(.procedureDate)
    let done = record.sheet.date("procedure_done_date")
    switch place.fact {
    case "visit_date":
      return done.flatMap { isBefore(date, $0) ? "before the procedure of \($0.words)." : nil }
    case "onset_date", "study_date":
      return planned.flatMap { isBefore($0, date) ? "after the procedure of \($0.words)." : nil }
    case "procedure_done_date":
      let studies = record.studies.compactMap { $0.sheet.date("study_date") }
      if let last = studies.first(where: { isBefore(date, $0) }) {
        return "before the images of \(last.words)."
      }
      let meeting = record.sheet.date("mdt_date")
      return meeting.flatMap { isBefore(date, $0) ? "before the decision of \($0.words)." : nil }
    default: return nil
    }
  }

  private static func isBefore(_ one: CalendarDate, _ other: CalendarDate) -> Bool {
    one.dayNumbers.upperBound < other.dayNumbers.lowerBound
  }
}
