internal import CNcurses
package import Canvas
internal import Glibc

extension Terminal {
  package mutating func nextEvent(within limit: Duration?) -> Event {
    let deadline = limit.map { ContinuousClock.now + $0 }
    while true {
      if let event = nextSignal() { return event }
      if let key = nextKey() { return .key(key) }
      if isLineDropped { return .signal(.hangup) }
      switch signals.wait(milliseconds: Self.milliseconds(until: deadline)) {
      case .signal: break
      case .input: isLineDropped = !readKeys()
      case .lineDropped: isLineDropped = true
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
      endwin()
      resume()
    default: return .wake
    }
    return .resize(size)
  }

  private mutating func nextKey() -> Key? {
    if keys.isEmpty { readKeys() }
    return keys.isEmpty ? nil : keys.removeFirst()
  }

  /// Reads what waits, up to the first key. Whether anything was there to read: a line that is
  /// ready and has nothing is at its end.
  @discardableResult
  private mutating func readKeys() -> Bool {
    var hasRead = false
    while keys.isEmpty, case let code = trocar_read(), code != ERR {
      hasRead = true
      keys += decoder.take(code)
    }
    if keys.isEmpty { keys += decoder.rest() }
    return hasRead || !keys.isEmpty || Self.bytesWaiting > 0
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
