import FaultTrials
import Foundation

// Does to a store what power cuts, full disks and careless hands do, and counts what was lost.
//
//     Faults [SEED [PERCENT [NUMBER...]]]    so much of each series, 100 where nothing is said; those of
//                                           these numbers alone, so that several can run at once
//
// Ends with 1 where anything was lost.

let seed = CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) } ?? 2_611
let percent = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100
var (trials, answers, losses) = (0, 0, 0)
let clock = ContinuousClock()

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

let chosen = Set(CommandLine.arguments.dropFirst(3).compactMap { Int($0) })
for (number, series) in zip(1..., FaultSuite.long)
where chosen.isEmpty || chosen.contains(number) {
  do {
    var tally = Tally("")
    let time = try clock.measure {
      tally = try series.run(max(1, series.trials * percent / 100), seed)
    }
    losses += tally.losses.count
    trials += tally.trials
    answers += tally.answers
    say("\(tally.line), \(Int(time / .seconds(1))) s")
    for loss in tally.losses.prefix(20) { say("  \(loss)") }
  } catch {
    losses += 1
    say("A series could not be run: \(error)")
  }
}
say("Seed \(seed). \(trials) trials, \(answers) answers said to be stored. Losses: \(losses).")
exit(losses == 0 ? 0 : 1)
