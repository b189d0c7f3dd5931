import Foundation
import TestSupport
import Testing

/// A store with one sample case, and programs at it, each in a terminal of its own.
struct TwoDesks {
  /// After how long others may take a pen.
  static let penMinutes = 1
  /// The ages that are answered one after the other, each with a later one.
  private static let ages = 21...80
  private let data: URL

  /// A program that was killed, and what its screen had said.
  struct Kill {
    let moment: Date
    /// The last age that was called saved.
    let saved: Int
    /// The age on the screen, saved or on its way.
    let shown: Int
  }

  init() throws {
    data = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath()
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = try programOutput(
      of: ["cases", "import", "sample-cases/fig-01-osteoporotic-lumbar-fractures.yaml"], data: data)
  }

  func close() { try? FileManager.default.removeItem(at: data) }

  /// The sample case on a screen of whoever runs the tests.
  func own() throws -> RealTerminal {
    let terminal = try terminal("fig-01")
    try terminal.wait(for: "[1 Case")
    return terminal
  }

  /// The worklist, or the place left, of a planner of this name.
  func visitor(_ name: String) throws -> RealTerminal {
    try terminal(
      "serve --user '\(name)' --role planner --pen-after \(Self.penMinutes)"
        + " --store \(data.path)/trocar/cases.sqlite")
  }

  private func terminal(_ command: String) throws -> RealTerminal {
    try RealTerminal(
      "exec \(builtProgram().path) \(command) --data \(sourceRootPath())",
      folder: sourceRootPath(), environment: ["XDG_DATA_HOME": data.path])
  }

  /// Types one answer after the other, and kills the program once its screen has come to a random one
  /// of them, with others still on their way to it.
  func killInTheMiddle(
    of terminal: RealTerminal, random: inout SeededRandom
  ) throws -> Kill {
    let process = try terminal.process()
    let last = try #require(Self.ages.dropFirst(2).dropLast(20).randomElement(using: &random))
    try terminal.openAge()
    for age in Self.ages {
      try terminal.type("\(age)")
      try terminal.press("Enter", "Up")
    }
    let deadline = Date(timeIntervalSinceNow: 30)
    while (Self.age(on: try terminal.screen()) ?? 0) < last, Date() < deadline {}
    kill(process, SIGKILL)
    let moment = Date()
    _ = try terminal.waitForEnd()
    let screen = try terminal.screen()
    let shown = try #require(Self.age(on: screen))
    #expect(shown >= last)
    // One answer is saved before the next is taken.
    let saved = screen[0].contains(" saved ") ? shown : shown - 1
    return Kill(moment: moment, saved: saved, shown: shown)
  }

  /// The age that row 1 tells of the patient.
  static func age(on screen: [String]) -> Int? {
    screen.first?.firstMatch(of: /\| ([0-9]+)[ ,]/).flatMap { Int($0.output.1) }
  }

  /// Whatever the screen of who was killed had called saved is in the store, and the screen that follows
  /// has what the store has.
  func expectNothingLost(by kill: Kill, on follower: RealTerminal) throws {
    let stored = try storedAge()
    // The last answer may have been stored and not been called so yet.
    #expect(kill.saved...kill.shown + 1 ~= stored)
    try follower.wait(for: "the age \(stored)") { Self.age(on: $0) == stored }
    try expectWhole(age: stored)
  }

  /// The store has this age, and its record and its journals verify.
  func expectWhole(age: Int) throws {
    #expect(try storedAge() == age)
    let audit = try programOutput(of: ["cases", "audit"], data: data)
    #expect(audit.contains("each as it was written"), "\(audit)")
    let check = try programOutput(of: ["cases", "check"], data: data)
    #expect(check.contains("The store is whole"), "\(check)")
  }

  private func storedAge() throws -> Int {
    let text = try programOutput(of: ["cases", "export", "fig-01"], data: data)
    let line = try #require(text.firstMatch(of: /age_years: ([0-9]+)/), "\(text)")
    return try #require(Int(line.output.1))
  }
}
