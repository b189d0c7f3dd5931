internal import Logic
internal import Rules

/// What the next line answers, before it is an answer to the question of the stop.
enum Pending: Hashable, Sendable {
  /// An answer that is possible and unlikely: Enter takes it.
  case doubt(Doubt)
  /// Something that undo cannot take back, or nearly: only `C` does it.
  case confirmation(String, Confirmed)
  /// A technique waits for the reason that it is chosen, or ruled out, by.
  case reason(DictatedReason, Technique, lesion: String)
  /// A note on the complications of a lesion; what it says now.
  case note(lesion: String, now: String)

  /// Whether its answer changes the case, which takes the pen.
  var changesCase: Bool {
    switch self {
    case .doubt, .reason, .note: true
    case .confirmation(_, let confirmed):
      switch confirmed {
      case .remove, .ready, .record: true
      case .save, .open, .create, .quit: false
      }
    }
  }

  struct Doubt: Hashable, Sendable {
    let part: DictatedPart
    let place: FactPlace
    let answer: Answer
    let echo: String
    let words: String
  }

  /// What `C` does.
  enum Confirmed: Hashable, Sendable {
    case remove(Subject)
    case ready(lesion: String)
    case record
    case save(Effect.Export)
    case open(String)
    case create
    case quit
  }
}
