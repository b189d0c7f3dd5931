import Foundation
import TestSupport
import Testing

/// Every way out of the workstation that `docs/ssh.md` lists, tried from outside.
@Suite(.enabled(if: SSHServer.isPossible, "There is no SSH server to come in to."), .serialized)
struct EscapesOverSSHTests {
  /// What every attempt would leave behind if it came through.
  private static let mark = "escaped"

  @Test(arguments: [
    ["sh"], ["id"], ["/bin/sh", "-c", "'echo broken-out; touch \(mark)'"], ["; touch \(mark)"],
    ["$(touch \(mark))"], ["trocar", "serve", "--user", "root", "--role", "lead"],
    ["cases", "export", "fig-01"], ["--help"], ["--store", "/etc/passwd"],
  ])
  func `a command that comes with the line is not run`(words: [String]) throws {
    let server = try SSHServer()
    defer { server.close() }
    let run = try server.run(server.client(["planner", "--"] + words))
    #expect(run.status == 1)
    #expect(run.said.contains("is not run here"))
    #expect(run.said.contains("needs a terminal"))
    for trace in ["uid=", "broken-out", "OVERVIEW", "schema:"] {
      #expect(!run.said.contains(trace))
    }
    try expectNoMark(of: server)
  }

  @Test func `nothing is copied in or out`() throws {
    let server = try SSHServer()
    defer { server.close() }
    let rules = "\(server.folder.path)/client/config"
    let own = "\(server.folder.path)/sshd_config"
    for words in [
      ["/usr/bin/scp", "-F", rules, "planner:/etc/passwd", Self.mark],
      ["/usr/bin/scp", "-O", "-F", rules, "planner:/etc/passwd", Self.mark],
      ["/usr/bin/scp", "-F", rules, own, "planner:\(server.folder.path)/\(Self.mark)"],
      ["/usr/bin/scp", "-O", "-F", rules, own, "planner:\(server.folder.path)/\(Self.mark)"],
      ["/usr/bin/sftp", "-F", rules, "-b", "/dev/null", "planner"],
      server.client("-s", "planner", "sftp"), server.client("-s", "planner", "netconf"),
    ] {
      let run = try server.run(words)
      #expect(run.status != 0, "\(words)")
      #expect(!run.said.contains("root:"), "\(words)")
      try expectNoMark(of: server)
    }
  }

  @Test func `nothing is forwarded, in either direction`() throws {
    let server = try SSHServer()
    defer { server.close() }
    // The server itself is what would answer, with its name.
    let target = "127.0.0.1:\(server.port)"
    let through = try server.run(server.client("-W", target, "planner"))
    #expect(through.status == 255)
    #expect(through.said.contains("administratively prohibited"))
    for words in [
      ["-R", "0:\(target)"], ["-R", "0"], ["-R", "\(server.folder.path)/\(Self.mark):\(target)"],
    ] {
      let back = try server.run(
        server.client(["-N", "-o", "ExitOnForwardFailure=yes"] + words + ["planner"]))
      #expect(back.status == 255, "\(words)")
      #expect(back.said.contains("remote port forwarding failed"), "\(words) \(back.said)")
    }
    let screen = try server.run(
      server.client("-Y", "planner"), environment: ["DISPLAY": "127.0.0.1:7"])
    #expect(screen.said.contains("X11 forwarding request failed"))
    try expectNoMark(of: server)
  }

  @Test(arguments: ["point-to-point", "ethernet"])
  func `no tunnel of the network is had`(kind: String) throws {
    let server = try SSHServer()
    defer { server.close() }
    // The client makes a device of its own first, which only root can; without one it asks nobody.
    let tunnel = try server.run(
      server.client([
        "-v", "-N", "-o", "ExitOnForwardFailure=yes", "-o", "Tunnel=\(kind)", "-w", "any:any",
        "planner",
      ]))
    #expect(tunnel.status == 255, "\(tunnel.said)")
    if tunnel.said.contains("Tunnel forwarding using interface") {
      #expect(tunnel.said.contains("rejected tunnel device forwarding"), "\(tunnel.said)")
    } else {
      print("!! The client can make no device for a tunnel here: the server was not asked for one.")
    }
  }

