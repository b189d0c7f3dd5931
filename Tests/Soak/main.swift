import Foundation
import RandomWalk

// Keys at random over the whole workstation, for as long as one likes.
//
//     Soak [KEYS [SEED]]
//
// Ends with 1 where it found a crash, a screen without a way back or a lost answer.

let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let keys = numbers.first.map { Int($0) } ?? 100_000
let seed = numbers.dropFirst().first ?? 2_611

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

let clock = ContinuousClock()
let start = clock.now
var tally = WalkTally()
do {
  tally = try RandomWalk.run(keys: keys, seed: seed) { so in
    say("\(so.keys) keys, \(so.answers) answers, \(so.problems.count) problems")
  }
} catch {
  say("The walk could not go on: \(error)")
  exit(1)
}
tally.lines.forEach(say)
tally.problems.prefix(20).forEach(say)
if !tally.missed.isEmpty {
  say("Not reached: " + tally.missed.map(\.rawValue).joined(separator: ", "))
}
say("Seed \(seed), \(Int((clock.now - start) / .seconds(1))) s. Problems: \(tally.problems.count).")
exit(tally.problems.isEmpty && tally.missed.isEmpty ? 0 : 1)
