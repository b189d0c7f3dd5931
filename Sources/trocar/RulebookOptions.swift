internal import ArgumentParser
internal import CaseFiles
internal import Documents
internal import Logic
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

  /// The same, made when it is first needed. A file with problems is complained of at once.
  func rulebookToCome() throws -> RulebookToCome { try Self.rulebookToCome(settings) }

  static func rulebookToCome(_ file: String?) throws -> RulebookToCome {
    guard let file else { return RulebookToCome(settings: "") { .standard } }
    let rulebook = try rulebook(file)
    let settings = rulebook.settings.all.map { "\($0.name.rawValue)=\($0.value)" }
    return RulebookToCome(settings: settings.joined(separator: " ")) { rulebook }
  }

  static func rulebook(_ file: String?) throws -> Rulebook {
    guard let file else { return .standard }
    let reading = SettingsFile.read(
      bytes: try TextFile.bytes(of: file), name: file,
      defaults: Settings(Rulebook.standard.settings.all + FollowUpPlan.defaults.all))
    reading.problems.map(\.description).forEach(Console.complain)
    if !reading.problems.isEmpty { throw ExitCode(1) }
    return Rulebook.standard.with(reading.values)
  }
}

/// A rulebook that is made when it is first asked for, so that the list of cases is seen before.
struct RulebookToCome: Sendable {
  /// The settings of the department in words; empty for the program's own.
  let settings: String
  let make: @Sendable () -> Rulebook

  func callAsFunction() -> Rulebook { make() }
}
