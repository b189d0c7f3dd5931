import Foundation

/// A terminal without a screen: a program runs in it, and what the program sends is counted and
/// timed as a user on the other end would feel it.
final class PseudoTerminal {
  private let master: Int32
  private let process: pid_t
  /// `POSIX_SPAWN_SETSID` of the system's header, which shows it to GNU programs only.
  private static let newSession: Int16 = 0x80
  /// When the program was started, in nanoseconds of the steady clock.
  private let start: Double

  /// What came until nothing more came for a while.
  struct Burst {
    /// When the first byte came, in nanoseconds since the key or the start.
    var firstByte = 0.0
    /// When the last byte came.
    var lastByte = 0.0
    var bytes = 0
    var text: [UInt8] = []
    /// The processor's time that the program had taken when the last byte was there, in nanoseconds.
    /// What it does after that, such as making the rulebook behind the first picture, nobody waits for.
    var work = 0.0
  }

  /// Starts a program in a terminal of its own.
  init(
    _ arguments: [String], columns: UInt16, rows: UInt16, environment: [String: String]
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Trouble.noTerminal }
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // Opened by the leader of a new session, it is the terminal that the session belongs to.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, master)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Self.newSession)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    self.start = Self.now
    guard posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &settings) == 0
    else { throw Trouble.noProgram(arguments[0]) }
    close(slave)
    (self.master, self.process) = (master, process)
  }

  enum Trouble: Error { case noTerminal, noProgram(String) }

  /// What the program sends at its start, until it is quiet for so many milliseconds.
  func paint(quiet: Int32) -> Burst { burst(since: start, quiet: quiet) }

  /// What the program sends upon keys, until it is quiet for so many milliseconds.
  func press(_ keys: String, quiet: Int32) -> Burst {
    let sent = Self.now
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
    return burst(since: sent, quiet: quiet)
  }

  /// How many bytes come while nobody presses a key.
  func idle(milliseconds: Int32) -> Int { burst(since: Self.now, quiet: milliseconds).bytes }

  /// What comes upon a rest, such as the detail of what was gone to.
  func rest(milliseconds: Int32) -> Burst {
    burst(since: Self.now, quiet: milliseconds, patience: milliseconds)
  }

  private func burst(since start: Double, quiet: Int32, patience first: Int32? = nil) -> Burst {
    var burst = Burst()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // The first byte may take longer than the pauses between the others.
    var patience: Int32 = first ?? max(quiet, 1_500)
    while true {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, patience) > 0 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      let time = Self.now - start
      if burst.bytes == 0 { burst.firstByte = time }
      burst.lastByte = time
      burst.work = work
      burst.bytes += count
      burst.text += buffer.prefix(count)
      patience = quiet
    }
    return burst
  }

  /// The processor's time that the program has taken, in nanoseconds. On a busy machine it says more
  /// than the time that went by.
  var work: Double {
    let threads =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return threads.reduce(0) { sum, thread in
      let text = try? String(
        contentsOfFile: "/proc/\(process)/task/\(thread)/schedstat", encoding: .utf8)
      return sum + (text?.split(separator: " ").first.flatMap { Double($0) } ?? 0)
    }
  }

  /// The most memory that the program has held, in kilobytes.
  var memory: Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }

  /// Leaves the program in order, so that the next one does not begin where this one was cut off;
  /// the line drops where that does not end it.
  func end() {
    _ = press("0q", quiet: 100)
    kill(process, SIGHUP)
    close(master)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1_000_000_000 + Double(time.tv_nsec)
  }
}
