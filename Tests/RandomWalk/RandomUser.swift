import Canvas
import Screens
import TestSupport

/// Someone at the terminal who presses keys at random, resizes the window, clicks and pastes; and who
/// finds the way back to the worklist every few hundred keys, or says that there is none.
@MainActor
struct RandomUser: QuietDisplay {
  private(set) var size = Size(columns: 80, rows: 24)
  var palette = Palette()
  var usesMouse = true
  var tally = WalkTally()

  private var whim: Whim
  /// What is pressed next, before anything else comes to mind.
  private var intended: [Key] = []
  private var phase = Phase.wandering(left: 200)
  private var seen: Seen?
  /// The last events, to tell how something came about.
  private var history: [String] = []
  /// Whether an outcome that is said to be recorded is, by the head of the screen.
  private let isRecorded: (String) -> Bool

  private enum Phase {
    case wandering(left: Int)
    case returning(tries: Int)
    /// The key that leaves was pressed on the worklist.
    case leaving
  }

  init(_ random: SeededRandom, isRecorded: @escaping (String) -> Bool) {
    whim = Whim(random)
    self.isRecorded = isRecorded
  }

  /// Sits down at a program that was just started.
  mutating func sitDown() {
    phase = .wandering(left: 50 + whim.number(below: 400))
    (intended, seen) = ([], nil)
    history.append("START")
  }

  mutating func show(_ grid: Grid) {
    tally.pictures += 1
    if grid.size != size { report("The picture has \(grid.size), the terminal \(size).") }
    if let cursor = grid.cursor, !grid.box.contains(cursor) { report("The cursor is outside.") }
    let before = seen?.message
    let now = Seen(grid)
    seen = now
    tally.screens[now.screen, default: 0] += 1
    if now.hasFailedToSave { report("Not saved: \(now.message)") }
    let isOfCase = now.screen == .slide || now.screen == .dense
    if isOfCase, now.message.contains(" Recorded"), before != now.message {
      tally.outcomes += 1
      if !isRecorded(now.head) { report("Said to be recorded, and is not: \(now.head)") }
    }
  }

  mutating func nextEvent(within limit: Duration?) -> Event {
    if let limit, whim.once(in: limit == .zero ? 2 : 6) { return .tick }
    let event = decide()
    history.append("\(event)")
    if history.count > 400 { history.removeFirst(200) }
    switch event {
    case .key: tally.keys += 1
    case .pointer: tally.clicks += 1
    case .paste: tally.pastes += 1
    case .resize: tally.resizes += 1
    default: break
    }
    return event
  }

  private mutating func decide() -> Event {
    if !intended.isEmpty { return .key(intended.removeFirst()) }
    switch phase {
    case .wandering(let left) where left > 0:
      phase = .wandering(left: left - 1)
      return wander()
    case .wandering:
      phase = .returning(tries: 0)
      return resized(to: Size(columns: 80, rows: 24))
    case .returning(let tries): return goBack(tries)
    case .leaving:
      report("q does not leave from the worklist.")
      return .signal(.terminate)
    }
  }

  private mutating func wander() -> Event {
    if whim.once(in: 3_000) { return .signal(whim.once(in: 2) ? .terminate : .hangup) }
    if whim.once(in: 800) { return .signal(.interrupt) }
    if whim.once(in: 150) { return resized(to: whim.size()) }
    if whim.once(in: 60) { return .paste(whim.pasted()) }
    if whim.once(in: 15) { return .pointer(whim.pointer(in: size)) }
    if whim.once(in: 300) { return .wake }
    if let seen, seen.screen == .locked { return .key(whim.once(in: 3) ? .enter : whim.key()) }
    if let seen, seen.isTooSmall, whim.once(in: 8) { return resized(to: whim.size()) }
    if let seen, seen.screen.isOverThePage, whim.once(in: 4) { return .key(.escape) }
    if let seen, !seen.isTooSmall {
      if seen.screen == .worklist, whim.once(in: 12) { intended = [" ", "j", " ", "p"].map(key) }
      if seen.isTyping, !seen.isQuestion, whim.once(in: 2) { intended = whim.answer() }
      if !seen.isTyping, whim.once(in: 80) { intended = whim.order() }
      if seen.screen.isOfMeeting, whim.once(in: 40) { intended = ["Z", "C"] }
      if seen.screen == .slide || seen.screen == .dense, whim.once(in: 8) {
        // A deferral needs its reason and no plan. Who is here is asked first where nobody is yet.
        let deferral: [Key] = ["d", .enter, "x", .enter, .enter]
        intended = ["d"] + (whim.once(in: 2) ? ["a", .enter] : []) + deferral
      }
      if seen.screen == .slide || seen.screen == .dense, whim.once(in: 20) {
        intended = [whim.once(in: 2) ? "w" : "f", "l", "j"]
      }
      if seen.screen == .plan, whim.once(in: 8) { intended = ["i", "o"] }
      if seen.screen == .conflict, whim.once(in: 12) { intended = ["C"] }
      if seen.screen == .techniques, whim.once(in: 12) { intended = ["W"] }
      if seen.screen == .complications, whim.once(in: 12) { intended = ["3", "c"] }
      if !intended.isEmpty { return .key(intended.removeFirst()) }
    }
    return .key(whim.key())
  }

  private func key(_ letter: Character) -> Key { .character(letter) }

  private mutating func resized(to size: Size) -> Event {
    self.size = size
    return .resize(size)
  }

  /// The way back that anyone would try: Esc out of what is open, `0` from a step, `q` from a
  /// meeting. And from the worklist, `q` leaves.
  private mutating func goBack(_ tries: Int) -> Event {
    guard let seen else { return .key(.escape) }
    if seen.screen == .worklist, !seen.isQuestion {
      tally.returns += 1
      if whim.once(in: 3) {
        phase = .leaving
        return .key("q")
      }
      phase = .wandering(left: 50 + whim.number(below: 400))
      return .key(whim.key())
    }
    guard tries < 20 else {
      report("No way back to the worklist from \(seen.screen.rawValue): \(seen.message)")
      return .signal(.terminate)
    }
    phase = .returning(tries: tries + 1)
    if seen.screen == .locked { return .key(.enter) }
    if seen.isQuestion || seen.isTyping || tries % 2 == 0 { return .key(.escape) }
    return .key(seen.screen.isOfMeeting ? "q" : "0")
  }

  private mutating func report(_ problem: String) {
    tally.problems.append(
      problem + "\n    after " + history.suffix(60).joined(separator: " "))
  }
}
