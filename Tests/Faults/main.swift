import FaultTrials
import Foundation

// Does to a store what power cuts, full disks and careless hands do, and counts what was lost.
//
//     Faults [SEED]
//
// Ends with 1 where anything was lost.

let seed = CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) } ?? 2_611
var losses = 0
let clock = ContinuousClock()

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

for series in FaultSuite.long {
  do {
    var tally = Tally("")
    let time = try clock.measure { tally = try series.run(series.trials, seed) }
    losses += tally.losses.count
    say("\(tally.line), \(Int(time / .seconds(1))) s")
    for loss in tally.losses.prefix(20) { say("  \(loss)") }
  } catch {
    losses += 1
    say("A series could not be run: \(error)")
  }
}
say("Seed \(seed). Losses: \(losses).")
exit(losses == 0 ? 0 : 1)
