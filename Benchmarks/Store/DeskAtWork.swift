import Canvas
import CaseStore
import Foundation
import Logic
import Rules
import Screens
import Workstation

/// The workstation on a store, with keys from a script and no terminal: how long each key takes from
/// its event until the loop waits again, its picture and what it had to ask of the store included.
@MainActor
struct DeskAtWork {
  nonisolated static let maker = "bench"
  private let store: CaseStore

  init(store path: String) throws {
    store = try CaseStore(
      at: path, identity: RecordFacts.identity, rulings: .by(.standard), visitor: .owner("bench"))
  }

  func run() throws {
    var display = KeyClock()
    let start = Stopwatch()
    var workstation = Workstation(
      rulebook: .standard,
      outside: Outside(
        store: store, who: "bench", now: { Self.now }, maker: Self.maker,
        palette: { _ in Palette() }, export: { $0.fileName }, edit: nil))
    display.onFirstPicture = { say("first picture after \(start.elapsed.short) ms") }
    workstation.run(on: &display)
    for (label, goal) in KeyClock.labels {
      let times = display.times[label] ?? []
      let (median, most, p99) = (times.at(0.5), times.at(1), times.at(0.99))
      let met = goal.map { " (goal \(Int($0)) ms): " + verdict(p99 <= $0) } ?? ""
      say(
        "  \(label): median \(median.short), p99 \(p99.short), most \(most.short) ms of work\(met)")
    }
    let (rest, most) = (Self.kilobytes("VmRSS"), Self.kilobytes("VmHWM"))
    say(
      "memory \(rest / 1024) MB at rest, \(most / 1024) MB at most (goal 100 MB): "
        + verdict(most < 102_400))
  }

  private static var now: Moment {
    guard let date = CalendarDate(year: 2026, month: 11, day: 24) else {
      preconditionFailure("The day is in the calendar.")
    }
    return Moment(date: date, clock: "10:42", seconds: 1_795_516_920)
  }

  private static func kilobytes(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
  }
}

/// A display that presses keys, each once the one before it is done and all that waited for a rest, and
/// keeps how long the processor worked for each.
@MainActor
struct KeyClock: Display {
  var size = Size(columns: 120, rows: 40)
  var palette = Palette()
  var usesMouse = false
  private(set) var times: [String: [Double]] = [:]
  var onFirstPicture: (() -> Void)?
  private var watch: Stopwatch?
  private var label = "rows that come while nobody presses a key"
  private var script: [(label: String, key: Key)] = []

  static let labels: [(String, Double?)] = [
    ("rows that come while nobody presses a key", 20), ("move", 20), ("page", 20),
    ("first or last", 20), ("sort", nil), ("key of a filter", 20), ("rows of a filter", 20),
    ("all cases again", 20),
  ]

  init() {
    for _ in 0..<20 { script.append(("move", "j")) }
    for _ in 0..<10 { script.append(("page", .pageDown)) }
    for _ in 0..<5 { script += [("first or last", "G"), ("first or last", "g")] }
    for _ in 0..<8 { script.append(("sort", "s")) }
    for text in [
      "met", "lindholm", "maja heller", "thyroid", "coagulopathy:yes", "coagulopathy:", "size:>30",
      "sins:7-12", "technique:cryo", "age:>70 spine", "needs:hold", "12345",
    ] {
      script.append(("all cases again", "/"))
      script += text.map { ("key of a filter", .character($0)) }
      script.append(("all cases again", .escape))
    }
  }

  mutating func show(_ grid: Grid) {
    onFirstPicture?()
    onFirstPicture = nil
  }

  mutating func nextEvent(within limit: Duration?) -> Event {
    if let watch { times[label, default: []].append(watch.work) }
    defer { watch = Stopwatch() }
    // What waits for a rest is done before the next key, and counted for itself.
    if let limit, limit <= .milliseconds(200) {
      if label == "key of a filter" { label = "rows of a filter" }
      let parts = limit.components
      Thread.sleep(
        forTimeInterval: Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
      return .tick
    }
    guard !script.isEmpty else {
      watch = nil
      return .signal(.hangup)
    }
    let step = script.removeFirst()
    label = step.label
    return .key(step.key)
  }

  mutating func redraw() {}
  mutating func suspend() {}
  mutating func withoutScreen<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value { try work() }
}
