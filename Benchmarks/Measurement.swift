/// How long one thing takes: the middle and the spread of several samples.
struct Measurement {
  /// Nanoseconds for one, sorted.
  let samples: [Double]

  /// Measures a thing done many times over, for about a fifth of a second in each of eleven
  /// samples.
  ///
  /// - Parameter things: how many of the thing one call does.
  init(things: Int = 1, _ body: () -> Void) {
    let clock = ContinuousClock()
    body()
    var rounds = 1
    while true {
      let time = clock.measure { for _ in 0..<rounds { body() } }
      if time > .milliseconds(20) {
        rounds = max(1, Int(Double(rounds) * (.milliseconds(200) / time)))
        break
      }
      rounds *= 4
    }
    let (count, calls) = (rounds * things, rounds)
    samples = (0..<11).map { _ in
      let time = clock.measure { for _ in 0..<calls { body() } }
      return time / .nanoseconds(1) / Double(count)
    }.sorted()
  }

  var median: Double { samples[samples.count / 2] }
  var least: Double { samples.first ?? 0 }
  var most: Double { samples.last ?? 0 }
}

/// Keeps results that nobody reads from being left out by the compiler.
@inline(never) func keep<Value>(_ value: Value) {}
