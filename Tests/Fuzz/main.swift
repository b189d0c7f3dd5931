import Foundation
import FuzzTrials

// Gives every reader damaged texts, for so many minutes of the processor in all: an hour is an hour
// of work, however busy the machine is.
//
//     Fuzz [MINUTES [SEED [TARGET...]]]
//     Fuzz TARGET TRIAL [SEED]     one trial again, for instance the one at which it crashed
//
// Ends with 1 where anything was found. The trial under way stands in fuzz-at.txt of the temporary
// folder, so that a crash can be repeated.

let arguments = Array(CommandLine.arguments.dropFirst())
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
let all = try FuzzTarget.all()

if let target = all.first(where: { $0.name == arguments.first }), arguments.count > 1,
  let trial = Int(arguments[1])
{
  let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 2_611
  say(String(decoding: target.input(of: trial, seed: seed), as: UTF8.self).debugDescription)
  let run = FuzzRun(target, from: trial, seed: seed) { $0 == trial }
  for finding in run.findings { say(finding.words) }
  exit(run.findings.isEmpty ? 0 : 1)
}

let minutes = arguments.first.flatMap { Double($0) } ?? 1
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 2_611
let named = arguments.dropFirst(2)
let targets = named.isEmpty ? all : all.filter { named.contains($0.name) }
let note = FileManager.default.temporaryDirectory.appending(path: "fuzz-at.txt")
var findings = 0
var spent = Duration.zero
for target in targets {
  let limit = Duration.seconds(minutes * 60 / Double(targets.count))
  let run = FuzzRun(target, seed: seed, for: limit) { trial in
    if trial.isMultiple(of: 100) {
      try? Data("\(target.name) \(trial) to \(trial + 99), seed \(seed)\n".utf8).write(to: note)
    }
    return true
  }
  findings += run.findings.count
  spent += run.time
  say(
    "\(run.target): \(run.trials) inputs, \(run.bytes) bytes, \(Int(run.time / .seconds(1))) s of "
      + "processor time, \(run.findings.count) findings")
  for finding in run.findings.prefix(20) { say("  trial \(finding.trial): \(finding.words)") }
}
say(
  "Seed \(seed), \(minutes) minutes, \(Int(spent / .seconds(1))) s of processor time. "
    + "Findings: \(findings).")
exit(findings == 0 ? 0 : 1)
