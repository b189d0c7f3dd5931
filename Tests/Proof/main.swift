import Logic
import Rules

let clock = ContinuousClock()
func timed<Result>(_ name: String, _ work: () -> Result) -> Result {
  var result: Result?
  let took = clock.measure { result = work() }
  print(name, took)
  return result!
}
var worker = RandomCases(.standard, seed: 7)
timed("random") { worker.judge(batches: 20_000) }
print(worker.judged, worker.failures)
var blocked = BlockedCases(.standard, seed: 1)
timed("blocked") { for b in blocked.blocks { blocked.check(b) } }
print(blocked.judged, blocked.failures)
var living = LivingRules(.standard, seed: 1)
timed("reach") { for t in Technique.allCases { living.reach(t) } }
timed("live") { for r in Rulebook.standard.rules.indices { living.live(r) } }
print(living.sought)
for f in living.failures { print(f.law, f.subject, f.says) }
var coverage = CoverageSearch(.standard, seed: 1)
let covered = timed("cover") { Rulebook.standard.rules.indices.map { coverage.cover($0) } }
print(covered.reduce(0) { $0 + $1.clauses }, covered.reduce(0) { $0 + $1.deciding }, covered.reduce(0) { $0 + $1.unknowable }, covered.reduce(0) { $0 + $1.carryingUnknown }, covered.reduce(0) { $0 + $1.thresholds }, covered.reduce(0) { $0 + $1.exercised })
for c in covered where !c.isComplete { print(c.rule, c.open) }
print(coverage.failures)
