import Foundation
import IceVectors
import Logic
import Rules

// The rulebook's proof, optimised, as a part of `make test`: the laws over a hundred million cases,
// the two evaluators held against each other on a million, and mistakes planted on purpose; and
// the ice of the model beside exact solutions.

/// Says what was proven, and remembers whether all of it was.
struct Run {
  private let clock = ContinuousClock()
  private(set) var isProven = true

  private mutating func report(_ isRight: Bool, _ words: String) {
    if !isRight { isProven = false }
    print(isRight ? "OK \(words)" : "!! \(words)")
  }

  private func seconds(since start: ContinuousClock.Instant) -> String {
    let tenths = Int(((clock.now - start) / .seconds(1) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }

  mutating func prove() {
    let start = clock.now
    var verification = Verification(.standard)
    while verification.isOpen { verification.step() }
    let proof = verification.proof
    for result in proof.laws {
      report(result.failures.isEmpty && result.isWhole, "\(result.law.rawValue): \(result.against)")
      for failure in result.failures { print("     \(failure.subject): \(failure.says)") }
    }
    report(
      proof.judged >= 100_000_000, "\(proof.judged.grouped) cases in \(seconds(since: start))")
  }

  /// Compares on two threads, each with cases of its own.
  mutating func compare(cases: Int) async {
    let start = clock.now
    let halves = await withTaskGroup(of: Comparison.self) { group in
      for seed in [5, 6] as [UInt64] { group.addTask { Comparison(cases: cases / 2, seed: seed) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let differences = halves.flatMap(\.differences)
    let compared = halves.reduce(0) { $0 + $1.compared }
    report(
      differences.isEmpty,
      "both evaluators agree on \(compared.grouped) cases in \(seconds(since: start))")
    for difference in differences.prefix(3) {
      print("     \(difference.says)\n\(difference.record)")
    }
  }

  mutating func findPlantedFaults() {
    let start = clock.now
    for fault in PlantedFault.all {
      report(fault.isCaught(cases: 4_000_000), "\(fault.law.rawValue) finds \(fault.name)")
    }
    print("   \(PlantedFault.all.count) planted faults in \(seconds(since: start))")
  }

  mutating func freeze() {
    let start = clock.now
    let checks = IceProof.checks()
    for check in checks where !check.isMet {
      if check.isRight { print("   known: \(check.says)") } else { report(false, check.says) }
    }
    let met = checks.count { $0.isMet }
    report(
      checks.allSatisfy(\.isRight),
      "\(met) of \(checks.count) figures of ice within tolerance in \(seconds(since: start))")
  }
}

// How many cases the evaluators are compared on; fewer for a quick look.
let compared = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000

func proveAll() async -> Bool {
  var run = Run()
  run.prove()
  run.findPlantedFaults()
  run.freeze()
  await run.compare(cases: compared)
  return run.isProven
}

exit(await proveAll() ? 0 : 1)
