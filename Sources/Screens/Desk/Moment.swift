package import Logic

/// The time as the workstation tells it: screens have no clock of their own.
package struct Moment: Hashable, Sendable {
  /// The local day.
  package let date: CalendarDate
  /// The local time as people read it: `10:42`.
  package let clock: String
  /// Seconds since 1 January 1970, UTC.
  package let seconds: Int

  package init(date: CalendarDate, clock: String, seconds: Int) {
    self.date = date
    self.clock = clock
    self.seconds = seconds
  }
}
