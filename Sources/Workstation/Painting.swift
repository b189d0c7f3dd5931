internal import Canvas

/// What of a picture is painted at once, and what once the keys rest: help and reasons about what
/// the cursor came to would make every move of it slow on a slow line.
struct Painting {
  private var shown: Grid?
  /// Whether details are left to paint.
  private(set) var isWaiting = false

  /// So long without a key is a rest.
  private static let rest: Duration = .milliseconds(120)

  /// What is to be painted now.
  ///
  /// - Parameter isHurried: whether a key is answered, so that details may follow.
  mutating func now(_ picture: Grid, isHurried: Bool) -> Grid {
    let now = isHurried ? picture.withDetails(of: shown) : picture
    isWaiting = isHurried && now != picture
    shown = now
    return now
  }

  /// How long to wait for a key, where so long is to be waited for other reasons.
  func patience(_ other: Duration?) -> Duration? {
    isWaiting ? min(Self.rest, other ?? Self.rest) : other
  }
}

extension Event {
  /// Whether somebody waits for the answer.
  var isKey: Bool { if case .key = self { true } else { false } }
}
