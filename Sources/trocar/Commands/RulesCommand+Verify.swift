internal import ArgumentParser
internal import Reports
internal import Rules

extension RulesCommand {
  /// `trocar rules verify`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Proves the laws of the rulebook over generated cases.",
      discussion: """
        Seven laws, each checked by name: total, safe, stable, live, reachable, anchored and \
        traced. A law that fails shows the smallest case found in which it does, and the command \
        ends with 1. Cases are made of the values that rules tell apart: just below, at and above \
        every threshold, each choice that matters, and not known. Every combination of the facts \
        of each contraindication is tried; everything else is drawn at random from a seed, so that \
        a run can be repeated. Random cases are judged in whole steps of 2,048,000, so that --cases is \
        rounded up to those, and the combinations come on top: more cases are judged than were \
        asked for. Esc or ^C stops; what was proven so far is told.

        EXAMPLES
          trocar rules verify
          trocar rules verify --cases 1000000000 --seed 7
          trocar rules verify --law safe --law stable
          trocar rules verify --conditions         what was shown of every condition
          trocar rules verify --exhaustive         every combination where there are few enough
        """)

    @Option(
      help: ArgumentHelp("Only this law; may be given again.", valueName: "law"),
      completion: .list(Law.allCases.map(\.rawValue)))
    var law: [Law] = []

    @Option(
      help:
        "How many random cases to judge at least, all techniques each; whole steps of 2,048,000.")
    var cases = 100_000_000

    @Option(help: "Where the random cases begin.")
    var seed: UInt64 = 1

    @Flag(help: "Judge every combination of facts of the techniques that have few enough.")
    var exhaustive = false

    @Flag(help: "List each condition with the comparisons that were shown to decide it alone.")
    var conditions = false

    @OptionGroup var rules: RulebookOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
      guard 0...1_000_000_000_000 ~= cases else {
        throw ValidationError("--cases takes a number from 0 to 1,000,000,000,000.")
      }
    }

    func run() throws {
      var verification = Verification(
        try rules.rulebook(),
        plan: Verification.Plan(
          laws: law.isEmpty ? Set(Law.allCases) : Set(law), cases: cases, seed: seed,
          isExhaustive: exhaustive))
      let clock = ContinuousClock()
      let start = clock.now
      prove(&verification)
      let proof = verification.proof
      let pages = ProofPages(
        proof: proof, seconds: (clock.now - start) / .seconds(1), showsConditions: conditions)
      try answer.print(text: { pages.printout }, json: { proof.json })
      if !proof.holds || !proof.isWhole { throw ExitCode(1) }
    }

    private func prove(_ verification: inout Verification) {
      var job = LongJob(total: verification.stepCount, of: "steps")
      while verification.isOpen, job.goesOn(after: verification.stepsDone) { verification.step() }
    }
  }
}

extension Law: ExpressibleByArgument {}
