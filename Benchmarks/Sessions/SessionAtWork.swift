import CaseStore
import Foundation
import Logic

/// One session: answers in its own case, and follows that of another.
struct SessionAtWork {
  private let store: CaseStore
  private let number: Int
  private let name: String

  init(store path: String, number: Int) throws {
    var store = try CaseStore(at: path, identity: [])
    name = "user \(number)"
    self.number = number
    store.beginSession(who: name, seconds: 0)
    self.store = store
  }

  /// Prints how long each answer took, in microseconds, and `looks` with how many and how long.
  func run(answers: Int, pause: Double) throws {
    let (own, other) = (ManySessions.id(number), ManySessions.id(max(0, number - 1)))
    _ = try store.takePen(of: own)
    var next = try store.open(own).1.count + 1
    var record = try store.open(own).0
    var looking = Duration.zero
    var looks = 0
    var seen = 0
    // Not all at one moment, as people do not.
    Thread.sleep(forTimeInterval: Double.random(in: 0...pause))
    for answer in 1...max(1, answers) {
      let change = record.answering(
        FactPlace(.wholeCase, "age_years"), .value(.number(Double(answer % 100))))
      let start = ContinuousClock.now
      try store.record(change, in: own, expecting: next, who: name, seconds: 0)
      print(Self.microseconds(ContinuousClock.now - start))
      try record.apply(change)
      next += 1
      let end = Date(timeIntervalSinceNow: pause * Double.random(in: 0.5...1.5))
      while Date() < end {
        let start = ContinuousClock.now
        let version = try store.dataVersion()
        if version != seen { _ = try store.watch(other) }
        seen = version
        looking += ContinuousClock.now - start
        looks += 1
        Thread.sleep(forTimeInterval: min(0.4, max(0, end.timeIntervalSinceNow)))
      }
    }
    print("looks \(looks) \(Self.microseconds(looking))")
    try store.endSession(cutOffAt: nil, isCutOff: false)
  }

  private static func microseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1_000_000 + Int(parts.attoseconds / 1_000_000_000_000)
  }
}
