import Testing

/// A plan that a file calls ready is remarked on where it may not be.
struct CheckReadyTests {
  private static let text = """
    schema_version: 1
    case: ready
    lesions:
      - id: A
        site: spine
        plan:
          planned_technique: vertebroplasty
          plan_ready: yes
    """

  @Test func `each reason against a plan that is marked ready stands at its place`() throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.run("check", try program.file("ready.yaml", Self.text))
    // What is only remarked is no problem.
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "ready.yaml:8:7: Lesion A is marked ready, and may not be: Vertebroplasty is undecided"),
      "\(outcome.output)")
  }

  @Test func `a plan that is not marked ready is not remarked on`() throws {
    let program = try Program()
    defer { program.clean() }
    let text = Self.text.replacing("plan_ready: yes", with: "plan_ready: no")
    let outcome = try program.run("check", try program.file("ready.yaml", text))
    #expect(outcome.output.contains("no problem"))
  }
}
