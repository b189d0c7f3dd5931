internal import ArgumentParser
internal import Canvas
internal import Documents
internal import Foundation
internal import Reports
internal import Themes

/// `trocar themes`: how the screen can look.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Lists the themes of the screen, or checks their contrast.",
    subcommands: [List.self, Check.self])

  /// `trocar themes list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the themes and what each is for.")

    @OptionGroup var data: DataOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let (themes, problems) = try ThemesCommand.read(
        data.locations.files(in: "themes"), data.locations)
      try answer.print(
        text: {
          var printout = Printout()
          printout.table(themes.map { [$0.name, $0.purpose] })
          return printout
        },
        json: {
          .array(
            themes.map {
              [
                "theme": .text($0.name), "for": .text($0.purpose), "contrast": .number($0.floor),
              ]
            })
        })
      try ThemesCommand.fail(over: problems)
    }
  }

  /// `trocar themes check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks that every role of a theme can be read, by its contrast and its sign.",
      discussion: """
        Numbered colours are measured as xterm has them. What stands in the terminal's own colours \
        cannot be measured. A theme that inherits another is checked with what it inherits, which is \
        looked for beside its file and among those that are installed.

        EXAMPLES
          trocar themes check
          trocar themes check my-theme.yaml
        """)

    @Argument(help: "Theme files; without any, all that are installed.", completion: .file())
    var files: [String] = []

    @OptionGroup var data: DataOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let places =
        files.isEmpty ? try data.locations.files(in: "themes") : files.map { URL(filePath: $0) }
      let (themes, problems) = try ThemesCommand.read(places, data.locations)
      let checks = themes.map(ThemeCheck.init)
      try answer.print(
        text: {
          var printout = Printout()
          for line in checks.flatMap(\.lines) { printout.fixedLine(line) }
          return printout
        },
        json: { .array(checks.map(\.json)) })
      try ThemesCommand.fail(over: problems)
      if checks.contains(where: { !$0.isPassed }) { throw ExitCode(1) }
    }
  }

  static func read(
    _ files: [URL], _ locations: Locations
  ) throws -> (themes: [Theme], problems: [String]) {
    var themes: [Theme] = []
    var problems: [String] = []
    for file in files {
      let reading = Theme.read(
        try TextFile.text(of: file.relativePath), file: file.relativePath,
        others: locations.themes(beside: file))
      if let theme = reading.theme { themes.append(theme) }
      problems += reading.problems.map(\.description)
    }
    return (themes, problems)
  }

  static func fail(over problems: [String]) throws {
    problems.forEach(Console.complain)
    if !problems.isEmpty { throw ExitCode(1) }
  }
}

extension Locations {
  /// Where the theme of a name is: beside a file, or among those that are installed.
  func themes(beside file: URL) -> Theme.Others {
    let installed = (try? files(in: "themes")) ?? []
    return { name in
      guard !name.contains("/") else { return nil }
      let beside = file.deletingLastPathComponent().appending(path: "\(name).yaml")
      let places = [beside] + installed.filter { $0.lastPathComponent == "\(name).yaml" }
      return places.lazy.compactMap { place in
        (try? TextFile.text(of: place.relativePath)).map { (text: $0, file: place.relativePath) }
      }.first
    }
  }
}

extension ThemeCheck {
  fileprivate var json: JSON {
    [
      "theme": .text(theme.name), "passed": .bool(isPassed), "floor": .number(theme.floor),
      "least": measures.first.map { .number($0.contrast) } ?? .null,
      "failures": .array(
        failures.map { failure in
          [
            "role": .text(failure.role.rawValue), "on": JSON(failure.ground?.rawValue),
            "contrast": .number(failure.contrast),
          ]
        }),
      "states_without_own_sign": JSON(statesWithoutOwnSign.map(\.rawValue)),
      "not_measured": JSON(unmeasured),
    ]
  }
}
