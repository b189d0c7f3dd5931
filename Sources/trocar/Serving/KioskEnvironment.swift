internal import Foundation

/// The environment of a session of somebody who comes in: made here, not by them.
///
/// The program starts itself anew with it, before anything has read another. So neither a library
/// nor a tool of the program's own finds a word of the visitor's, and what the system's loader and the
/// runtime of Swift do at a start, such as offering a debugger after a crash, is decided here as well.
///
///     KioskEnvironment.clean(["TERM": "xterm", "EDITOR": "sh"], account)   // TERM, HOME, PATH, ...
enum KioskEnvironment {
  /// The account that the session runs as, as the system has it.
  struct Account: Hashable {
    let name: String
    let home: String

    /// The account of this program.
    static func current() throws -> Account {
      guard let entry = getpwuid(geteuid()) else {
        throw Failure(
          "The account of this session is unknown to the system. Ask who keeps this machine.")
      }
      return Account(
        name: String(cString: entry.pointee.pw_name), home: String(cString: entry.pointee.pw_dir))
    }
  }

  /// What is left of an environment that came with a line, and what is set besides.
  static func clean(_ came: [String: String], _ account: Account) -> [String: String] {
    var kept: [String: String] = [:]
    for name in ["TERM", "LANG", "LC_ALL", "LC_CTYPE"] {
      kept[name] = came[name].flatMap { isWord($0, and: "+._@-") ? $0 : nil }
    }
    kept["TZ"] = came["TZ"].flatMap { isZone($0) ? $0 : nil }
    if came["NO_COLOR"].map({ !$0.isEmpty }) ?? false { kept["NO_COLOR"] = "1" }
    for name in ["SSH_CONNECTION", "SSH_CLIENT"] {
      kept[name] = came[name].flatMap { isWord($0, and: " .:%-") ? $0 : nil }
    }
    // That there was one is to be said; what it was goes no further.
    if came["SSH_ORIGINAL_COMMAND"].map({ !$0.isEmpty }) ?? false {
      kept["SSH_ORIGINAL_COMMAND"] = "not run"
    }
    kept["HOME"] = account.home
    kept["USER"] = account.name
    kept["LOGNAME"] = account.name
    kept["PATH"] = "/usr/bin:/bin"
    kept["SWIFT_BACKTRACE"] = "enable=no"
    return kept
  }

  /// Starts the program anew with such an environment, unless it has it already, and without the files
  /// that a crash would leave of its memory.
  static func enter() throws {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    let came = ProcessInfo.processInfo.environment
    let clean = clean(came, try .current()).map { "\($0)=\($1)" }.sorted()
    guard entries() != clean else { return }
    var values: [UnsafeMutablePointer<CChar>?] = clean.map { strdup($0) } + [nil]
    defer { for value in values { free(value) } }
    // By its name, so that the system's lists show it; a program that was replaced since has none.
    let link = "/proc/self/exe"
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
    for path in [program, link].compactMap(\.self) {
      execve(path, CommandLine.unsafeArgv, &values)
    }
    throw Failure("The session could not be started: \(String(cString: strerror(errno))).")
  }

  /// The environment as it is, whatever it holds twice or unreadable.
  private static func entries() -> [String] {
    var found: [String] = []
    var next = environ
    while let entry = next.pointee {
      found.append(String(cString: entry))
      next += 1
    }
    return found.sorted()
  }

  private static func isWord(_ text: String, and others: String) -> Bool {
    1...100 ~= text.utf8.count
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || others.unicodeScalars.contains(scalar))
      }
  }

  /// A name of a time zone, or its rule; never a path out of the system's folder of them.
  private static func isZone(_ text: String) -> Bool {
    isWord(text, and: "_+/,.-") && text.first?.isLetter == true && !text.contains("..")
  }
}
