package import CaseStore
internal import Logic
package import Rules
internal import Screens

/// Works out anew what the worklist says of every case of which that is out of date: after a change of
/// the rulebook or of its settings, of all of them.
///
/// A few cases make a transaction, so that it may be stopped at any time: what is done is kept, and
/// nothing is half written.
package struct Reassessment {
  private let store: CaseStore
  private let rulebook: Rulebook
  private let maker: String

  /// So many in a transaction: others who write wait no longer than for these.
  private static let atATime = 50

  /// How far it is.
  package struct Standing: Hashable, Sendable {
    package let done: Int
    package let all: Int
  }

  /// - Parameter maker: What lines of the worklist are made by.
  package init(store: CaseStore, rulebook: Rulebook, maker: String) {
    (self.store, self.rulebook, self.maker) = (store, rulebook, maker)
  }

  /// Runs until all is done, or it is told to stop.
  ///
  /// - Parameter progress: Told after each step; says whether to go on.
  /// - Returns: how many of how many are done, and why some cannot be read.
  package func run(
    _ progress: (Standing) -> Bool
  ) throws -> (standing: Standing, unreadable: [StoreError]) {
    let waiting = try store.casesWithoutWorklist(by: maker)
    var done = 0
    var unreadable: [StoreError] = []
    while done < waiting.count {
      let ids = Array(waiting[done..<min(done + Self.atATime, waiting.count)])
      unreadable += try store.assessWorklist(ids, by: maker) { WorklistLine($0, rulebook) }
        .unreadable
      done += ids.count
      guard progress(Standing(done: done, all: waiting.count)) else { break }
    }
    return (Standing(done: done, all: waiting.count), unreadable)
  }
}
