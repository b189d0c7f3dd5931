import Foundation

// Measures the workstation as a user feels it, through a terminal: `make bench-terminal`. The store
// holds as many cases as the first argument says (15 and 10,000 in turn without one). Other
// programs are measured in the same way in the same run where they are installed.

let program = ".build/release/trocar"
let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let sizes: [(columns: UInt16, rows: UInt16)] = [(80, 24), (200, 60)]
let place = FileManager.default.temporaryDirectory.appending(path: "trocar-bench-\(getpid())")
try FileManager.default.createDirectory(
  at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
defer { try? FileManager.default.removeItem(at: place) }

let environment = ProcessInfo.processInfo.environment.filter {
  ["HOME", "PATH", "USER"].contains($0.key)
}.merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC"]) { $1 }

func line(_ label: String, _ text: String) { print("  " + label.filled(to: 34) + text) }

/// Starts a program so many times, and gives how long it takes to its last byte.
@MainActor func starts(
  _ arguments: [String], _ size: (columns: UInt16, rows: UInt16),
  in environment: [String: String], times: Int
) throws -> (Figures, Figures, Int, Int) {
  var (first, last, bytes): ([Double], [Double], [Double]) = ([], [], [])
  var details: [Double] = []
  for _ in 0..<times {
    let terminal = try PseudoTerminal(
      arguments, columns: size.columns, rows: size.rows, environment: environment)
    let burst = terminal.paint(quiet: 15)
    details.append(Double(terminal.rest(milliseconds: 300).bytes))
    first.append(burst.firstByte)
    last.append(burst.lastByte)
    bytes.append(Double(burst.bytes))
    terminal.end()
  }
  return (Figures(first), Figures(last), Int(Figures(bytes).median), Int(Figures(details).median))
}

func answers(_ label: String, _ terminal: PseudoTerminal, _ keys: [String]) {
  var details: [Double] = []
  let bursts = keys.map { key in
    let burst = terminal.press(key, quiet: 15)
    details.append(Double(terminal.rest(milliseconds: 170).bytes))
    return burst
  }
  let times = Figures(bursts.map(\.lastByte))
  let bytes = Figures(bursts.map { Double($0.bytes) })
  line(
    label,
    "\(times.words(1_000_000, "ms")); \(Int(bytes.median)) bytes median, \(Int(bytes.at(1))) most; "
      + "then \(Int(Figures(details).median)) upon a rest")
}

for count in counts.isEmpty ? [15, 10_000] : counts {
  let home = place.appending(path: "\(count)/trocar")
  try FileManager.default.createDirectory(
    at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  let store = home.appending(path: "cases.sqlite").path
  let environment = environment.merging(
    ["XDG_DATA_HOME": home.deletingLastPathComponent().path]) { $1 }
  print("Filing \(count) cases")
  try ManyCases.file(count, at: store)
  for size in sizes {
    print("\(count) cases, \(size.columns)x\(size.rows)")
    let command = [program]
    let filling = try PseudoTerminal(
      command, columns: size.columns, rows: size.rows, environment: environment)
    let work = filling.paint(quiet: 2_000)
    line(
      "until every case is assessed",
      "\(Int(work.lastByte / 1_000_000)) ms, of a store that was just filed or read before; "
        + "\(work.bytes) bytes")
    filling.end()
    let (first, last, bytes, rest) = try starts(command, size, in: environment, times: 11)
    line("start to first byte", first.words(1_000_000, "ms"))
    line(
      "start to the end of the first paint",
      last.words(1_000_000, "ms") + "; \(bytes) bytes, then \(rest)")
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/tig") {
      let (first, last, bytes, rest) = try starts(
        ["/usr/bin/tig"], size, in: environment, times: 11)
      line("tig to first byte", first.words(1_000_000, "ms"))
      line(
        "tig to the end of its paint",
        last.words(1_000_000, "ms") + "; \(bytes) bytes, then \(rest)")
    }
    let terminal = try PseudoTerminal(
      command, columns: size.columns, rows: size.rows, environment: environment)
    _ = terminal.paint(quiet: 500)
    answers(
      "a move in the worklist", terminal,
      Array(repeating: ["j", "j", "j", "k"], count: 15).flatMap { $0 })
    answers("a character of the filter", terminal, ["/", "m", "e", "t", "a", "s", "t"])
    _ = terminal.press("\u{1B}", quiet: 1_200)
    _ = terminal.press("\u{1B}", quiet: 1_200)
    _ = terminal.press("\r", quiet: 1_000)
    answers(
      "a change of screen", terminal, (0..<5).flatMap { _ in ["2", "3", "4", "5", "6", "1"] })
    answers(
      "a move in case entry", terminal,
      Array(repeating: ["j", "j", "j", "k", "k"], count: 8).flatMap { $0 })
    _ = terminal.press("3", quiet: 500)
    answers("a move in the comparison", terminal, (0..<20).flatMap { _ in ["j", "j", "k"] })
    line("sent in 3 s without a key", "\(terminal.idle(milliseconds: 3_000)) bytes")
    line("memory at most", "\(terminal.memory / 1024) MB")
    terminal.end()
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/tig") {
      let tig = try PseudoTerminal(
        ["/usr/bin/tig"], columns: size.columns, rows: size.rows, environment: environment)
      _ = tig.paint(quiet: 500)
      answers("tig: a move", tig, Array(repeating: ["j", "j", "j", "k"], count: 15).flatMap { $0 })
      tig.end()
    }
  }
}
