/// A day of the Gregorian calendar, or a whole month where the day is not known.
///
///     CalendarDate("2026-11-03")   // one day
///     CalendarDate("2026-11")      // some day of November 2026
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  /// The day of the month, from 1; nothing where only the month is known.
  package let day: Int?

  /// A date that exists, in the years 1 to 9999; nothing for any other.
  package init?(year: Int, month: Int, day: Int? = nil) {
    guard 1...9999 ~= year, 1...12 ~= month else { return nil }
    if let day, !(1...Self.days(inMonth: month, year: year)).contains(day) { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day so many days after 1 January 1970; nothing outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard -719_162...2_932_896 ~= dayNumber else { return nil }
    // Counted in years that begin in March, so that the leap day is the last of its year.
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shifted + 2) / 5 + 1
  }

  /// How many days the month has.
  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1 January 1970 of the earliest and of the latest day that this can be.
  package var dayNumbers: ClosedRange<Int> {
    let last = Self.days(inMonth: month, year: year)
    return Self.dayNumber(year, month, day ?? 1)...Self.dayNumber(year, month, day ?? last)
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The days from another date to this one, as an interval where either is a whole month.
  package func days(since earlier: CalendarDate) -> Interval {
    Interval(
      low: Double(dayNumbers.lowerBound - earlier.dayNumbers.upperBound),
      high: Double(dayNumbers.upperBound - earlier.dayNumbers.lowerBound))
  }

  /// The day so many days later; nothing for a whole month, or outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (number, isTooFar) = dayNumbers.lowerBound.addingReportingOverflow(days)
    guard day != nil, !isTooFar else { return nil }
    return CalendarDate(dayNumber: number)
  }
}

extension CalendarDate: CustomStringConvertible, LosslessStringConvertible {
  /// `2026-11-03`, or `2026-11` for a whole month.
  package var description: String {
    let parts =
      [Self.padded(year, 4), Self.padded(month, 2)] + (day.map { [Self.padded($0, 2)] } ?? [])
    return parts.joined(separator: "-")
  }

  /// Reads what `description` gives; nothing for any other text.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    if parts.count == 2 {
      self.init(year: year, month: month)
    } else {
      guard let day = Int(parts[2]) else { return nil }
      self.init(year: year, month: month, day: day)
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate {
  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The month in three letters, so that day and month are never confused.
  package var monthName: String { Self.monthNames[month - 1] }

  /// The weekday in three letters; nothing for a whole month.
  package var weekdayName: String? {
    guard day != nil else { return nil }
    return Self.weekdayNames[((dayNumbers.lowerBound + 3) % 7 + 7) % 7]
  }

  /// The date as people read it: `Tue 1 Dec 2026`, or `Dec 2026`.
  package var words: String {
    guard let day, let weekdayName else { return "\(monthName) \(year)" }
    return "\(weekdayName) \(day) \(monthName) \(year)"
  }
}
