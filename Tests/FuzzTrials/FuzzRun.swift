import Foundation

/// What a run of a target came to.
package struct FuzzRun: Sendable {
  package let target: String
  package private(set) var trials = 0
  package private(set) var bytes = 0
  /// The trials that went wrong, with what was wrong.
  package private(set) var findings: [(trial: Int, words: String)] = []

  /// How long the processor was at it: what others did on the machine meanwhile is not counted.
  package private(set) var time = Duration.zero

  /// How long one input may take; a debug build needs some.
  package static let patience = Duration.seconds(10)

  /// Tries a target on inputs from the first one given, until so many are tried or the time is up.
  ///
  /// - Parameters:
  ///   - limit: the time of the processor after which no further input is tried.
  ///   - isRunning: asked before each trial with its number.
  package init(
    _ target: FuzzTarget, from first: Int = 0, seed: UInt64, for limit: Duration = .seconds(86_400),
    while isRunning: (Int) -> Bool = { _ in true }
  ) {
    self.target = target.name
    var trial = first
    while time < limit, isRunning(trial) {
      let input = target.input(of: trial, seed: seed)
      let start = Self.processorTime()
      do {
        if let words = try target.complaint(input) { findings.append((trial, words)) }
      } catch {
        findings.append((trial, "not caught: \(error)"))
      }
      let spent = Self.processorTime() - start
      time += spent
      if spent > Self.patience { findings.append((trial, "it took too long")) }
      trials += 1
      bytes += input.count
      trial += 1
    }
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
