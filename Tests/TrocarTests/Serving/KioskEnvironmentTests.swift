import Foundation
import Testing

@testable import trocar

/// What is left of an environment that came with a line.
struct KioskEnvironmentTests {
  private let account = KioskEnvironment.Account(name: "trocar", home: "/srv/trocar")

  private func clean(_ came: [String: String]) -> [String: String] {
    KioskEnvironment.clean(came, account)
  }

  @Test(arguments: [
    "EDITOR", "VISUAL", "PAGER", "LESS", "LESSOPEN", "SHELL", "ENV", "BASH_ENV", "TERMINFO",
    "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "NCURSES_TRACE", "NCURSES_NO_PADDING", "ESCDELAY",
    "LINES", "COLUMNS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "TROCAR_THEME",
    "TROCAR_CHECKPOINT_KEY", "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "MALLOC_TRACE",
    "LOCPATH", "NLSPATH", "GCONV_PATH", "HOSTALIASES", "TMPDIR", "SSH_AUTH_SOCK", "SSH_TTY",
    "DISPLAY", "LC_MESSAGES", "LANGUAGE", "SQLITE_TMPDIR", "SWIFT_ROOT", "CFFIXED_USER_HOME", "",
  ])
  func `a name that is not on the list is gone`(name: String) {
    #expect(clean([name: "/tmp/x"])[name] == nil)
  }

  @Test(arguments: [
    ("HOME", "/srv/trocar"), ("USER", "trocar"), ("LOGNAME", "trocar"), ("PATH", "/usr/bin:/bin"),
    ("SWIFT_BACKTRACE", "enable=no"),
  ])
  func `what the session needs is the account's, whatever came`(name: String, value: String) {
    #expect(clean([name: "/tmp/x"])[name] == value)
    #expect(clean([:])[name] == value)
  }

  @Test(arguments: [
    ("TERM", "xterm-256color"), ("TERM", "screen.xterm+x"), ("LANG", "de_DE.UTF-8@euro"),
    ("LC_ALL", "C.UTF-8"), ("LC_CTYPE", "en_GB.utf8"), ("TZ", "Europe/Berlin"),
    ("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"), ("SSH_CONNECTION", "203.0.113.9 50022 198.51.100.1 22"),
    ("SSH_CLIENT", "fe80::1%wlan0 50022 22"), ("NO_COLOR", "1"),
  ])
  func `what the terminal is and where the line comes from stays`(name: String, value: String) {
    #expect(clean([name: value])[name] == value)
  }

  @Test(arguments: [
    ("TERM", "../../tmp/x"), ("TERM", "/tmp/x"), ("TERM", "x\u{1B}[2J"), ("TERM", ""),
    ("LANG", "../../tmp/x"), ("LC_ALL", "/tmp/x"), ("LC_CTYPE", "a;b"), ("TZ", "/etc/passwd"),
    ("TZ", ":/etc/passwd"), ("TZ", "Europe/../../../etc/passwd"), ("TZ", "<a>1"),
    ("SSH_CONNECTION", "203.0.113.9 $(sh)"), ("SSH_CLIENT", "x\ny"), ("NO_COLOR", ""),
    ("TERM", String(repeating: "x", count: 101)), ("LANG", "é"),
  ])
  func `what is not such a name is gone`(name: String, value: String) {
    #expect(clean([name: value])[name] == nil)
  }

  @Test func `that a command came is known, and what it was is not`() {
    let kept = clean(["SSH_ORIGINAL_COMMAND": "sh -i"])["SSH_ORIGINAL_COMMAND"]
    #expect(kept == "not run")
    #expect(clean(["SSH_ORIGINAL_COMMAND": ""])["SSH_ORIGINAL_COMMAND"] == nil)
  }

  @Test func `cleaned twice it is the same, so that the program starts anew once`() {
    let once = clean([
      "TERM": "xterm", "LANG": "C.UTF-8", "TZ": "UTC", "EDITOR": "sh", "NO_COLOR": "yes",
      "SSH_ORIGINAL_COMMAND": "sh", "SSH_CONNECTION": "203.0.113.9 1 198.51.100.1 22",
    ])
    #expect(clean(once) == once)
  }

  @Test func `in the program itself the account's store counts and no other`() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run(
      "serve", "--user", "K. Ode", "--role", "viewer", "--store", "\(program.data.path)/x/",
      environment: ["XDG_DATA_HOME": program.data.path, "COLUMNS": "20"])
    #expect(run.status == 1)
    #expect(run.complaints.contains("needs a terminal"))
  }
}
