internal import CaseStore
internal import Foundation
internal import Rules
internal import Synchronization

/// Says on standard error that an older store is brought up to date, where that takes longer than a
/// moment: one line, and on a terminal how far it is below it, which is gone once it is done.
final class UpgradeLine: Sendable {
  private struct State {
    var begun: Duration?
    /// When something was said last, since the beginning.
    var said: Duration?
    var hasBar = false
  }

  private let state = Mutex(State())
  private let isTerminal: Bool
  private let uptime: @Sendable () -> Duration
  private let write: @Sendable (String) -> Void

  init(
    isTerminal: Bool = isatty(STDERR_FILENO) == 1,
    uptime: @escaping @Sendable () -> Duration = { ContinuousClock.now - start },
    write: @escaping @Sendable (String) -> Void = {
      try? FileHandle.standardError.write(contentsOf: Data($0.utf8))
    }
  ) {
    (self.isTerminal, self.uptime, self.write) = (isTerminal, uptime, write)
  }

  private static let start = ContinuousClock.now

  deinit {
    if state.withLock(\.hasBar) { write("\r\u{1B}[K") }
  }

  /// Takes how far it is.
  func show(_ upgrade: Upgrade) {
    let text = state.withLock { state -> String? in
      let now = uptime()
      let begun = state.begun ?? now
      state.begun = begun
      guard LongJob.isDue(at: now - begun, since: state.said) else { return nil }
      let isFirst = state.said == nil
      state.said = now - begun
      if isTerminal { state.hasBar = true }
      let first = isFirst ? Self.words(upgrade) + "\n" : ""
      return isTerminal ? first + "\r" + Self.bar(upgrade) + "\u{1B}[K" : first
    }
    if let text, !text.isEmpty { write(text) }
  }

  /// `Bringing the store from step 11 to 12; 100,000 cases. It is done once, and begins anew if it is stopped.`
  private static func words(_ upgrade: Upgrade) -> String {
    "Bringing the store from step \(upgrade.from) to \(upgrade.to); "
      + "\(upgrade.cases.grouped) cases. It is done once, and begins anew if it is stopped."
  }

  private static func bar(_ upgrade: Upgrade) -> String {
    let (done, all) = (upgrade.done, max(1, upgrade.cases))
    let full = min(30, done * 30 / all)
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 30 - full)
      + "] step \(upgrade.step): \(done.grouped) of \(upgrade.cases.grouped) cases"
  }
}
