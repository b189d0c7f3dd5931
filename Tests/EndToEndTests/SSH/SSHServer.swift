import Foundation
import TestSupport

/// A real SSH server on the loopback, on a port of its own and with throw-away keys, that lets people
/// in by the very files of `docs/ssh`, filled in.
///
/// It logs in whoever runs the tests: a server that is not run by root can let nobody else in.
final class SSHServer {
  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  /// Somebody with a key, as the example names them.
  enum Person: String, CaseIterable {
    case planner = "K-ODE"
    case viewer = "M-BERG"
    case lead = "A-LIND"
  }

  /// The home of the service account, with the store, the reports, and all files of the server.
  let folder: URL
  let port: Int
  private var server: StartedProgram?
  private static let programs = (server: "/usr/sbin/sshd", client: "/usr/bin/ssh")

  /// Whether this machine can have such a server, and a terminal to come in from.
  static var isPossible: Bool {
    RealTerminal.isPossible && hasPlaceOfRoot && canGiveTerminals
      && [programs.server, programs.client, "/usr/bin/ssh-keygen"]
        .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A server that root runs wants an empty folder, which the system makes at its start.
  private static var hasPlaceOfRoot: Bool {
    guard getuid() == 0 else { return true }
    mkdir("/run/sshd", 0o755)
    return FileManager.default.fileExists(atPath: "/run/sshd")
  }

  /// A server that root does not run can give nobody a terminal, unless the system gives every terminal
  /// to the group `tty` by itself, as it nearly always does.
  private static var canGiveTerminals: Bool {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard getuid() != 0, let group = getgrnam("tty") else { return getuid() == 0 }
    guard openpty(&master, &slave, nil, nil, nil) == 0 else { return false }
    defer { for end in [master, slave] { Foundation.close(end) } }
    var found = stat()
    return fstat(slave, &found) == 0 && found.st_gid == group.pointee.gr_gid
  }

  /// - Parameter aliveInterval: After how many seconds of silence a client is asked whether it lives;
  ///   as in the example.
  init(aliveInterval: Int? = nil) throws {
    folder = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-ssh-\(UUID().uuidString.prefix(8))")
    port = try Loopback.freePort()
    for name in ["", "reports", "client"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    try makeKeys()
    try write(try filled("authorized_keys.example"), to: "authorized_keys")
    var rules = try filled("sshd_config.example")
    if let aliveInterval {
      rules.replace("ClientAliveInterval 15", with: "ClientAliveInterval \(aliveInterval)")
    }
    try write(Self.ownRules(port: port, folder: folder.path) + rules, to: "sshd_config")
    try write(clientRules, to: "client/config")
    try start()
  }

  /// What a server for a test needs besides. The folder for temporary files is open to everybody, which
  /// a real server rightly refuses (`StrictModes`, on unless it is switched off).
  private static func ownRules(port: Int, folder: String) -> String {
    """
    ListenAddress 127.0.0.1
    Port \(port)
    HostKey \(folder)/host
    PidFile none
    UsePAM no
    StrictModes no
    PermitRootLogin prohibit-password
    AcceptEnv LANG LC_*

    """
  }

  private var clientRules: String {
    Person.allCases.map { person in
      """
      Host \(person)
        HostName 127.0.0.1
        Port \(port)
        User \(Self.user)
        IdentityFile \(folder.path)/client/\(person.rawValue)
        IdentitiesOnly yes
        BatchMode yes
        UserKnownHostsFile \(folder.path)/client/known_hosts
        GlobalKnownHostsFile none
        StrictHostKeyChecking yes

      """
    }.joined()
  }

  /// The account that runs the tests.
  private static let user = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? ""

  private func makeKeys() throws {
    let files = ["host"] + Person.allCases.map { "client/" + $0.rawValue }
    for file in files {
      let run = try CommandRun(
        ["/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", file],
        folder: folder)
      guard run.status == 0 else { throw Trouble(description: "There is no key: \(run.said)") }
    }
    let host = try key("host.pub")
    try write("[127.0.0.1]:\(port) \(host)\n", to: "client/known_hosts")
  }

  private func key(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// An example of the documentation with the places, the account and the keys of this server.
  private func filled(_ example: String) throws -> String {
    var text = try String(
      contentsOfFile: sourceRootPath() + "/docs/ssh/\(example)", encoding: .utf8)
    text.replace("/usr/local/bin/trocar", with: builtProgram().path)
    text.replace("/etc/trocar/authorized_keys", with: "\(folder.path)/authorized_keys")
    text.replace("/srv/trocar", with: folder.path)
    text.replace("Match User trocar", with: "Match User \(Self.user)")
    for person in Person.allCases {
      let own = try key("client/\(person.rawValue).pub").dropFirst("ssh-ed25519 ".count)
      text.replace("KEY-OF-\(person.rawValue)", with: own)
    }
    return text
  }

  private func write(_ text: String, to file: String) throws {
    let place = folder.appending(path: file)
    try text.write(to: place, atomically: false, encoding: .utf8)
    chmod(place.path, 0o600)
  }

  private func start() throws {
    server = try StartedProgram(
      [
        Self.programs.server, "-D", "-f", "\(folder.path)/sshd_config", "-E",
        "\(folder.path)/sshd.log",
      ], folder: folder)
    try wait(for: "the server to listen") {
      Loopback.connection(to: self.port).map { close($0) } != nil
    }
  }

  /// What the server has said so far.
  var log: String {
    (try? String(contentsOf: folder.appending(path: "sshd.log"), encoding: .utf8)) ?? ""
  }

  /// Waits until something is so; nothing tells of it, so it is looked at again and again.
  func wait(
    for wish: String, within seconds: Double = 30, _ isSo: () throws -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !isSo() {
      guard Date() < deadline else {
        throw Trouble(description: "Waited in vain for \(wish). The server says\n\(log)")
      }
      poll(nil, 0, 20)
    }
  }

  /// Ends the server and whoever is still in.
  func close() {
    server?.end()
    server = nil
    for process in sessions + clients { kill(process, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  private func close(_ descriptor: Int32) { _ = Foundation.close(descriptor) }

  deinit { close() }
}

// MARK: - Coming in

extension SSHServer {
  /// The words of a client's command line.
  func client(_ words: String...) -> [String] { client(words) }

  func client(_ words: [String]) -> [String] {
    [Self.programs.client, "-F", "\(folder.path)/client/config"] + words
  }

  /// A terminal in which somebody comes in.
  func terminal(
    _ person: Person, _ options: [String] = [], command: [String] = [],
    environment: [String: String] = [:]
  ) throws -> RealTerminal {
    let words = client(options + ["\(person)"] + command).map { "'\($0)'" }
    // Not the terminal's own process: tmux lets that one go on when it is stopped.
    return try RealTerminal(
      words.joined(separator: " ") + "; exit $?", folder: folder.path, environment: environment)
  }

  /// Runs a command line of this machine to its end.
  func run(
    _ words: [String], environment: [String: String] = [:], within seconds: Double = 30
  ) throws -> CommandRun {
    try CommandRun(words, folder: folder, environment: environment, within: seconds)
  }

  /// What the program says, run by who keeps the store.
  @discardableResult
  func keeper(_ arguments: String...) throws -> String {
    let run = try run(
      [builtProgram().path] + arguments,
      environment: ["XDG_DATA_HOME": folder.appending(path: ".local/share").path])
    guard run.status == 0 else { throw Trouble(description: run.said) }
    return run.said
  }

  /// The sessions of the program that this server has let in: those that name the store of this folder.
  var sessions: [pid_t] {
    processes { $0.contains("serve") && $0.contains { $0.hasPrefix(self.folder.path) } }
  }

  /// The clients that are connected, or try to be.
  var clients: [pid_t] {
    processes {
      $0.first == Self.programs.client && $0.contains("\(self.folder.path)/client/config")
    }
  }

  /// The processes by whose words something is so.
  private func processes(_ isMeant: ([String]) -> Bool) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter { isMeant(Self.words(of: $0)) }
  }

  /// The words by which a process was started; none where it is gone.
  private static func words(of process: pid_t) -> [String] { strings("/proc/\(process)/cmdline") }

  /// The environment of a process by names.
  func environment(of process: pid_t) -> [String: String] {
    let pairs = Self.strings("/proc/\(process)/environ").map { entry in
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func strings(_ path: String) -> [String] {
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The processes that another has started.
  func children(of process: pid_t) -> [pid_t] {
    let path = "/proc/\(process)/task/\(process)/children"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: " ").compactMap { pid_t($0) }
  }

  /// The process that has started another.
  func parent(of process: pid_t) -> pid_t? {
    let text = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("PPid:") }
    return line?.split(separator: "\t").last.flatMap { pid_t($0) }
  }
}
