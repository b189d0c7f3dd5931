internal import ArgumentParser
internal import Reports
internal import Rules

/// `trocar report`: the plan on paper.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the report on a case, as Markdown or as one HTML page.",
    discussion: """
      While a hold is open the report says DRAFT on every page. The HTML page needs no network and \
      runs nothing. A file that is there already is replaced with --force only.

      EXAMPLES
        trocar report case.yaml
        trocar report case.yaml --format html --output plan.html
        trocar report case.yaml --hide-names --output minutes.md
      """)

  /// What the report is written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html
  }

  @Argument(help: "A case file; - reads from standard input.", completion: .file())
  var file: String

  @Option(help: "What to write: Markdown or HTML.")
  var format = Format.md

  @Flag(help: "Leave out the patient's name and number.")
  var hideNames = false

  @OptionGroup var destination: OutputOptions
  @OptionGroup var rules: RulebookOptions

  func run() throws {
    let rulebook = try rules.rulebook()
    let record = try CaseReading.sound(file, rulebook)
    let report = PlanReport(
      record, rulebook: rulebook,
      options: .init(names: hideNames ? .hidden : .shown, day: Clock.today)
    ).report
    let text =
      switch format {
      case .md: report.markdown
      case .html: report.html
      }
    try destination.write(text)
  }
}
