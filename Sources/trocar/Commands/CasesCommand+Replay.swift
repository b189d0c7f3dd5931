internal import ArgumentParser
internal import CaseStore
internal import Reports
internal import Rules

extension CasesCommand {
  /// `trocar cases replay`.
  struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Judges recorded decisions again from their facts as they were.",
      discussion: """
        Says whether each decision would get the same verdicts by the rulebook and settings of now, \
        and which rule makes the difference where it would not. Ends with 0 where all verdicts are \
        the same, and with 1 where one differs. Esc or ^C stops between two decisions.

        EXAMPLES
          trocar cases replay
          trocar cases replay 2611-014
          trocar cases replay --settings department.yaml
        """)

    @Argument(help: "The number of a case; none for every decision of the store.")
    var id: String?

    @OptionGroup var rules: RulebookOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      var comparing = Comparing(try rules.rulebook())
      let store = try store.open()
      if let id {
        try comparing.compareDecision(on: id, in: store)
      } else {
        try comparing.compareDecisions(in: store)
      }
      let result = comparing.result
      try answer.print(
        text: {
          var printout = ComparisonPages(rulebook: comparing.rulebook).printout(of: result)
          for compared in result.cases { printout.line(compared.sign, compared.words(result)) }
          return printout
        },
        json: { result.json })
      result.failures.forEach(Console.complain)
      let isSame = result.cases.allSatisfy(\.changes.isEmpty)
      if !isSame || !result.failures.isEmpty || result.stoppedBefore != nil { throw ExitCode(1) }
    }
  }
}

extension ComparedCase {
  fileprivate var sign: Sign { changes.isEmpty ? .ok : .bad }

  fileprivate func words(_ result: ComparisonResult) -> String {
    if changes.isEmpty { return "\(caseID), \(occasion): the same verdicts" }
    if rulebook == result.present {
      return
        "\(caseID), \(occasion): \(changes.count) differ, by the very rulebook that gave them. "
        + "The record was changed, or the program judges otherwise than it did: run "
        + "`trocar cases audit`."
    }
    return "\(caseID), \(occasion): \(changes.count) differ"
  }
}
