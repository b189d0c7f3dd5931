import Testing

@testable import Logic

@Suite struct CalendarDateTests {
  // Day numbers and weekdays from a printed calendar, not from this code.
  static let known: [(String, Int, String)] = [
    ("0001-01-01", -719_162, "Mon"), ("1900-03-01", -25_508, "Thu"), ("1969-12-31", -1, "Wed"),
    ("1970-01-01", 0, "Thu"), ("2000-03-01", 11_017, "Wed"), ("2024-02-29", 19_782, "Thu"),
    ("2026-11-24", 20_781, "Tue"), ("9999-12-31", 2_932_896, "Fri"),
  ]

  @Test(arguments: known)
  func `a day has its number and weekday`(text: String, number: Int, weekday: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumbers == number...number)
    #expect(date.weekdayName == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test(
    arguments: [
      "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
      "2026-01-32", "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", "",
      "2026", "2026-01-01-01", "-026-01-01", "2026-+1-01", "２０２６-01-01", "2026-01-0١",
    ])
  func `a day that does not exist, or is written otherwise, is no date`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "2026-11"])
  func `a date is written as it was read`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test func `every day of four centuries keeps its number`() {
    let first = -25_567  // 1 January 1900
    for number in first..<(first + 146_097) {
      guard let date = CalendarDate(dayNumber: number), date.dayNumbers == number...number else {
        Issue.record("day \(number) does not keep its number")
        return
      }
    }
  }

  @Test func `there is no day before the year 1 or after the year 9999`() {
    #expect(CalendarDate(dayNumber: -719_163) == nil)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil)
  }

  @Test func `a month is any of its days`() throws {
    let november = try #require(CalendarDate("2026-11"))
    #expect(november.day == nil)
    #expect(november.dayNumbers == 20_758...20_787)
    #expect(november.weekdayName == nil)
    #expect(november.words == "Nov 2026")
    #expect(november.adding(days: 1) == nil)
    #expect(try #require(CalendarDate("2024-02")).dayNumbers.count == 29)
    #expect(try #require(CalendarDate("2023-02")).dayNumbers.count == 28)
  }

  @Test func `days between dates are an interval where one is a whole month`() throws {
    let day = try #require(CalendarDate("2026-12-01"))
    let earlier = try #require(CalendarDate("2026-11-24"))
    let november = try #require(CalendarDate("2026-11"))
    #expect(day.days(since: earlier) == Interval(7))
    #expect(earlier.days(since: day) == Interval(-7))
    #expect(day.days(since: november) == Interval(low: 1, high: 30))
    #expect(november.days(since: november) == Interval(low: -29, high: 29))
  }

  @Test func `days are added across months and years, and never past the calendar`() throws {
    let newYearsEve = try #require(CalendarDate("2027-12-31"))
    #expect(newYearsEve.adding(days: 60)?.description == "2028-02-29")
    #expect(newYearsEve.adding(days: -365)?.description == "2026-12-31")
    #expect(newYearsEve.adding(days: .max) == nil)
    #expect(try #require(CalendarDate("1960-01-01")).adding(days: .min) == nil)
  }

  @Test func `a date is read aloud with its weekday and the name of its month`() {
    #expect(CalendarDate("2026-11-24")?.words == "Tue 24 Nov 2026")
  }
}
