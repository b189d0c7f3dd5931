internal import ArgumentParser
internal import Reports
internal import Rules

extension RulesCommand {
  /// `trocar rules document`.
  struct Document: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the whole rulebook as a page of Markdown, by technique and effect.",
      discussion: """
        EXAMPLE
          trocar rules document > docs/rules.md
        """)

    func run() throws { try Console.write(RulebookPage(.standard).markdown) }
  }
}
