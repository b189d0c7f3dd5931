import Glibc
import IceBall

// How long the estimate of three rods takes, 10 minutes freezing, 5 thawing and 10 freezing: on one core, the work of this
// process and not what went by, since a machine that does other things besides would be measured too.

/// The work of this process so far, in seconds.
func work() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

let lesion = LesionShape(width: 20, depth: 20, height: 24)
let plan = FreezePlan(
  lesion: lesion, tissue: .softTissue,
  probes: [(8.660, 0.0), (-4.330, 7.5), (-4.330, -7.5)].map { Probe(.rod, x: $0.0, y: $0.1) },
  structures: [.wall(.canal, name: "canal", mm: 12, from: lesion, towards: .back)])

for fineness in IceEstimate.Fineness.allCases {
  let box = try IceBox(around: plan, mm: fineness.mm)
  var least = (run: Double.infinity, estimate: Double.infinity)
  for _ in 0..<(fineness == .quick ? 5 : 2) {
    var start = work()
    _ = try IceRun(of: plan, under: .nominal, at: fineness)
    least.run = min(least.run, work() - start)
    start = work()
    _ = try IceEstimate(of: plan, at: fineness)
    least.estimate = min(least.estimate, work() - start)
  }
  func milliseconds(_ seconds: Double) -> String { "\(Int((seconds * 1000).rounded())) ms" }
  print(
    "\(Int(fineness.mm)) mm, \(box.across) x \(box.deep) x \(box.high) cells: one run",
    milliseconds(least.run) + ", nominal, pessimistic and optimistic",
    milliseconds(least.estimate))
}
