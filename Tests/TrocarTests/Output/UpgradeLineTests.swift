import FaultTrials
import Foundation
import Synchronization
import Testing

@testable import CaseStore
@testable import trocar

/// An older store says that it is brought up to date, and nothing else is disturbed by it.
struct UpgradeLineTests {
  /// A clock that is set, and what was said.
  private final class Desk: Sendable {
    let time = Mutex(Duration.zero)
    let said = Mutex("")
  }

  private let desk = Desk()

  private func line(isTerminal: Bool) -> UpgradeLine {
    UpgradeLine(
      isTerminal: isTerminal, uptime: { [desk] in desk.time.withLock(\.self) },
      write: { [desk] text in desk.said.withLock { $0 += text } })
  }

  private func tell(_ line: UpgradeLine, at milliseconds: Int, step: Int, done: Int) {
    desk.time.withLock { $0 = .milliseconds(milliseconds) }
    line.show(Upgrade(from: 4, to: 12, cases: 100_000, step: step, done: done))
  }

  private var said: String { desk.said.withLock(\.self) }

  private static let words =
    "Bringing the store from step 4 to 12; 100,000 cases. It is done once, and begins anew if it is "
    + "stopped.\n"

  @Test(arguments: [true, false]) func `what is over in a moment says nothing`(isTerminal: Bool) {
    do {
      let line = line(isTerminal: isTerminal)
      tell(line, at: 0, step: 5, done: 0)
      tell(line, at: 299, step: 12, done: 100_000)
    }
    #expect(said == "")
  }

  @Test func `on a terminal it says how far it is, four times a second, and takes that away`() {
    do {
      let line = line(isTerminal: true)
      tell(line, at: 0, step: 5, done: 0)
      tell(line, at: 300, step: 12, done: 10_000)
      let first = "\r[###...........................] step 12: 10,000 of 100,000 cases\u{1B}[K"
      #expect(said == Self.words + first)
      tell(line, at: 549, step: 12, done: 20_000)
      #expect(said == Self.words + first)
      tell(line, at: 550, step: 12, done: 50_000)
      #expect(
        said == Self.words + first
          + "\r[###############...............] step 12: 50,000 of 100,000 cases\u{1B}[K")
    }
    #expect(said.hasSuffix("\r\u{1B}[K"))
  }

  @Test func `elsewhere it is one line`() {
    do {
      let line = line(isTerminal: false)
      for second in 0..<9 { tell(line, at: 1_000 * second, step: 12, done: 10_000 * second) }
    }
    #expect(said == Self.words)
  }

  @Test func `what a command says for other programs is not disturbed`() throws {
    let program = try Program()
    defer { program.clean() }
    let folder = program.data.appending(path: "trocar")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let path = folder.appending(path: "cases.sqlite").path
    // One case is in the file that the step left.
    try OlderStore.make(at: path, cases: 6_000, entries: 2)
    let first = try program.run("cases", "list", "--format", "json")
    #expect(first.status == 0)
    #expect(
      first.complaints
        == "Bringing the store from step 2 to 13; 6,001 cases. It is done once, and begins anew if it "
        + "is stopped.\n")
    let cases = try #require(try first.json() as? [[String: Any]])
    #expect(cases.count == 6_001)
    // The next one has nothing to say.
    let second = try program.run("cases", "list", "--format", "json")
    #expect(second.complaints == "")
    #expect(second.output == first.output)
  }
}
