import Foundation
import TestSupport
import Testing

/// Commands in a real terminal.
@Suite(.enabled(if: RealTerminal.isPossible, "There is no tmux."))
struct AnswersOnTerminalTests {
  @Test(arguments: [60, 80, 120])
  func `an answer is as wide as the terminal and no wider`(columns: Int) throws {
    let terminal = try RealTerminal(
      "exec sh", columns: columns, rows: 100, folder: sourceRootPath())
    defer { terminal.close() }
    let program = builtProgram().path
    try terminal.type("\(program) assess sample-cases/fig-08-gluteal-desmoid.yaml")
    try terminal.press("Enter")
    let screen = try terminal.wait(for: "Supports professional judgement")
    #expect(screen.contains { $0.hasPrefix("A: soft tissue gluteal left") })
    // A line that the terminal itself had broken would go on in the first column.
    let answer = screen.drop { !$0.hasPrefix("A: ") }.dropFirst().prefix { $0 != "" }
    #expect(answer.allSatisfy { $0.hasPrefix("  ") }, "\(answer.joined(separator: "\n"))")
  }
}
