internal import ArgumentParser
internal import CaseStore
internal import Reports
internal import Workstation

extension CasesCommand {
  /// `trocar cases reassess`.
  struct Reassess: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Works out what the worklist says of every case where that is out of date.",
      discussion: """
        After a change of the rulebook, of its settings or of the program that is every case. The \
        workstation does the same bit by bit while nobody presses a key; this does it at once. Esc \
        or ^C ends it: what is done is kept, nothing is half written, and the next call goes on.

        EXAMPLES
          trocar cases reassess
          trocar cases reassess --settings department.yaml
        """)

    @OptionGroup var rules: RulebookOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let rulebook = try rules.rulebookToCome()
      let store = try store.open(rulebook())
      let (standing, unreadable) = try Reassessment(
        store: store, rulebook: rulebook(), maker: ScreenOptions.maker(rulebook)
      ).run()
      try answer.print(
        text: {
          var printout = Printout()
          if standing.all == 0 {
            printout.line(.ok, "Every case is assessed by the rulebook of now.")
          } else if standing.done < standing.all {
            printout.line(
              .unknown,
              "\(standing.done) of \(standing.all) cases are assessed; ended before the last."
            )
          } else {
            printout.line(.ok, "\(standing.done) cases are assessed.")
          }
          return printout
        },
        json: {
          [
            "assessed": JSON(standing.done), "to_assess": JSON(standing.all),
            "unreadable": JSON(unreadable.map { "\($0)" }),
          ]
        })
      unreadable.forEach { Console.complain("\($0)") }
      if standing.done < standing.all { throw ExitCode(130) }
      if !unreadable.isEmpty { throw ExitCode(1) }
    }
  }
}

extension Reassessment {
  /// Runs with its progress on the terminal, until all is done or Esc or ^C ends it.
  func run() throws -> (standing: Standing, unreadable: [StoreError]) {
    var job: LongJob?
    return try run { standing in
      if job == nil { job = LongJob(total: standing.all, of: "cases") }
      return job?.goesOn(after: standing.done) ?? true
    }
  }
}