  @Test(arguments: [
    ("-L", [UInt8]()),
    // A host of the dynamic kind: version 5, no name; then a connection to 127.0.0.1 and the port.
    ("-D", [5, 1, 0, 5, 1, 0, 1, 127, 0, 0, 1]),
  ])
  func `a port of the client leads nowhere`(option: String, greeting: [UInt8]) throws {
    let server = try SSHServer()
    defer { server.close() }
    let port = try Loopback.freePort()
    let words =
      option == "-L" ? ["-L", "\(port):127.0.0.1:\(server.port)"] : ["-D", "\(port)"]
    let client = try StartedProgram(
      server.client(["-N"] + words + ["planner"]), folder: server.folder)
    defer { client.end() }
    try server.wait(for: "the client to listen") {
      Loopback.connection(to: port).map { close($0) } != nil
    }
    let line = try #require(Loopback.connection(to: port))
    defer { close(line) }
    let end = [UInt8(server.port >> 8), UInt8(server.port & 0xFF)]
    let said = Loopback.answer(
      from: line, to: greeting.isEmpty ? [] : greeting + end, within: 5)
    #expect(!String(decoding: said, as: UTF8.self).contains("SSH-"))
    try server.wait(for: "the client to say so") {
      client.said.contains("administratively prohibited")
    }
  }

  @Test func `nothing of the client's environment arrives, and no agent`() throws {
    let server = try SSHServer()
    defer { server.close() }
    let place = server.folder.path
    let agent = try StartedProgram(
      ["/usr/bin/ssh-agent", "-D", "-a", "\(place)/client/agent"], folder: server.folder)
    defer { agent.end() }
    try server.wait(for: "the agent") {
      FileManager.default.fileExists(atPath: "\(place)/client/agent")
    }
    let wanted = [
      "LD_PRELOAD": "\(place)/none.so", "LD_LIBRARY_PATH": place, "LD_DEBUG": "libs",
      "LD_DEBUG_OUTPUT": "\(place)/\(Self.mark)", "SWIFT_BACKTRACE": "enable=yes", "EDITOR": "sh",
      "VISUAL": "sh", "PAGER": "sh", "SHELL": "/bin/bash", "ENV": "\(place)/rc",
      "BASH_ENV": "\(place)/rc", "TERMINFO": place, "TERMINFO_DIRS": place, "HOME": place,
      "XDG_DATA_HOME": place, "XDG_CONFIG_HOME": place, "NCURSES_TRACE": "9", "TROCAR_THEME": "x",
      "PATH": place, "LANG": "../../x", "LC_ALL": "C.UTF-8", "LC_MESSAGES": "x",
      "TZ": "/etc/passwd",
    ]
    try "touch \(place)/\(Self.mark)\n".write(
      toFile: "\(place)/rc", atomically: false, encoding: .utf8)
    let terminal = try server.terminal(
      .planner,
      [
        "-A", "-o", "SetEnv=" + wanted.map { "\($0)=\($1)" }.sorted().joined(separator: " "),
      ], environment: ["SSH_AUTH_SOCK": "\(place)/client/agent"])
    defer { terminal.close() }
    try terminal.wait(for: "Worklist")
    let session = try #require(server.sessions.first)
    let arrived = server.environment(of: session)
    for (name, value) in wanted where name != "LC_ALL" {
      #expect(arrived[name] != value, "\(name)")
    }
    #expect(arrived["LC_ALL"] == "C.UTF-8")
    #expect(arrived["SSH_AUTH_SOCK"] == nil)
    #expect(
      Set(arrived.keys).isSubset(of: [
        "TERM", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "HOME", "USER", "LOGNAME", "PATH",
        "SSH_CONNECTION", "SSH_CLIENT", "SWIFT_BACKTRACE",
      ]))
    try expectNoMark(of: server)
  }

  @Test func `a terminal and a command open the workstation, and nothing else`() throws {
    let server = try SSHServer()
    defer { server.close() }
    let terminal = try server.terminal(
      .planner, ["-tt"], command: ["exec", "bash", "-i", "; touch \(Self.mark)"])
    defer { terminal.close() }
    try terminal.wait(for: "is not run here")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
    try expectNoMark(of: server)
  }

  private func expectNoMark(of server: SSHServer) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: server.folder.path)
    #expect(!names.contains { $0.hasPrefix(Self.mark) }, "\(names)")
  }
}
