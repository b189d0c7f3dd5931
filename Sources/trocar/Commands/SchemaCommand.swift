internal import ArgumentParser
internal import CaseFiles
internal import Rules

/// `trocar schema`: what a case file may hold, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of case files, so that editors can help and check.",
    discussion: """
      EXAMPLE
        trocar schema > case.schema.json
      """)

  func run() throws {
    try Console.write(CaseSchema.json(Rulebook.standard.catalogue, Rulebook.standard.settings))
  }
}
