internal import ArgumentParser
internal import CaseFiles
internal import Documents
internal import Rules

/// By which rulebook a command answers.
struct RulebookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The settings of the department, as `name: value` in YAML.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var settings: String?

  /// The rulebook with the settings of the file; complains of a file with problems and ends with 1.
  func rulebook() throws -> Rulebook { try Self.rulebook(settings) }

  static func rulebook(_ file: String?) throws -> Rulebook {
    guard let file else { return .standard }
    let reading = SettingsFile.read(
      bytes: try TextFile.bytes(of: file), name: file, defaults: Rulebook.standard.settings)
    reading.problems.map(\.description).forEach(Console.complain)
    if !reading.problems.isEmpty { throw ExitCode(1) }
    return Rulebook.standard.with(reading.values)
  }
}
