internal import ArgumentParser
internal import Documents
internal import Logic
internal import Reports
internal import Rules

extension RulesCommand {
  /// `trocar rules coverage`.
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what answers each statement of the source, and fails on a gap.",
      discussion: """
        The register has every statement of the source article with its numbers and references. \
        Each is answered by a rule, a score, a line of the checklist, a risk, a plan parameter, a \
        benchmark or a knowledge entry. Ends with 1 where one is not.

        EXAMPLES
          trocar rules coverage
          trocar rules coverage --gaps
          trocar rules coverage --ledger ledger.yaml
        """)

    @Flag(help: "Only the counts, and what is not answered.")
    var gaps = false

    @Option(
      help: ArgumentHelp(
        "Hold the register against a ledger in YAML, and list every difference with its place.",
        valueName: "file"),
      completion: .file(extensions: ["yaml"]))
    var ledger: String?

    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let rulebook = Rulebook.standard
      let coverage = Register.standard.coverage(in: rulebook)
      let problems = try ledger.map { try LedgerFile($0).problems(against: .standard) }
      try answer.print(
        text: { page(of: coverage, problems, rulebook) },
        json: { json(of: coverage, problems, rulebook) })
      if !coverage.faults.isEmpty || problems?.isEmpty == false { throw ExitCode(1) }
    }

    private func page(
      of coverage: Rules.Coverage, _ problems: [Problem]?, _ rulebook: Rulebook
    ) -> Printout {
      var printout = Printout()
      printout.line("\(coverage.lines.count) statements, rulebook \(rulebook.version)")
      let lines = gaps ? coverage.lines.filter { !$0.isAnswered } : coverage.lines
      if !lines.isEmpty {
        printout.heading(gaps ? "Not answered" : "Statements and what answers them")
        printout.table(
          lines.map { [$0.entry.id, $0.inWords] },
          signs: lines.map { $0.isAnswered ? .ok : .bad })
      }
      printout.heading("Answered, of how many")
      printout.table(
        Trace.Kind.allCases.map { [$0.rawValue, coverage.total(of: $0).words] }
          + [["all", coverage.total.words]])
      if !coverage.faults.isEmpty {
        printout.heading("To be mended")
        for fault in coverage.faults { printout.line(.bad, fault.words) }
      }
      if let problems {
        printout.heading(
          problems.isEmpty ? "The ledger and the register agree" : "The ledger differs")
        for problem in problems { printout.fixedLine(problem.description) }
      }
      return printout
    }

    private func json(
      of coverage: Rules.Coverage, _ problems: [Problem]?, _ rulebook: Rulebook
    ) -> JSON {
      var totals = Trace.Kind.allCases.map { ($0.rawValue, coverage.total(of: $0).json) }
      totals.append(("all", coverage.total.json))
      let lines = gaps ? coverage.lines.filter { !$0.isAnswered } : coverage.lines
      return [
        "rulebook": .text(rulebook.version), "totals": JSON(members: totals),
        "statements": .array(lines.map { $0.entry.json(answers: $0.answers) }),
        "faults": JSON(coverage.faults.map(\.words)),
        "ledger": problems.map { .array($0.map(\.json)) } ?? .null,
      ]
    }
  }
}

extension Coverage.Line {
  /// The answers by kind; a name that goes on from the id shows what it adds:
  /// `rule cem-limit-volume-session, .hold; risk fat_embolism`.
  fileprivate var inWords: String {
    guard !answers.isEmpty else { return "no \(entry.answeredBy.noun)" }
    return answers.map(\.kind).uniqued.map { kind in
      let names = answers.filter { $0.kind == kind }.map(\.name)
      return "\(kind.rawValue) \(names.map(shortened).joined(separator: ", "))"
    }
    .joined(separator: "; ")
  }

  private func shortened(_ name: String) -> String {
    name.hasPrefix(entry.id + ".") ? String(name.dropFirst(entry.id.count)) : name
  }
}

extension Coverage.Total {
  fileprivate var words: String { "\(answered) of \(asked)" }

  fileprivate var json: JSON { ["asked": JSON(asked), "answered": JSON(answered)] }
}

extension Problem {
  fileprivate var json: JSON {
    [
      "line": JSON(position.line), "column": JSON(position.column), "message": .text(message),
    ]
  }
}
