import Testing

/// What a change of fact does to the verdicts, and why.
struct WhatIfTests {
  private func whatif(_ file: String, _ set: String) throws -> String {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run("whatif", "sample-cases/\(file).yaml", "--set", set)
    return outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Less pain leaves radiofrequency undecided; that radiotherapy has failed holds as before.
  @Test func `a rule that holds as before is not gone, and what is open is said`() throws {
    let text = try whatif("fig-15-l3-breast-metastasis", "A.pain_score_nrs=3")
    #expect(
      text.contains("A Radiofrequency ablation possible: a caution is not excluded -> undecided"))
    #expect(
      text.contains("open A Ablation with cement, Radiofrequency ablation, not known: For pain"))
    #expect(
      text.contains("still A Radiofrequency ablation, yes: Vertebral metastasis that radiotherapy"))
    #expect(!text.contains("gone A Radiofrequency"))
  }
}
