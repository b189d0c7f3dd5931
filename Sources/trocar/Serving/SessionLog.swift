internal import CaseStore
internal import Logging
internal import Workstation

/// What the system's log is told of a session: who came in by which role and from where, and how it
/// ended. Never a patient, a case or anything that was typed.
///
///     trocar[4711]: session began from="203.0.113.9" role="planner" user="K. Ode"
///     trocar[4711]: session ended how="left" minutes="42" role="planner" user="K. Ode"
///
/// The number in brackets is that of the process, by which the lines of one session are found.
struct SessionLog {
  private let logger: Logger

  /// - Parameter sink: Where the lines go.
  init(of visitor: Visitor, to sink: LogSink = .system) {
    var logger = Logger(label: "trocar") { _ in SystemLogHandler(sink: sink) }
    logger[metadataKey: "user"] = "\(visitor.name)"
    logger[metadataKey: "role"] = "\(visitor.role.rawValue)"
    logger[metadataKey: "from"] = "\(visitor.place ?? "here")"
    self.logger = logger
  }

  func began() { logger.info("session began") }

  func ended(_ ending: SessionEnding, after time: Duration) {
    let how =
      switch ending {
      case .left: "left"
      case .cutOff: "cut off"
      case .silent: "silent for too long"
      }
    let minutes = time.components.seconds / 60
    logger.info("session ended", metadata: ["how": "\(how)", "minutes": "\(minutes)"])
  }

  /// A command that came with the line; what it was may hold anything, and is not told.
  func refusedCommand() { logger.warning("a command came with the line and was not run") }

  /// - Parameter error: What kept the workstation from opening, in words for who keeps the machine.
  func failed(_ error: any Error) {
    logger.error("session did not open", metadata: ["why": "\(error)"])
  }
}
