internal import Canvas

/// How long nobody has pressed a key at a screen that is not blanked meanwhile, and what follows.
struct Silence {
  private let limit: Duration?
  private var idleness: Idleness
  private var isSaid = false

  enum Verdict: Hashable {
    case goesOn
    /// To be said once, a minute before: for so many minutes there was no key.
    case isNearlyOver(minutes: Int)
    case isOver
  }

  /// - Parameter limit: After how long a session ends; nothing where it never does.
  init(limit: Duration?, at time: Duration) {
    self.limit = limit
    idleness = Idleness(at: time)
  }

  mutating func take(_ event: Event, at time: Duration) -> Verdict {
    switch event {
    case .key, .paste, .pointer:
      idleness.keyPressed(at: time)
      isSaid = false
      return .goesOn
    case .resize, .tick, .signal, .wake: break
    }
    guard let limit else { return .goesOn }
    let length = idleness.length(at: time)
    if length >= limit { return .isOver }
    guard length >= limit - .seconds(60), !isSaid else { return .goesOn }
    isSaid = true
    return .isNearlyOver(minutes: Int(length.components.seconds) / 60)
  }
}
