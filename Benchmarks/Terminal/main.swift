import Foundation
import ManyCases

// Measures the workstation as a user feels it, through a terminal: `make bench-terminal`. The store
// holds as many cases as the first argument says (15 and 10,000 in turn without one). Where tig is
// installed it is measured in the same way, start by start beside the workstation.

let program = ProcessInfo.processInfo.environment["TROCAR"] ?? ".build/release/trocar"
let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let sizes: [(columns: UInt16, rows: UInt16)] = [(80, 24), (200, 60)]
let hasTig = FileManager.default.isExecutableFile(atPath: "/usr/bin/tig")
let place = FileManager.default.temporaryDirectory.appending(path: "trocar-bench-\(getpid())")
try FileManager.default.createDirectory(
  at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
defer { try? FileManager.default.removeItem(at: place) }

let environment = ProcessInfo.processInfo.environment.filter {
  ["HOME", "PATH", "USER"].contains($0.key)
}.merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC"]) { $1 }

/// Prints a line at once, also into a file.
func say(_ line: String) {
  print(line)
  fflush(nil)
}

if !hasTig {
  say("!! THERE IS NO tig: the first paint has nothing to be held against. Install tig 2.5.")
}

/// Starts of the workstation and of tig in turn, so that both have the same machine.
@MainActor func measureStarts(_ session: Session, _ tig: Session) throws {
  var (own, other) = (Answers(), Answers())
  for _ in 0..<21 {
    // Longer than any pause within a paint, and shorter than the rest upon which details follow.
    try session.addStart(to: &own, quiet: 60)
    // It shows the name of the folder first, and what is in it a while later.
    if hasTig { try tig.addStart(to: &other, quiet: 100) }
  }
  say(own.row("first paint"))
  guard hasTig else { return }
  say(other.row("  of tig"))
  let (ratio, toFirst) = (own.lastByte / other.lastByte, own.lastByte / other.firstByte)
  say(
    "  in \(String(format: "%.2f", ratio)) of tig's time, \(String(format: "%.2f", toFirst)) of that"
      + " to its first byte: \(ratio <= 1 ? "met" : "MISSED")")
}

/// Keys of every kind, as in a day's work.
@MainActor func measureKeys(_ session: Session) throws {
  let terminal = try session.start()
  _ = terminal.paint(quiet: 1_000)
  let move = Goal(bytes: 120)
  let isSmall = session.rows == 24
  func measure(_ label: String, _ goal: Goal, _ keys: [String]) {
    say(terminal.answers(to: keys).row(label, goal))
  }
  measure("move in the worklist", move, (0..<15).flatMap { _ in ["j", "j", "j", "k"] })
  measure("sort the worklist", Goal(bytes: nil), (0..<8).map { _ in "s" })
  _ = terminal.press("/", quiet: 300)
  measure(
    "character of the filter", Goal(bytes: 40),
    (0..<4).flatMap { _ in ["m", "e", "t", "\u{7F}", "\u{7F}", "\u{7F}"] })
  _ = terminal.press("\u{1B}", quiet: 1_200)
  _ = terminal.press("\u{1B}", quiet: 1_200)
  _ = terminal.press("\r", quiet: 1_000)
  measure(
    "change of screen", Goal(bytes: isSmall ? 2_500 : nil),
    (0..<5).flatMap { _ in ["2", "3", "4", "5", "6", "1"] })
  measure("move in case entry", move, (0..<8).flatMap { _ in ["j", "j", "j", "k", "k"] })
  _ = terminal.press("g", quiet: 500)
  _ = terminal.press("j", quiet: 500)
  _ = terminal.press("e", quiet: 500)
  measure("character of a field", Goal(bytes: 40), (0..<12).map { _ in "7" })
  _ = terminal.press("\u{1B}", quiet: 1_200)
  _ = terminal.press("u", quiet: 500)
  _ = terminal.press("3", quiet: 500)
  measure("move in the comparison", move, (0..<20).flatMap { _ in ["j", "j", "k"] })
  say("  sent in 3 s without a key: \(terminal.idle(milliseconds: 3_000)) bytes")
  say("  memory at most: \(terminal.memory / 1024) MB")
  terminal.end()
}

for count in counts.isEmpty ? [15, 10_000] : counts {
  let home = place.appending(path: "\(count)/trocar")
  try FileManager.default.createDirectory(
    at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  let environment = environment.merging(
    ["XDG_DATA_HOME": home.deletingLastPathComponent().path]) { $1 }
  let begun = PseudoTerminal.now
  var cases = try ManyCases()
  try cases.file(count, at: home.appending(path: "cases.sqlite").path)
  say("\(count) cases filed in \((PseudoTerminal.now - begun).milliseconds) ms")
  for size in sizes {
    func session(_ program: String) -> Session {
      Session(
        arguments: [program], columns: size.columns, rows: size.rows, environment: environment)
    }
    let filling = try session(program).start()
    let work = filling.paint(quiet: 2_000)
    say("until every case is assessed: \(work.lastByte.milliseconds) ms, \(work.bytes) bytes")
    filling.end()
    say("\n\(count) cases, \(size.columns)x\(size.rows)\n" + Answers.head)
    try measureStarts(session(program), session("/usr/bin/tig"))
    try measureKeys(session(program))
    guard hasTig else { continue }
    let tig = try session("/usr/bin/tig").start()
    _ = tig.paint(quiet: 500)
    say(tig.answers(to: (0..<15).flatMap { _ in ["j", "j", "j", "k"] }).row("move in tig"))
    tig.end()
  }
}
