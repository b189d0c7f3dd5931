import Foundation
import TestSupport
import Testing

/// Two programs at one store, each in a terminal of its own: the one with the pen of a case is killed in
/// the middle of answers, again and again, and the other has the case open.
@Suite(.enabled(if: RealTerminal.isPossible, "There is no tmux."))
struct KilledAtTheDeskTests {
  @Test func `one's other screen has the pen within a second, and nothing saved is missing`() throws
  {
    let desks = try TwoDesks()
    defer { desks.close() }
    var random = SeededRandom(seed: 2_611)
    var waits: [Double] = []
    var holder = try desks.own()
    for _ in 0..<8 {
      let follower = try desks.own()
      try follower.wait(for: "pen: ")
      let kill = try desks.killInTheMiddle(of: holder, random: &random)
      try follower.wait(for: "the pen") { screen in
        !screen[0].contains("pen") && screen.contains { $0.contains("The pen is yours") }
      }
      waits.append(-kill.moment.timeIntervalSinceNow)
      try desks.expectNothingLost(by: kill, on: follower)
      holder.close()
      holder = follower
    }
    // A busy machine may hold one of them up.
    #expect(waits.sorted()[4] < 1, "\(waits)")
  }

  @Test func `a colleague sees within a second who is gone, and waits as long as was set`() throws {
    let desks = try TwoDesks()
    defer { desks.close() }
    var random = SeededRandom(seed: 5)
    var waits: [Double] = []
    var start = Date()
    var planner = try desks.visitor("K. Ode")
    try planner.openSample()
    let follower = try desks.visitor("A. Lind")
    try follower.openSample()
    for trial in 0..<4 {
      if trial > 0 {
        start = Date()
        planner = try desks.visitor("K. Ode")
        // Nobody who has the case open comes between.
        try planner.wait(for: "RECOVERED")
        try follower.wait(for: "is back and has the pen")
      }
      try follower.wait(for: "pen: K. Ode")
      let kill = try desks.killInTheMiddle(of: planner, random: &random)
      try follower.wait(for: "pen, gone: K. Ode")
      waits.append(-kill.moment.timeIntervalSinceNow)
      try desks.expectNothingLost(by: kill, on: follower)
      try follower.press("n")
      try follower.wait(for: "The pen waits for them some minutes")
      planner.close()
    }
    #expect(waits.sorted()[2] < 1, "\(waits)")

    try follower.type(":pen")
    try follower.press("Enter")
    try follower.wait(for: "pen asked, gone: K. Ode")
    try follower.wait(for: "The pen is yours", within: 90)
    // Seconds are counted whole.
    #expect(-start.timeIntervalSinceNow >= Double(60 * TwoDesks.penMinutes - 1))
    try follower.answerAge("19")
    try desks.expectWhole(age: 19)
  }
}

extension RealTerminal {
  /// Opens the sample case from the worklist.
  fileprivate func openSample() throws {
    try wait(for: "fig-01")
    try press("Enter")
    try wait(for: "[1 Case")
  }
}
