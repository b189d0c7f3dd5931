import Foundation
import Testing

/// One case from `N` to a report on disk, by keyboard alone, at 80x24, as somebody takes it who waits for
/// every answer.
struct WholeCase {
  let terminal: RealTerminal
  /// Where the report comes to stand.
  let reports: URL

  /// Walks through it, from an empty worklist back to it.
  func walk() throws {
    let desk = Walk(terminal: terminal)

    try terminal.wait(for: "No case yet")
    try terminal.press("N")
    try terminal.wait(for: "[1 Case")
    try enter(desk)

    try desk.step("2", shows: "[2 Imaging")
    try terminal.wait(for: "Earlier images reviewed")

    try desk.step("3", shows: "[3 Technique")
    let compared = try terminal.wait(for: "Vertebroplasty")
    #expect(compared.contains { $0.contains("Vertebroplasty") && $0.contains("INDICATED") })
    try desk.select("Vertebroplasty")
    try terminal.press("c")
    try terminal.wait(for: "is chosen for A")

    try desk.step("4", shows: "[4 Compl")
    try terminal.wait(for: "open")
    try terminal.press("a")
    try terminal.wait(for: "accepted")

    try desk.step("5", shows: "[5 MDT")
    try desk.answer("Meeting", "t", enters: true)
    try desk.answer("Disciplines present", "i", enters: true)
    try desk.answer("A Decision", "a")
    try desk.answer("Reason", "Painful in spite of three weeks of rest", enters: true)
    try terminal.press("Escape", "d")
    try terminal.wait(for: "C ")
    try terminal.press("C")
    try terminal.wait(for: "Recorded")

    try desk.step("6", shows: "[6 Report")
    try terminal.press("S")
    let report = try #require(try desk.writtenReport(in: reports))
    #expect(report.contains("Chosen: Vertebroplasty, indicated."))
    #expect(report.contains("Painful in spite of three weeks of rest"))
    #expect(report.contains("**Decision on A**: accepted"))

    try terminal.press("0")
    try terminal.wait(for: "Worklist")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  /// The answers of a fresh osteoporotic fracture of L1.
  private func enter(_ desk: Walk) throws {
    try desk.answer("Age", "78", enters: true)
    try desk.answer("Sex", "f")
    try desk.section("Safety")
    for field in [
      "Coagulopathy", "Anticoagulated", "Bleeding disorder", "Infection at the site",
      "Systemic infection", "Allergy to bone cement", "Cardiac pacemaker",
    ] {
      try desk.answer(field, "n")
    }
    try desk.section("A")
    try desk.answer("Site", "spine", enters: true)
    try desk.answer("Levels", "L1", enters: true)
    try desk.answer("Cause", "osteoporotic", enters: true)
    try desk.answer("Fracture", "y")
    try desk.answer("Height loss", "30", enters: true)
    try desk.answer("Severe central collapse", "n")
    try desk.answer("Marrow oedema", "y")
    try desk.answer("Canal narrowed", "n")
    try desk.answer("Cord compressed", "n")
    try desk.answer("Clinical stability", "s")
    try desk.section("Pain")
    try desk.answer("Painful", "y")
    try desk.answer("Pain 0-10", "8", enters: true)
    try desk.answer("Focal pain", "y")
    try desk.answer("Onset", "t-20", enters: true)
    try desk.answer("Symptoms changed", "n")
    try desk.section("A")
    try desk.answer("Pain fits the level", "y")
    try desk.section("Neuro")
    try desk.answer("Neurological deficit", "n")
    try desk.section("Images")
    try desk.answer("Procedure date", "t", enters: true)
    try desk.answer("Images reviewed", "y")
    try desk.terminal.press("Escape", "N")
    try desk.answer("Study 1 modality", "mri", enters: true)
    try desk.answer("Study 1 date", "t-2", enters: true)
    try desk.section("Goals")
    try desk.terminal.press("Escape")
  }
}
