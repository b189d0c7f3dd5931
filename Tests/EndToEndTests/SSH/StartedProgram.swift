import Foundation

/// A program that was started without a terminal; what it says on both outputs goes to a file.
///
/// The system is asked for it directly: the programs of SSH close every file that they do not know at
/// their start, which Foundation's `Process` takes for their end.
final class StartedProgram {
  struct Trouble: Error { let program: String }

  let process: pid_t
  private let output: URL
  private var status: Int32?

  init(_ words: [String], folder: URL, environment: [String: String] = [:]) throws {
    output = folder.appending(path: "said-\(UUID().uuidString)")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let settings = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ].merging(environment) { $1 }
    let all = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + words
    var arguments: [UnsafeMutablePointer<CChar>?] = all.map { strdup($0) } + [nil]
    var values: [UnsafeMutablePointer<CChar>?] = settings.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + values { free(word) } }
    var process: pid_t = 0
    let outcome = withoutBlockedSignals {
      posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, &values)
    }
    guard outcome == 0 else { throw Trouble(program: words[0]) }
    self.process = process
  }

  /// What it has said so far.
  var said: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

  /// Its exit status, or the number of the signal that ended it and 128; ended with `SIGKILL` after so
  /// many seconds.
  func waitForEnd(within seconds: Double = 30) -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      var found: Int32 = 0
      if status == nil, waitpid(process, &found, WNOHANG) == process {
        status = found & 0x7F == 0 ? (found >> 8) & 0xFF : 128 + (found & 0x7F)
      }
      if let status { return status }
      if Date() > deadline { kill(process, SIGKILL) }
      poll(nil, 0, 10)
    }
  }

  /// Asks it to end, and waits until it has.
  func end() {
    guard status == nil else { return }
    kill(process, SIGTERM)
    _ = waitForEnd(within: 5)
  }

  deinit { end() }
}

/// A command line that was run to its end without a terminal, and what it said on both outputs.
struct CommandRun {
  let status: Int32
  let said: String

  /// - Parameter seconds: After so long it is ended.
  init(
    _ words: [String], folder: URL, environment: [String: String] = [:],
    within seconds: Double = 30
  ) throws {
    let program = try StartedProgram(words, folder: folder, environment: environment)
    status = program.waitForEnd(within: seconds)
    said = program.said
  }
}
