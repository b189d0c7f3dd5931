import Foundation

/// A program in a terminal of its own, at the far end of a slow line from this one.
struct Line {
  let bits: Int
  let delay: Int
  /// From the program to the screen.
  private(set) var down: Pace
  /// From the keyboard to the program.
  private(set) var up: Pace
  private var tally = Tally()

  /// How many bytes wait at the near end until the program is kept from writing more, as where a
  /// buffer is full.
  private static let buffer = 4096
  /// `POSIX_SPAWN_SETSID` of the system's header, which shows it to GNU programs only.
  private static let newSession: Int16 = 0x80

  enum Trouble: Error { case noTerminal, noProgram(String) }

  init(bits: Int, delay: Int) {
    (self.bits, self.delay) = (bits, delay)
    down = Pace(bits: bits, milliseconds: delay)
    up = Pace(bits: bits, milliseconds: delay)
  }

  /// Runs the program to its end and gives its exit status and what there is to say of the line.
  mutating func run(_ words: [String]) throws -> (status: Int32, report: String) {
    let (master, process) = try Self.start(words)
    let before = Self.makeRaw()
    let start = Self.now
    relay(master)
    tally.close()
    if var before { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let report = tally.words(self, seconds: Self.now - start)
    return (status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F), report)
  }

  /// Carries bytes in both directions until the program has gone and all that it sent is shown.
  private mutating func relay(_ master: Int32) {
    var (isOpen, hasKeys) = (true, true)
    while isOpen || !down.isEmpty {
      var watched = [
        pollfd(fd: hasKeys ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
        pollfd(
          fd: isOpen && down.count < Self.buffer ? master : -1, events: Int16(POLLIN), revents: 0),
      ]
      let next = [down.nextArrival, up.nextArrival].compactMap(\.self).min()
      let patience = next.map { Int32(max(0, ($0 - Self.now) * 1000) + 1) } ?? 1000
      poll(&watched, 2, patience)
      if watched[0].revents != 0 {
        let keys = Self.read(STDIN_FILENO)
        hasKeys = !keys.isEmpty
        if hasKeys { tally.keyPressed(at: Self.now) }
        up.send(keys, at: Self.now)
      }
      if watched[1].revents != 0 {
        let bytes = Self.read(master)
        isOpen = !bytes.isEmpty
        down.send(bytes, at: Self.now)
      }
      Self.write(up.arrived(by: Self.now), to: master)
      let shown = down.arrived(by: Self.now)
      if !shown.isEmpty { tally.shown(shown.count, at: Self.now) }
      Self.write(shown, to: STDOUT_FILENO)
    }
  }

  private static func start(_ words: [String]) throws -> (Int32, pid_t) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize()
    if ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &size) != 0 || size.ws_row == 0 {
      (size.ws_row, size.ws_col) = (24, 80)
    }
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Trouble.noTerminal }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the leader of a new session, it is the terminal that the session belongs to.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, slave)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ) == 0
    else { throw Trouble.noProgram(words[0]) }
    close(slave)
    return (master, process)
  }

  /// The keys go on as they come; gives the modes as they were.
  private static func makeRaw() -> termios? {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    let before = modes
    cfmakeraw(&modes)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    return before
  }

  private static func read(_ descriptor: Int32) -> ArraySlice<UInt8> {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count))
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
