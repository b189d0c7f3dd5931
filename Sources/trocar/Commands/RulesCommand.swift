internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar rules`: the rulebook, to be read and disagreed with.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Shows the rules behind the verdicts.",
    subcommands: [List.self, Show.self, Document.self, Coverage.self, Diff.self, Verify.self])

  /// `trocar rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists all rules, or those of a technique or an effect.",
      discussion: """
        EXAMPLES
          trocar rules list --technique cryoablation
          trocar rules list --effect block --format json
        """)

    @Option(help: "Only rules of this technique.")
    var technique: Technique?

    @Option(
      help: ArgumentHelp("Only rules of this effect.", valueName: "effect"),
      completion: .list(Effect.names))
    var effect: String?

    @OptionGroup var answer: AnswerOptions

    func validate() throws {
      guard let effect, !Effect.names.contains(effect) else { return }
      let names = Effect.names.joined(separator: ", ")
      throw ValidationError("There is no effect '\(effect)'. There are \(names).")
    }

    func run() throws {
      let rulebook = Rulebook.standard
      let rules = rulebook.rules.filter { rule in
        (technique.map(rule.concerns) ?? true) && (effect.map { rule.effect.name == $0 } ?? true)
      }
      try answer.print(
        text: {
          var printout = Printout()
          printout.table(rules.map { [$0.id, $0.effect.label, $0.says] })
          return printout
        },
        json: { .array(rules.map { $0.json(in: rulebook) }) })
    }
  }
}

extension Technique: ExpressibleByArgument {}

extension Effect {
  /// The names of all effects, in the order in which they act.
  static let names = [
    "scope", "requirement", "indication", "block", "reservation", "hold", "referral",
    "session_limit", "note",
  ]
}
