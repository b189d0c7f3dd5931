internal import ArgumentParser

/// When a screen that nobody sits at is blanked.
struct LockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Blank the screen after so many minutes without a key; 0 never does.", valueName: "minutes"))
  var lockAfter = 10

  func validate() throws {
    guard 0...1_440 ~= lockAfter else {
      throw ValidationError("--lock-after takes minutes, from 0 to 1440.")
    }
  }

  /// After how long without a key; nothing where it never is.
  var limit: Duration? { Self.limit(minutes: lockAfter) }

  static func limit(minutes: Int) -> Duration? { minutes == 0 ? nil : .seconds(60 * minutes) }
}
