internal import Foundation

/// A job of many steps: how far it is stands on the terminal, and Esc or ^C ends it between two
/// steps, so that what was done so far can still be told.
///
/// What is over at once has no bar, and it moves four times a second at most. Without a terminal there is no bar, and a signal ends it in the same way.
struct LongJob: ~Copyable {
  private let total: Int
  private let words: String
  private let hasBar = isatty(STDERR_FILENO) == 1
  /// How the terminal was before its keys were read one by one; nothing where there is none.
  private var terminal: termios?
  private let begun = ContinuousClock.now
  /// When the bar was drawn last, since the beginning.
  private var shown: Duration?
  private(set) var isStopped = false

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// - Parameters:
  ///   - total: how many steps there are.
  ///   - words: what is counted, such as `decisions`.
  init(total: Int, of words: String) {
    self.total = total
    self.words = words
    Self.block(true)
    var attributes = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &attributes) == 0,
      tcgetpgrp(STDIN_FILENO) == getpgrp()
    else { return }
    terminal = attributes
    attributes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &attributes)
  }

  deinit {
    if shown != nil { Self.show("\r\u{1B}[K") }
    if var terminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminal) }
    if isStopped { Self.forget() }
    Self.block(false)
  }

  /// Says that so many steps are done; whether to go on with the next.
  mutating func goesOn(after done: Int) -> Bool {
    if Self.isSignalled || isEscaped { isStopped = true }
    let time = ContinuousClock.now - begun
    if hasBar, !isStopped, Self.isDue(at: time, since: shown) {
      shown = time
      Self.show("\r" + Self.bar(done, of: total, words) + "\u{1B}[K")
    }
    return !isStopped
  }

  /// Whether the bar is to be drawn so long after the beginning.
  static func isDue(at time: Duration, since last: Duration?) -> Bool {
    guard let last else { return time >= .milliseconds(300) }
    return time - last >= .milliseconds(250)
  }

  /// The bar as it stands on a line of 80 columns.
  private static func bar(_ done: Int, of total: Int, _ words: String) -> String {
    let full = total == 0 ? 0 : done * 30 / total
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 30 - full)
      + "] \(done) of \(total) \(words), Esc stops"
  }

  private static func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Whether Esc was pressed since the last step. Other keys are read and count for nothing.
  private var isEscaped: Bool {
    guard terminal != nil else { return false }
    var watched = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, 0) > 0 else { return false }
    var keys = [UInt8](repeating: 0, count: 64)
    let count = read(STDIN_FILENO, &keys, keys.count)
    return count > 0 && keys.prefix(count).contains(0x1B)
  }

  // Signals are held back and looked for between steps, so that none comes in the middle of one.

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  private static func block(_ isBlocked: Bool) {
    var set = set
    pthread_sigmask(isBlocked ? SIG_BLOCK : SIG_UNBLOCK, &set, nil)
  }

  private static var isSignalled: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return signals.contains { sigismember(&pending, $0) == 1 }
  }

  /// Takes the signals that stopped the job, which would end the program otherwise.
  private static func forget() {
    var set = set
    var none = timespec()
    while sigtimedwait(&set, nil, &none) > 0 {}
  }
}
