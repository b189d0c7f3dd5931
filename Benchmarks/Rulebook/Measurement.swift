import Foundation

/// How long one thing takes: the middle and the spread of several samples.
struct Measurement {
  /// Nanoseconds for one, sorted.
  let samples: [Double]

  /// Measures a thing done many times over, for about a tenth of a second in each of eleven
  /// samples.
  ///
  /// - Parameter things: how many of the thing one call does.
  init(things: Int = 1, _ body: () -> Void) {
    body()
    var rounds = 1
    while true {
      let time = Self.time(rounds, body)
      if time > 20_000_000 {
        rounds = max(1, Int(Double(rounds) * 100_000_000 / time))
        break
      }
      rounds *= 4
    }
    let calls = rounds
    samples = (0..<11).map { _ in Self.time(calls, body) / Double(calls * things) }.sorted()
  }

  private static func time(_ rounds: Int, _ body: () -> Void) -> Double {
    let start = processorTime
    for _ in 0..<rounds { body() }
    return processorTime - start
  }

  /// Nanoseconds that the processor spent on this thread, so that other work on a shared machine
  /// is not counted.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000_000_000 + Double(time.tv_nsec)
  }

  var median: Double { samples[samples.count / 2] }
  var least: Double { samples.first ?? 0 }
  var most: Double { samples.last ?? 0 }
}

/// Keeps results that nobody reads from being left out by the compiler.
@inline(never) func keep<Value>(_ value: Value) {}
