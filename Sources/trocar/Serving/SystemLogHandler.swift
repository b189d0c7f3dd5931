internal import Logging

/// Sends what is logged to a sink, a line an event: the message, then what is known by name.
///
/// Control characters and others that a reader of logs could take for something else are written as
/// numbers, and a line has an end: nobody can write a line of their own into the log.
struct SystemLogHandler: LogHandler {
  let sink: LogSink
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  init(sink: LogSink) { self.sink = sink }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let named = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    let line = named.reduce(Self.inert("\(event.message)", most: Self.longestMessage)) {
      "\($0) \($1.key)=\"\(Self.inert("\($1.value)", most: Self.longestValue))\""
    }
    sink.send(LogSink.Urgency(event.level), line)
  }

  private static let longestMessage = 200
  private static let longestValue = 300

  /// A text with its quotation marks and backslashes marked, everything invisible as a number, and no
  /// longer than it may be.
  static func inert(_ text: String, most: Int) -> String {
    var found = ""
    for scalar in text.unicodeScalars {
      guard found.utf8.count < most else { return found + "..." }
      found += inert(scalar)
    }
    return found
  }

  private static func inert(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      "\\u{\(String(scalar.value, radix: 16))}"
    default: scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
  }
}
