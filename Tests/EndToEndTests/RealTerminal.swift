import Foundation

/// A terminal of the given size with a program in it, seen and typed at as a person would.
///
/// It is tmux, driven through its control mode: tmux says when the program has written, so that
/// nothing here waits by the clock but for a deadline that means failure.
final class RealTerminal {
  /// What went wrong with the terminal, or what was waited for in vain.
  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  private let tmux = Process()
  private let keyboard = Pipe()
  private let events = Pipe()
  private let socket = "trocar-\(UUID().uuidString)"
  private var unread: [UInt8] = []
  private var isClosed = false

  /// Whether there is a tmux on this machine.
  static var isPossible: Bool { program != nil }

  private static let program: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens a terminal on a command line of the shell.
  init(
    _ command: String, columns: Int = 80, rows: Int = 24, folder: String,
    environment: [String: String] = [:]
  ) throws {
    guard let program = Self.program else { throw Trouble(description: "There is no tmux.") }
    tmux.executableURL = URL(filePath: program)
    tmux.arguments = [
      "-L", socket, "-f", "/dev/null", "-C", "new-session", "-x", "\(columns)", "-y", "\(rows)",
      command,
    ]
    tmux.currentDirectoryURL = URL(filePath: folder)
    tmux.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "SHELL": "/bin/sh",
    ].merging(environment) { $1 }
    tmux.standardInput = keyboard
    tmux.standardOutput = events
    tmux.standardError = FileHandle.nullDevice
    try withoutBlockedSignals { try tmux.run() }
    try order("set -s escape-time 0 ; set -g remain-on-exit on ; set -g status off")
    // Without words of tmux's own, which would scroll what the program had left on the screen.
    _ = try? order("set -g remain-on-exit-format ''")
    try order("refresh-client -C \(columns)x\(rows)")
  }

  /// Types text as it is.
  func type(_ text: String) throws {
    try order("send-keys -l -- \(Self.quoted(text))")
  }

  /// Presses keys by their names in tmux: `Enter`, `Escape`, `C-c`, `F1`, `PageDown`, `y`.
  func press(_ keys: String...) throws {
    for key in keys { try order("send-keys -- \(Self.quoted(key))") }
  }

  /// What stands on the screen, a line for each row.
  func screen() throws -> [String] { try order("capture-pane -p") }

  /// What stands on the screen once the program has stopped painting: a picture comes in pieces.
  private func settledScreen() throws -> [String] {
    while try readLine(until: Date(timeIntervalSinceNow: 0.04)) != nil {}
    return try screen()
  }

  /// Another size, as when a window is dragged.
  func resize(columns: Int, rows: Int) throws {
    try order("refresh-client -C \(columns)x\(rows)")
    try order("resize-window -x \(columns) -y \(rows)")
  }

  /// Waits until a text stands on the screen, and gives the screen.
  @discardableResult
  func wait(for text: String, within seconds: Double = 20) throws -> [String] {
    try wait(for: "\"\(text)\"", within: seconds) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as wished, and gives it.
  @discardableResult
  func wait(
    for wish: String, within seconds: Double = 20, _ isSo: ([String]) -> Bool
  ) throws -> [String] {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      let screen = try settledScreen()
      if isSo(screen) { return screen }
      guard Date() < deadline, try readLine(until: deadline) != nil else {
        throw Trouble(
          description:
            "Waited in vain for \(wish). The screen is\n\(screen.joined(separator: "\n"))")
      }
    }
  }

  /// Waits until the program has ended; gives its exit status, or nothing where a signal ended it.
  ///
  /// tmux does not always say that a program has ended, so it is asked again and again.
  func waitForEnd(within seconds: Double = 20) throws -> Int32? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let status = Int32(try value(of: "pane_dead_status")) { return status }
      if try !value(of: "pane_dead_signal").isEmpty { return nil }
      guard Date() < deadline else { throw Trouble(description: "The program has not ended.") }
      _ = try readLine(until: Date(timeIntervalSinceNow: 0.05))
      // tmux may miss the signal of a program that ends while it closes its side of the terminal.
      if try value(of: "pane_dead") == "1", let server = pid_t(try value(of: "pid")), server > 1 {
        kill(server, SIGCHLD)
      }
    }
  }

  /// The process of the program in the terminal.
  func process() throws -> pid_t {
    guard let process = pid_t(try value(of: "pane_pid")), process > 1 else {
      throw Trouble(description: "The program has no process.")
    }
    return process
  }

  /// Sends a signal to the program in the terminal.
  func send(signal: Int32) throws { kill(try process(), signal) }

  private func value(of name: String) throws -> String {
    try order("display-message -p '#{\(name)}'").first ?? ""
  }

  /// Ends the terminal and what runs in it.
  ///
  /// The server is asked to end, and not only left: it would live on, and with it the wait for the
  /// end of what it came from.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    let server = (try? value(of: "pid")).flatMap { pid_t($0) }
    try? keyboard.fileHandleForWriting.write(contentsOf: Data("kill-server\n".utf8))
    let deadline = Date(timeIntervalSinceNow: 5)
    while let line = try? readLine(until: deadline), !line.hasPrefix("%exit") {}
    if let server, server > 1 { kill(server, SIGKILL) }
  }

  deinit { close() }
}

// MARK: - The control mode

extension RealTerminal {
  /// Gives tmux an order and reads its answer; what the program writes meanwhile is passed over.
  @discardableResult
  private func order(_ order: String) throws -> [String] {
    try keyboard.fileHandleForWriting.write(contentsOf: Data((order + "\n").utf8))
    let deadline = Date(timeIntervalSinceNow: 20)
    while let line = try readLine(until: deadline) {
      // The answers to orders of this client are flagged with 1; others are of tmux's own start.
      guard line.hasPrefix("%begin "), line.hasSuffix(" 1") else { continue }
      let number = line.split(separator: " ")[2]
      var answer: [String] = []
      while let line = try readLine(until: deadline) {
        if line.hasPrefix("%end "), line.split(separator: " ")[2] == number { return answer }
        if line.hasPrefix("%error "), line.split(separator: " ")[2] == number {
          throw Trouble(description: "tmux refused \(order): \(answer.joined(separator: " "))")
        }
        answer.append(line)
      }
    }
    throw Trouble(description: "tmux did not answer to \(order).")
  }

  /// The next line that tmux says; nothing where it says none in time, or has ended.
  private func readLine(until deadline: Date) throws -> String? {
    let descriptor = events.fileHandleForReading.fileDescriptor
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = Int32(max(0, deadline.timeIntervalSinceNow) * 1000)
      guard Foundation.poll(&poll, 1, left) > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 65536)
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return nil }
      unread += bytes[..<count]
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
