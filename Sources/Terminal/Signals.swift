internal import CNcurses
internal import Canvas
internal import Glibc

/// What the system says, kept in a pipe from the moment it comes until the loop reads it.
///
/// The pipe stays open for the life of the process, since a waker may outlive the terminal.
struct Signals {
  private let reader: Int32
  private let writer: Int32
  private var pending: [Int32] = []

  private static let taken = [SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT]

  /// Takes the signals. Must come before curses starts, which leaves alone what is taken.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reader, writer) = (ends[0], ends[1])
    trocar_take_signals(writer, Self.taken, Int32(Self.taken.count))
  }

  /// Gives every signal back to the system.
  func release() { Self.taken.forEach(trocar_give_back) }

  /// Lets the system act on one signal by itself while some work runs.
  func lettingGo<Value, Failure: Error>(
    of signal: Int32, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    trocar_give_back(signal)
    defer { trocar_take_signals(writer, Self.taken, Int32(Self.taken.count)) }
    return try work()
  }

  /// The next signal that came, 0 for a call of the waker, nothing if all is quiet.
  mutating func next() -> Int32? {
    readAll()
    return pending.isEmpty ? nil : pending.removeFirst()
  }

  /// Forgets what came of these signals so far.
  mutating func forget(_ signals: Int32...) {
    readAll()
    pending.removeAll { signals.contains($0) }
  }

  /// What has come while waiting.
  enum Arrival { case nothing, signal, input, lineDropped }

  /// Waits for a signal or for input, no longer than so many milliseconds; forever if negative.
  func wait(milliseconds: Int32) -> Arrival {
    var watched = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reader, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&watched, 2, milliseconds) > 0 else { return .nothing }
    if watched[1].revents != 0 { return .signal }
    if watched[0].revents & Int16(POLLIN) != 0 { return .input }
    return watched[0].revents == 0 ? .nothing : .lineDropped
  }

  /// What wakes the loop from another thread.
  var waker: Waker { Waker(writer: writer) }

  private mutating func readAll() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while case let count = read(reader, &bytes, bytes.count), count > 0 {
      for signal in bytes.prefix(count).map(Int32.init) where pending.last != signal {
        pending.append(signal)
      }
    }
  }
}

/// Wakes the loop, from any thread: it then gets the event `wake`.
package struct Waker: Sendable {
  fileprivate let writer: Int32

  package func wake() {
    var byte: UInt8 = 0
    _ = write(writer, &byte, 1)
  }
}
