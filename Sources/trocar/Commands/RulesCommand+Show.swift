internal import ArgumentParser
internal import Documents
internal import Logic
internal import Reports
internal import Rules

extension RulesCommand {
  /// `trocar rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows one rule: when it holds, what it does, who says so, and where it decides.",
      discussion: """
        Shows the cases that it is tested with, and the sample cases in which it decides, where \
        these came with the program.

        EXAMPLES
          trocar rules show cem-ci-coagulopathy
          trocar rules show cem-ci-coagulopathy --format json
        """)

    @Argument(
      help: "The id of the rule.", completion: .list(Rulebook.standard.rules.map(\.id)))
    var id: String

    @OptionGroup var rules: RulebookOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let rulebook = try rules.rulebook()
      guard let rule = rulebook[id] else {
        throw Failure(rulebook.unknownRule(id))
      }
      let page = RulePage(rule, in: rulebook)
      let tests = try RuleTable(data.locations)?.rows(of: rule)
      let works = (try? data.locations.samples()).map { rulebook.atWork(rule, in: $0) }
      try answer.print(
        text: { printout(page, tests, works) }, json: { page.json(tests: tests, works: works) })
    }

    private func printout(
      _ page: RulePage, _ tests: [RuleTest]?, _ works: [RuleAtWork]?
    ) -> Printout {
      var printout = Printout()
      printout.heading(page.rule.id)
      printout.line(page.rule.says)
      printout.blank()
      printout.table(page.rows.map { [$0.label, $0.text] })
      let entries = page.rule.ledger.compactMap { Register.standard[$0] }
      printout.heading("What the source says, in our own words")
      entries.forEach { printout.line($0.says, indent: 2) }
      printout.heading(page.references.isEmpty ? "No reference is cited." : "References")
      for (number, citation) in zip(page.rule.refs, page.references) {
        printout.line(citation)
        for benchmark in Benchmarks.all where benchmark.references.contains(number) {
          printout.line("It reports: \(benchmark.finding)", indent: 4)
        }
      }
      if let tests {
        printout.heading("Tested with \(tests.count) cases, in which its condition")
        printout.table(
          tests.map { [$0.words, $0.facts == "-" ? "nothing on record" : $0.facts] },
          signs: tests.map(\.sign), indent: 2)
      }
      guard let works else { return printout }
      printout.heading(
        works.isEmpty ? "It decides in no sample case." : "Sample cases in which it decides")
      works.lines.forEach { printout.line($0, indent: 2) }
      return printout
    }
  }
}

extension Benchmark {
  /// The figure with what it measures; the sentence where the source gives no figure.
  fileprivate var finding: String {
    figure == .reported ? says : "\(measured), \(figure.words)."
  }
}

extension Rulebook {
  /// What to say where there is no such rule, with the one that was most likely meant.
  func unknownRule(_ id: String) -> String {
    let nearest = id.nearestName(among: rules.map(\.id)).map { " Did you mean \($0)?" }
    return "There is no rule \(id)." + (nearest ?? " `trocar rules list` names them all.")
  }
}
