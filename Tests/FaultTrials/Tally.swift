/// What came of a series of trials.
package struct Tally: Sendable {
  /// What was done to the store.
  package let name: String
  /// How often.
  package private(set) var trials = 0
  /// What was lost or broken, in words; nothing where the store kept its promises.
  package private(set) var losses: [String] = []
  /// How many answers had been said to be stored, over all trials.
  package var answers = 0
  /// How many trials hit what they were to hit, such as a migration that was half done.
  package var hits = 0

  package init(_ name: String) { self.name = name }

  /// Counts a trial, and what it lost.
  package mutating func count(_ losses: [String]) {
    trials += 1
    for loss in losses { self.losses.append("trial \(trials): \(loss)") }
  }

  /// The tally as a line of a table.
  package var line: String {
    "\(name): \(trials) trials, \(hits) hit in the middle, \(answers) answers said to be stored, "
      + "\(losses.count) losses"
  }
}
