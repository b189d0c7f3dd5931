internal import CaseStore

/// How a screen sees what others do to the case on it: by a number that the store keeps in memory and
/// that is another one once somebody has written. Only then is anything read.
struct Following {
  /// How often the number is looked at.
  static let pause: Duration = .milliseconds(400)
  /// How often somebody who waits for a pen looks whether they may have it: time alone changes that.
  private static let looksPerQuestion = 12

  private var version: Int?
  private var looks = 0
  /// Who has the pen of the case and was there at the last look: a program that is killed writes nothing
  /// by which its end could be seen.
  var holder: Pen.Holding?

  /// Whether something may have changed since the last look.
  ///
  /// - Parameter isWaiting: Whether the pen was asked for.
  mutating func hasNews(in store: CaseStore, isWaiting: Bool) throws -> Bool {
    let found = try store.dataVersion()
    looks += 1
    let isDue = isWaiting && looks % Self.looksPerQuestion == 0
    let isHolderGone = holder.map(store.isGone) ?? false
    defer { version = found }
    return found != version || isDue || isHolderGone
  }

  /// What is on the screen was read just now; the number is to be compared with anew.
  mutating func restart() { (version, holder) = (nil, nil) }
}

/// How long nobody has pressed a key, by a clock that nobody sets.
struct Idleness {
  private var lastKey: Duration
  private var lastNote: Duration

  init(at time: Duration) { (lastKey, lastNote) = (time, time) }

  mutating func keyPressed(at time: Duration) { lastKey = time }

  func length(at time: Duration) -> Duration { time - lastKey }

  /// Whether it is to be noted in the store that somebody is at work: after keys, once a minute.
  mutating func isNoteDue(at time: Duration) -> Bool {
    guard lastKey > lastNote, time - lastNote >= .seconds(60) else { return false }
    lastNote = time
    return true
  }
}
