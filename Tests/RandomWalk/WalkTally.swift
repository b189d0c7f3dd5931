/// What a walk has done and found.
package struct WalkTally: Sendable {
  package var keys = 0
  package var clicks = 0
  package var pastes = 0
  package var resizes = 0
  package var pictures = 0
  /// How often the way back to the worklist was tried, and found.
  package var returns = 0
  /// How often the program was left and started again: by a key, by the system, by a dropped line.
  package var ends = 0
  /// Journal entries that were said to be saved.
  package var answers = 0
  /// How many of them took back another or gave it again.
  package var undone = 0
  /// Outcomes of meetings that were said to be recorded.
  package var outcomes = 0
  package var screens: [Screen: Int] = [:]
  /// What was wrong, with the events that led there; nothing where all promises were kept.
  package var problems: [String] = []

  package init() {}

  /// Those that no picture has shown.
  package var missed: [Screen] { Screen.allCases.filter { screens[$0] == nil } }

  package mutating func add(_ other: WalkTally) {
    keys += other.keys
    clicks += other.clicks
    pastes += other.pastes
    resizes += other.resizes
    pictures += other.pictures
    returns += other.returns
    ends += other.ends
    answers += other.answers
    undone += other.undone
    outcomes += other.outcomes
    screens.merge(other.screens, uniquingKeysWith: +)
    problems += other.problems
  }

  /// The tally in lines.
  package var lines: [String] {
    [
      "\(keys) keys, \(clicks) uses of the mouse, \(pastes) pastes, \(resizes) new sizes, "
        + "\(pictures) pictures",
      "\(returns) times back to the worklist, \(ends) times left and started again",
      "\(answers) answers said to be saved, \(undone) of them undone or done again, "
        + "\(outcomes) outcomes of meetings",
      "\(screens.count) of \(Screen.allCases.count) screens: "
        + Screen.allCases.map { "\($0.rawValue) \(screens[$0] ?? 0)" }.joined(separator: ", "),
    ]
  }
}
