import Logic
import Rules

let clock = ContinuousClock()
let worker = RandomCases(.standard, seed: 7)
print(worker.extent)
let took = clock.measure { worker.judge(batches: 20_000) }
print(worker.judged, took, worker.failures.map(\.says))
print(Double(worker.judged) / (Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18) / 1e6, "M/s")
