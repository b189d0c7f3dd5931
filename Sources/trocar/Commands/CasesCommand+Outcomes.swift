internal import ArgumentParser
internal import Canvas
internal import CaseStore
internal import Logic
internal import Reports
internal import Rules

extension CasesCommand {
  /// `trocar cases outcomes`.
  struct OutcomesOfDepartment: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "outcomes",
      abstract: "Gives the department's own figures, beside the published ones.",
      discussion: """
        Counts the cases whose procedure is recorded as done. Every share has its denominator, its \
        95 % interval and the number of whom nothing is on record; deaths and losses are named. \
        Where there are few, it says that no conclusion can be drawn. docs/outcomes.md explains \
        every figure and every column.

        EXAMPLES
          trocar cases outcomes
          trocar cases outcomes --technique vertebroplasty --cause metastasis --from 2026-01
          trocar cases outcomes --format html --output outcomes.html
          trocar cases outcomes --format csv --output registry.csv    no identity in it
        """)

    /// How the figures are given.
    enum Form: String, CaseIterable, ExpressibleByArgument {
      case text, json, html, csv
    }

    @Option(help: ArgumentHelp("The first month of procedures.", valueName: "yyyy-mm"))
    var from: String?

    @Option(help: ArgumentHelp("The last month of procedures.", valueName: "yyyy-mm"))
    var to: String?

    @Option(help: ArgumentHelp("Only lesions so treated; may be given again.", valueName: "name"))
    var technique: [String] = []

    @Option(help: ArgumentHelp("Only lesions there; may be given again.", valueName: "name"))
    var site: [String] = []

    @Option(
      help: ArgumentHelp("Only lesions of this cause; may be given again.", valueName: "name"))
    var cause: [String] = []

    @Option(
      help: ArgumentHelp(
        "As it was due on this day, not today; later answers count all the same.",
        valueName: "yyyy-mm-dd"))
    var asOf: String?

    @Option(help: "text for people, json for other programs, html for a page, csv for a registry.")
    var format = Form.text

    @OptionGroup var destination: OutputOptions
    @OptionGroup var rules: RulebookOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
      let rulebook = try rules.rulebook()
      let filter = try self.filter
      guard let today = try Self.date(asOf, "--as-of") ?? Clock.today else {
        throw Failure("The day is not known. Give one with --as-of.")
      }
      let list = try store.open(rulebook).caseList()
      let outcomes = Outcomes(
        of: list.cases.map(\.filed), filter, plan: rulebook.followUp, today: today)
      let text =
        switch format {
        case .text: OutcomePages(OutcomeWords(outcomes)).printout.written()
        case .json: outcomes.json.written + "\n"
        case .html: OutcomesPage(outcomes).report.html
        case .csv: Registry(outcomes).csv
        }
      try destination.write(text)
      list.unreadable.forEach { Console.complain("\($0)") }
      if !list.unreadable.isEmpty { throw ExitCode(1) }
    }

    private var filter: OutcomeFilter {
      get throws {
        OutcomeFilter(
          from: try Self.date(from, "--from"), to: try Self.date(to, "--to"),
          techniques: try Self.words(technique, "--technique"),
          sites: try Self.words(site, "--site"), causes: try Self.words(cause, "--cause"))
      }
    }

    private static func date(_ text: String?, _ option: String) throws -> CalendarDate? {
      guard let text else { return nil }
      guard let date = CalendarDate(text) else {
        throw ValidationError("\(option): there is no such day or month as \(text.inert).")
      }
      return date
    }

    private static func words<Word: FactWord>(_ texts: [String], _ option: String) throws
      -> Set<Word>
    {
      Set(
        try texts.map { text in
          guard let word = Word(rawValue: text) else {
            let all = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
              "\(option): \(text.inert) is not one of them. There are: \(all).")
          }
          return word
        })
    }
  }
}
