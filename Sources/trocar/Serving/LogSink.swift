internal import Foundation
internal import Logging

/// Where lines of the log go.
struct LogSink: Sendable {
  /// How much a line asks for attention, as the system's log counts it.
  enum Urgency: Int32, Sendable {
    case error = 3
    case warning = 4
    case notice = 5
    case info = 6
    case debug = 7

    init(_ level: Logger.Level) {
      self =
        switch level {
        case .trace, .debug: .debug
        case .info: .info
        case .notice: .notice
        case .warning: .warning
        case .error, .critical: .error
        }
    }
  }

  let send: @Sendable (Urgency, String) -> Void

  /// The system's log, in the part that is kept from everybody but its keepers (`authpriv`), with the
  /// number of this process. Where no log is kept, nothing is said and nobody waits.
  static let system: LogSink = {
    // The system keeps the pointer and not the text, for as long as the program runs.
    openlog(strdup("trocar"), LOG_PID | LOG_NDELAY, LOG_AUTHPRIV)
    return LogSink { urgency, line in
      line.withCString { text in
        withVaList([text]) { vsyslog(LOG_AUTHPRIV | urgency.rawValue, "%s", $0) }
      }
    }
  }()
}
