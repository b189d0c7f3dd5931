import CaseStore
import Foundation
import Logic
import ManyCases
import Rules
import Workstation

/// A store of many cases: how long they take to be filed and assessed, and what a person then feels,
/// in a program of its own, so that its memory is counted alone.
struct ManyInOneStore {
  let count: Int

  func run() throws {
    let folder = try Folder()
    let path = folder.file("cases.sqlite")
    let filing = Stopwatch()
    var cases = try ManyCases()
    try cases.file(count, at: path)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    say("\(count) cases filed in \((filing.elapsed / 1_000).short) s, \(size / 1_048_576) MB")
    let store = try CaseStore(
      at: path, identity: RecordFacts.identity, rulings: .by(.standard), visitor: .owner("bench"))
    let assessing = Stopwatch()
    let work = Reassessment(store: store, rulebook: .standard, maker: DeskAtWork.maker)
    _ = try work.run { _ in true }
    say("all assessed in \((assessing.elapsed / 1_000).short) s")
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["desk", path]
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { say("!! THE DESK FAILED") }
  }
}
