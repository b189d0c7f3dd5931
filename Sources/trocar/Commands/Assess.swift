internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar assess`: verdicts for every lesion and technique, with their reasons.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says which techniques are open, why, and what is still to be known.",
    discussion: """
      A contraindication or a hold is an answer and no failure: the command ends with 0. It ends \
      with 1 where a file has problems; the other files are assessed all the same.

      EXAMPLES
        trocar assess case.yaml
        trocar assess --all case.yaml       every rule that was looked at
        trocar assess --settings department.yaml case.yaml
        trocar assess --format json cases/*.yaml | jq '.[].lesions[].id'
      """)

  @Argument(
    help: ArgumentHelp("Case files; - reads one from standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var files: [String]

  @Flag(help: "In text, list every rule, not only those that decide.")
  var all = false

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let rulebook = try rules.rulebook()
    let (readings, hasOthers) = CaseReading.sound(files, rulebook)
    if !readings.isEmpty {
      let assessed = readings.map { ($0, rulebook.assess($0.record)) }
      try answer.print(
        text: {
          AssessmentPages(rulebook: rulebook, showsAllRules: all).printout(of: assessed)
        },
        json: {
          let digest = rulebook.digest
          return .array(assessed.map { $1.json(file: $0.path, digest: digest) })
        })
    }
    if hasOthers { throw ExitCode(1) }
  }
}
