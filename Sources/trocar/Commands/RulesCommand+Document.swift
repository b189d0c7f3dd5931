internal import ArgumentParser
internal import Reports
internal import Rules

extension RulesCommand {
  /// `trocar rules document`.
  struct Document: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the whole rulebook as a page of Markdown, by technique and effect.",
      discussion: """
        EXAMPLES
          trocar rules document > docs/rules.md
          trocar rules document --hazards > docs/hazards.md
        """)

    @Flag(help: "Write the register of hazards: what could hurt a patient, and what is done.")
    var hazards = false

    func run() throws {
      try Console.write(hazards ? HazardPage().markdown : RulebookPage(.standard).markdown)
    }
  }
}
