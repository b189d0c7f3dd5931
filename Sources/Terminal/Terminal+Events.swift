internal import CNcurses
package import Canvas
internal import Glibc

extension Terminal {
  package mutating func nextEvent(within limit: Duration?) -> Event {
    let deadline = limit.map { ContinuousClock.now + $0 }
    while true {
      if let event = nextSignal() { return event }
      if let event = nextInput() { return event }
      if isLineDropped { return .signal(.hangup) }
      let patience = decoder.isPasting ? ContinuousClock.now + Self.pauseInPaste : deadline
      switch signals.wait(milliseconds: Self.milliseconds(until: patience)) {
      case .signal: break
      case .input: isLineDropped = !read()
      case .lineDropped: isLineDropped = true
      case .nothing where decoder.isPasting: events += decoder.endPasting()
      case .nothing:
        if let deadline, ContinuousClock.now >= deadline { return .tick }
      }
    }
  }

  /// The event of the next signal that waits, after doing what the terminal itself must do.
  private mutating func nextSignal() -> Event? {
    guard let signal = signals.next() else { return nil }
    switch signal {
    case SIGINT: return .signal(.interrupt)
    case SIGTERM, SIGQUIT: return .signal(.terminate)
    case SIGHUP: return .signal(.hangup)
    case SIGWINCH:
      takeSize()
      redraw()
    case SIGTSTP: suspend()
    case SIGCONT:
      leaveScreen()
      resume()
    default: return .wake
    }
    return .resize(size)
  }

  /// Pasted text that stops for longer has lost its end on the way.
  private static let pauseInPaste: Duration = .seconds(1)

  private mutating func nextInput() -> Event? {
    if events.isEmpty { read() }
    return events.isEmpty ? nil : events.removeFirst()
  }

  /// Reads what waits, up to the first event. Whether anything was there to read: a line that is
  /// ready and has nothing is at its end.
  @discardableResult
  private mutating func read() -> Bool {
    var hasRead = false
    while events.isEmpty, case let code = trocar_read(), code != ERR {
      hasRead = true
      events += decoder.take(code)
    }
    if events.isEmpty { events += decoder.rest() }
    return hasRead || !events.isEmpty || Self.bytesWaiting > 0
  }

  private static var bytesWaiting: Int32 {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? count : 0
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = max(.zero, deadline - .now)
    let (seconds, attoseconds) = left.components
    return Int32(min(seconds, 3600) * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
