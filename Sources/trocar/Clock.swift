internal import Foundation
internal import Logic

/// The time and the user, which nothing below the command line reads for itself.
enum Clock {
  /// Seconds since 1 January 1970, UTC.
  static var seconds: Int { Int(Date().timeIntervalSince1970) }

  /// The day where the user is.
  static var today: CalendarDate? {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents(in: .current, from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Who the user is, as the journal names them.
  static var user: String {
    let name = NSUserName()
    return name.isEmpty ? "uid \(getuid())" : name
  }
}
