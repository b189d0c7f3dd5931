internal import Foundation
internal import Logic

/// The time and the user, which nothing below the command line reads for itself.
enum Clock {
  /// Seconds since 1 January 1970, UTC.
  static var seconds: Int { time(nil) }

  /// The day where the user is.
  static var today: CalendarDate? {
    let parts = local
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The time where the user is, as the system tells it: a calendar of Foundation takes longer to
  /// make than the first picture may.
  static var local: tm {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return parts
  }

  /// Who the user is, as the journal names them.
  static var user: String {
    let name = NSUserName()
    return name.isEmpty ? "uid \(getuid())" : name
  }
}
