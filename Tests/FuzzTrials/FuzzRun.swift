/// What a run of a target came to.
package struct FuzzRun: Sendable {
  package let target: String
  package private(set) var trials = 0
  package private(set) var bytes = 0
  /// The trials that went wrong, with what was wrong.
  package private(set) var findings: [(trial: Int, words: String)] = []

  /// How long one input may take, in seconds; a debug build on a busy machine needs some.
  package static let patience = Duration.seconds(10)

  /// Tries a target on inputs from the first one given, until so many are tried or the time is up.
  ///
  /// - Parameter isRunning: asked before each trial with its number.
  package init(
    _ target: FuzzTarget, from first: Int = 0, seed: UInt64, while isRunning: (Int) -> Bool
  ) {
    self.target = target.name
    let clock = ContinuousClock()
    var trial = first
    while isRunning(trial) {
      let input = target.input(of: trial, seed: seed)
      let start = clock.now
      do {
        if let words = try target.complaint(input) { findings.append((trial, words)) }
      } catch {
        findings.append((trial, "not caught: \(error)"))
      }
      if clock.now - start > Self.patience { findings.append((trial, "it took too long")) }
      trials += 1
      bytes += input.count
      trial += 1
    }
  }
}
