import Foundation

/// A terminal without a screen: everything that a program sends is kept as it came, and the modes
/// of the line can be read at any time, also after the program has gone.
///
/// Nothing here waits by the clock but for a deadline that means failure.
final class BareTerminal {
  /// What was waited for in vain.
  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  private var master: Int32
  /// Held open, so that the line outlives the program; unless it is to hang up.
  private var slave: Int32
  /// The program that was started.
  let process: pid_t
  private var status: Int32?
  /// All that came since the start.
  private(set) var bytes: [UInt8] = []
  /// From where on the next text is looked for.
  private var mark = 0
  /// The modes of the line before the program was started.
  let modesBefore: termios

  // Of the system's header, which shows the first to GNU programs only.
  private static let newSession: Int16 = 0x80
  private static let ownSignals: Int16 = 0x04 | 0x08

  /// Starts a program in a terminal of its own.
  ///
  /// - Parameter term: what TERM says; nothing where it is not to be set.
  init(
    _ arguments: [String], term: String? = "xterm-256color", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], folder: String
  ) throws {
    (master, slave) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw Trouble(description: "There is no pseudo terminal.")
    }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var modes = termios()
    tcgetattr(slave, &modes)
    modesBefore = modes

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the leader of a new session, it is the terminal that the session belongs to.
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals, and what they start would inherit that.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Self.newSession | Self.ownSignals)

    var settings = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    settings["TERM"] = term
    // A crash that is wanted leaves no core file anywhere.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && ulimit -c 0 && exec \"$@\"", folder]
    var words: [UnsafeMutablePointer<CChar>?] = (shell + arguments).map { strdup($0) } + [nil]
    var values: [UnsafeMutablePointer<CChar>?] = settings.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + values { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, shell[0], &actions, &attributes, &words, &values) == 0 else {
      throw Trouble(description: "\(arguments[0]) could not be started.")
    }
    self.process = process
  }

  /// Sends what keys send.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Another size, of which the system tells the program in the foreground.
  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The line drops: nobody is at the other end any more.
  func hangUp() {
    for end in [slave, master] where end >= 0 { close(end) }
    (master, slave) = (-1, -1)
  }

  /// Waits until a text has come since the last one that was waited for.
  func wait(for text: String, within seconds: Double = 30) throws {
    try wait(for: "\"\(text)\"", within: seconds) {
      guard let end = Self.end(of: Array(text.utf8), in: $0[mark...]) else { return false }
      mark = end
      return true
    }
  }

  /// Waits until what has come is as wished.
  func wait(
    for wish: String, within seconds: Double = 30, _ isSo: ([UInt8]) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !isSo(bytes) {
      guard receive(until: deadline) else {
        let last = String(decoding: bytes.suffix(3000), as: UTF8.self).debugDescription
        throw Trouble(description: "Waited in vain for \(wish). What came last is \(last)")
      }
    }
  }

  /// Reads nothing until the line holds as much as it can and the program waits to write more.
  func waitUntilFull() throws {
    let deadline = Date(timeIntervalSinceNow: 30)
    var (held, looks): (Int32, Int) = (0, 0)
    while looks < 15 {
      var now: Int32 = 0
      _ = ioctl(master, UInt(FIONREAD), &now)
      looks = now > 1000 && now == held ? looks + 1 : 0
      held = now
      guard Date() < deadline else { throw Trouble(description: "The line was never full.") }
      poll(nil, 0, 20)
    }
  }

  /// How many bytes come in a while in which nobody does anything.
  func bytesWhileIdle(seconds: Double) -> Int {
    let before = bytes.count
    let deadline = Date(timeIntervalSinceNow: seconds)
    while receive(until: deadline) {}
    return bytes.count - before
  }

  /// Waits until nothing more comes for a moment.
  func settle() { while receive(until: Date(timeIntervalSinceNow: 0.15)) {} }

  /// Reads what comes next; whether anything came in time.
  private func receive(until deadline: Date) -> Bool {
    guard master >= 0 else { return false }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let left = Int32(max(0, deadline.timeIntervalSinceNow) * 1000)
    guard poll(&waiting, 1, left) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }

  /// How the program ended.
  enum End: Equatable { case exit(Int32), signal(Int32) }

  /// Waits until the program has ended, reading meanwhile so that it never waits for a reader.
  func waitForEnd(within seconds: Double = 30) throws -> End {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      var status: Int32 = 0
      if self.status == nil, waitpid(process, &status, WNOHANG) == process { self.status = status }
      if let status = self.status {
        while receive(until: Date()) {}
        return status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
      }
      guard Date() < deadline else { throw Trouble(description: "The program has not ended.") }
      if !receive(until: Date(timeIntervalSinceNow: 0.02)), master < 0 { usleep(5_000) }
    }
  }

  /// Ends whatever still runs.
  func close() {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
      status = SIGKILL
    }
    hangUp()
  }

  private func close(_ descriptor: Int32) { _ = Foundation.close(descriptor) }

  deinit { close() }
}

// MARK: - What state the terminal was left in

extension BareTerminal {
  /// Whether a mode of the terminal is on after all that has come: `ESC [ ? number h`, or `l`.
  func isOn(_ mode: Int, atFirst: Bool = false) -> Bool {
    var isOn = atFirst
    for (parameters, final) in Self.modeChanges(in: bytes) where parameters.contains(mode) {
      isOn = final == UInt8(ascii: "h")
    }
    return isOn
  }

  private static func modeChanges(in bytes: [UInt8]) -> [([Int], UInt8)] {
    var found: [([Int], UInt8)] = []
    let start = Array("\u{1B}[?".utf8)
    var index = 0
    while let place = end(of: start, in: bytes[index...]) {
      let parameters = bytes[place...].prefix {
        (UInt8(ascii: "0")...UInt8(ascii: ";")).contains($0)
      }
      index = parameters.endIndex
      guard index < bytes.count, [UInt8(ascii: "h"), UInt8(ascii: "l")].contains(bytes[index])
      else { continue }
      let numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";")
      found.append((numbers.compactMap { Int($0) }, bytes[index]))
    }
    return found
  }

  /// Where a text ends in what came, if it stands there.
  static func end(of sought: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = sought.first else { return bytes.startIndex }
    var index = bytes.startIndex
    while let place = bytes[index...].firstIndex(of: first) {
      if bytes[place...].starts(with: sought) { return place + sought.count }
      index = place + 1
    }
    return nil
  }

  /// What is not as a shell needs it; nothing where all is well.
  var disorder: [String] {
    var found: [String] = []
    if isOn(1049) { found.append("the alternate screen is on") }
    if !isOn(25, atFirst: true) { found.append("the cursor is hidden") }
    if isOn(2004) { found.append("pastes are marked") }
    for mode in [1000, 1002, 1003, 1006] where isOn(mode) { found.append("mode \(mode) is on") }
    if isOn(1) { found.append("the cursor keys send what applications want") }
    var (modes, before) = (termios(), modesBefore)
    if slave >= 0 {
      tcgetattr(slave, &modes)
      let isSame = withUnsafeBytes(of: &modes) { now in
        withUnsafeBytes(of: &before) { now.elementsEqual($0) }
      }
      if !isSame { found.append("the modes of the line differ") }
    }
    return found
  }
}
