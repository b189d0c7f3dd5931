package import Logic

/// What a typed text means for a field.
package enum FieldReading: Hashable, Sendable {
  /// An answer, and how it was understood: `= Mon 21 Sep 2026, 63 days ago`.
  case answer(Answer, echo: String)
  /// An answer that is possible and unlikely: taken when it is confirmed by a second Enter.
  case doubtful(Answer, echo: String, why: String)
  /// Not an answer yet: how to go on.
  case incomplete(String)
  /// Cannot become an answer: what is wrong, and what to do.
  case refused(String)

  /// What stands beside the field while it is typed.
  package var words: String {
    switch self {
    case .answer(_, let echo): echo.isEmpty ? "" : "= \(echo)"
    case .doubtful(_, let echo, let why): "= \(echo): \(why)"
    case .incomplete(let help): help
    case .refused(let why): why
    }
  }
}
