import Foundation
import TestSupport
import Testing

/// `trocar --plain` through pipes: whole cases, ends of every kind, and nothing but plain text.
struct PlainWalkTests {
  @Test func `a sample case is walked through from the first question to the worklist`() throws {
    let run = try PlainRun("demo", "fig-15", "--plain")
    defer { run.clean() }
    try run.write(String(repeating: "\n", count: 160))
    try run.write("quit\n")
    #expect(try run.end() == 0)
    for heading in [
      "Case fig-15, 62 F.", "Step 1, Case entry:", "Step 2, Imaging checklist:",
      "Step 3, Technique:", "4. Complications: nothing here, since no technique is chosen.",
      "Step 5, MDT:", "Step 6, Report:", "Step 7, ", "Worklist, 15 cases",
    ] { #expect(run.said.contains(heading), "\(heading)") }
    #expect(run.said.contains("Lesion A, 4 of "))
    #expect(run.said.hasSuffix("Nothing was changed.\n"))
    expectPlainText(run.said, width: 80)
  }

  @Test func `a new case is entered, planned, decided and reported in lines`() throws {
    let reports = URL(filePath: NSTemporaryDirectory())
      .appending(path: "trocar-tests-\(UUID().uuidString)")
    let run = try PlainRun(
      "--plain", "--reports", reports.path, environment: ["COLUMNS": "60"], data: reports)
    defer { run.clean() }
    try run.type(
      "new", "go 3", "go A", "spine", "L1", "go safety", "-", "n", "go 5", "t", "skip",
      "A. Reader\u{1B}[2J", "skip")
    try run.wait(for: "Decision?")
    let id = try #require(run.said.firstMatch(of: #/Case (\d{4}-\d{3})/#)).1
    try run.type(
      "d", "the MRI is done first", "wait for the MRI", "skip", "go 5", "section", "d", "C")
    try run.wait(for: "Recorded.")
    try run.type("save report", "go 0", String(id), "where", "quit")
    #expect(try run.end() == 0)
    expectPlainText(run.said, width: 60)
    let filed = try run.output(of: "cases", "export", String(id))
    #expect(filed.contains("vertebral_levels: [L1]"))
    #expect(filed.contains("mdt_reason: wait for the MRI"))
    #expect(filed.contains("A. Reader[2J"))
    #expect(filed.contains("multidisciplinary_review_done: yes"))
    let report = reports.appending(path: "\(id)-plan.md")
    #expect(try String(contentsOf: report, encoding: .utf8).contains("wait for the MRI"))
  }

  @Test func `what was called saved survives each signal and a half typed line`() throws {
    for signal in [SIGTERM, SIGKILL] {
      let run = try PlainRun("demo", "fig-01", "--plain")
      defer { run.clean() }
      try run.type("go patient", "Grace Abara", "skip", "skip", "81")
      try run.wait(for: "81 years. ")
      try run.wait(for: "Sex?")
      try run.write("fem")
      #expect(try run.end(bySignal: signal) == signal)
      let filed = try run.output(of: "cases", "export", "fig-01", "--demo")
      #expect(filed.contains("age_years: 81"), "\(signal)")
      #expect(!filed.contains("sex:"))
    }
  }

  @Test func `the end of the input is an end like any other, and half a line is no answer`() throws
  {
    let run = try PlainRun("demo", "fig-01", "--plain")
    defer { run.clean() }
    try run.write("go safety\nn\n8")
    #expect(try run.end() == 0)
    #expect(run.said.contains("Not taken, since the line has no end: 8"))
    #expect(run.said.hasSuffix("Everything is saved: 1 change.\n"))
  }

  @Test func `a line of a million characters is no answer and no trouble`() throws {
    let run = try PlainRun("demo", "fig-01", "--plain")
    defer { run.clean() }
    try run.write(String(repeating: "x", count: 1_000_000) + "\nquit\n")
    #expect(try run.end() == 0)
    #expect(run.said.contains("A line has room for 400 characters"))
    #expect(run.said.count < 20_000)
  }

  @Test func `without a screen the workstation names this way`() throws {
    let run = try PlainRun("demo")
    defer { run.clean() }
    #expect(try run.end() == 1)
  }

  /// No control character but the end of the line, and no line wider than it may be.
  private func expectPlainText(_ text: String, width: Int) {
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 127 })
    let widest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
  }
}
