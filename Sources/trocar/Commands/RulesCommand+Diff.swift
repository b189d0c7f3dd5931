internal import ArgumentParser
internal import Canvas
internal import CaseStore
internal import Logic
internal import Reports
internal import Rules

extension RulesCommand {
  /// `trocar rules diff`.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says which verdicts the present rulebook would change, and which rule is why.",
      discussion: """
        Compares with the decisions on record: of the whole store, or of one case. The facts are \
        those of the decision, the rulebook is the present one. With --against it compares two \
        settings files instead, on the cases as they stand. Esc or ^C stops; what was done so far \
        is told, and the command ends with 1.

        EXAMPLES
          trocar rules diff                         every decision of the store
          trocar rules diff 2611-014                the decision of one case
          trocar rules diff earlier.json            what assess --format json said earlier
          trocar rules diff --settings department.yaml
          trocar rules diff case.yaml --settings new.yaml --against old.yaml
        """)

    @Argument(
      help: ArgumentHelp(
        "The number of a case, a case file for --against, or an assessment as JSON.",
        valueName: "case-or-file"),
      completion: .file(extensions: ["yaml", "json"]))
    var target: String?

    @Option(
      help: ArgumentHelp(
        "Compare with these settings, not with what is on record; - are the defaults.",
        valueName: "file"),
      completion: .file(extensions: ["yaml"]))
    var against: String?

    @OptionGroup var rules: RulebookOptions
    @OptionGroup var store: CasesCommand.StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      var comparing = Comparing(try rules.rulebook())
      if let against {
        let other = try RulebookOptions.rulebook(against == "-" ? nil : against)
        comparing.compare(try cases(comparing.rulebook), with: other)
      } else if let target, target.hasSuffix(".json") {
        for stored in try StoredAssessment.read(target) {
          try comparing.compare(stored, of: try record(of: stored, comparing.rulebook))
        }
      } else if let target {
        if target.isCaseFile { throw Self.asksForAgainst(target) }
        do {
          try comparing.compareDecision(on: target, in: try store.open())
        } catch StoreError.noSuchCase where TextFile.isThere(target) {
          throw Self.asksForAgainst(target)
        }
      } else {
        try comparing.compareDecisions(in: try store.open())
      }
      let result = comparing.result
      try answer.print(
        text: { ComparisonPages(rulebook: comparing.rulebook).printout(of: result) },
        json: { result.json })
      result.failures.forEach(Console.complain)
      if !result.failures.isEmpty || result.stoppedBefore != nil { throw ExitCode(1) }
    }

    /// A case file holds no decision: it can only be compared under two rulebooks.
    private static func asksForAgainst(_ file: String) -> ValidationError {
      ValidationError(
        "\(file.inert) is a file, and a case file holds no decision to compare with. Add --against "
          + "and a settings file (- for the defaults), or give the number of a case of the store, or "
          + "an assessment as JSON.")
    }

    /// The cases to compare as they stand: one of a file, one of the store, or all of the store.
    private func cases(_ rulebook: Rulebook) throws -> [Case] {
      guard let target else { return try store.open().caseList().cases.map(\.filed) }
      if target.isCaseFile {
        return [try CaseReading.sound(target, rulebook)]
      }
      return [try store.open().open(target).0]
    }

    /// The case that was assessed: of the file that was read then, or of the store.
    private func record(of stored: StoredAssessment, _ rulebook: Rulebook) throws -> Case {
      if TextFile.isThere(stored.file) { return try CaseReading.sound(stored.file, rulebook) }
      do {
        return try store.open().open(stored.caseID).0
      } catch StoreError.noSuchCase {
        throw Failure(
          "\(stored.file) is not there, and the store has no case \(stored.caseID). Run the command "
            + "where the file is, or import the case.")
      }
    }
  }
}

extension String {
  /// Whether it is named as a case file is.
  fileprivate var isCaseFile: Bool { hasSuffix(".yaml") || hasSuffix(".yml") }
}
