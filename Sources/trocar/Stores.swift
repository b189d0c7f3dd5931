internal import CaseStore
internal import Foundation
internal import Logic
internal import Rules
internal import Workstation

extension Locations {
  /// Opens the store of real cases; creates it where there is none. Decisions are kept with what the
  /// rulebook says.
  ///
  /// - Parameters:
  ///   - visitor: Who works with it; whoever is at this machine.
  ///   - path: Where it is; that of this user.
  func openStore(
    _ rulebook: @autoclosure @escaping @Sendable () -> Rulebook = .standard,
    for visitor: Visitor = .owner(Clock.user), at path: String? = nil
  ) throws -> CaseStore {
    let line = UpgradeLine()
    return try CaseStore(
      at: path ?? store, kind: .clinic, identity: .identity, rulings: .by(rulebook()),
      visitor: visitor, telling: line.show)
  }

  /// Opens the store of the sample cases, and adds those that it does not have. What was done to a
  /// sample there stays. A store that is there opens where no samples are found, too.
  func openDemoStore(_ rulebook: @autoclosure @escaping @Sendable () -> Rulebook = .standard)
    throws -> CaseStore
  {
    let line = UpgradeLine()
    let isThere = FileManager.default.fileExists(atPath: demoStore)
    let samples = isThere && !hasFiles(in: "sample-cases") ? [] : try samples()
    return try CaseStore.demo(
      at: demoStore, samples: samples, identity: .identity, rulings: .by(rulebook()),
      visitor: .owner(Clock.user), who: Clock.user, seconds: Clock.seconds,
      telling: line.show)
  }

  /// The cases that came with the program.
  func samples() throws -> [Case] {
    try files(in: "sample-cases").map { file in
      let reading = try CaseReading(file.path)
      if let problem = reading.problems.first {
        throw Failure("\(problem) The sample cases are not as they came; install them again.")
      }
      return reading.record
    }
  }
}

extension Set<FactName> {
  /// The facts that say who the patient is.
  static var identity: Self { RecordFacts.identity }
}
