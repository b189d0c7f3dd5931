internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar rules`: the rulebook, to be read and disagreed with.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Shows the rules behind the verdicts.",
    subcommands: [List.self, Show.self])

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
          printout.table(rules.map { [$0.id, $0.effect.name.withBlanks, $0.says] })
          return printout
        },
        json: { .array(rules.map { $0.json(in: rulebook) }) })
    }
  }

  /// `trocar rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows one rule: when it holds, what it does, and who says so.",
      discussion: """
        EXAMPLE
          trocar rules show cem-ci-coagulopathy
        """)

    @Argument(
      help: "The id of the rule.", completion: .list(Rulebook.standard.rules.map(\.id)))
    var id: String

    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let rulebook = Rulebook.standard
      guard let rule = rulebook[id] else {
        throw Failure("There is no rule \(id). `trocar rules list` names them all.")
      }
      try answer.print(text: { page(of: rule, rulebook) }, json: { rule.json(in: rulebook) })
    }

    private func page(of rule: Rule, _ rulebook: Rulebook) -> Printout {
      func words(_ condition: Condition) -> String {
        condition.words(rulebook.catalogue, rulebook.settings)
      }
      var printout = Printout()
      printout.heading(rule.id)
      printout.line(rule.says)
      var rows = [
        ["Effect", rule.effect.name.withBlanks],
        ["Techniques", rule.techniques.map(\.label).joined(separator: ", ")],
        ["When", words(rule.when)],
      ]
      switch rule.effect {
      case .indication(let strength): rows.append(["Strength", strength.rawValue])
      case .hold(let release?): rows.append(["Released when", words(release)])
      case .referral(let service): rows.append(["Ask", service.label])
      case .sessionLimit(let state): rows.append(["Says", state.words])
      case .scope, .requirement, .block, .reservation, .note, .hold(nil): break
      }
      for setting in rule.when.settings.compactMap({ name in
        rulebook.settings.all.first { $0.name == name }
      }) {
        rows.append(["Judgement", "\(setting.name.rawValue.withBlanks): \(setting.why)"])
      }
      rows.append(["Ledger", rule.ledger.joined(separator: ", ")])
      printout.blank()
      printout.table(rows)
      let references = References.numbered(rule.refs)
      printout.heading(references.isEmpty ? "No reference is cited." : "References")
      for reference in references { printout.line("\(reference.number). \(reference.citation)") }
      return printout
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
