import Foundation
import TestSupport
import Testing

/// Colour is for terminals, and for those who want it.
struct ColourTests {
  private static let sample = "sample-cases/fig-08-gluteal-desmoid.yaml"

  /// What the program writes on a terminal of its own.
  private func onTerminal(_ environment: [String: String]) throws -> String {
    let program = try Program()
    defer { program.clean() }
    let command = "\(builtProgram().path) assess \(Self.sample)"
    return try program.run(
      ["--quiet", "--return", "--command", command, "/dev/null"],
      of: URL(filePath: "/usr/bin/script"), environment: environment
    ).output
  }

  @Test func `a terminal gets colour`() throws {
    let text = try onTerminal(["TERM": "xterm-256color"])
    #expect(text.contains("\u{1B}[1;33m??\u{1B}[0m 1 Cryoablation"))
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": "vt100"],
  ])
  func `a terminal without colour, or a user without the wish, gets none`(
    environment: [String: String]
  ) throws {
    let text = try onTerminal(environment)
    #expect(text.contains("?? 1 Cryoablation"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `a file gets none`() throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run(
      "assess", Self.sample, environment: ["TERM": "xterm-256color"])
    #expect(!outcome.output.contains("\u{1B}"))
  }
}
