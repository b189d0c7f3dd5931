internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar flips`: what would change the verdicts.
struct FlipsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flips",
    abstract: "Shows the smallest changes of fact that open or close each technique.",
    discussion: """
      One change, or two that are needed together; no part of a set does the same. Facts that cannot \
      change, such as age, diagnosis and what has been tried, are left out once they are known. ?? \
      marks what is not known and to be found out.

      EXAMPLES
        trocar flips case.yaml
        trocar flips case.yaml --technique vertebroplasty --lesion A
        trocar flips case.yaml --all            facts that cannot change too
      """)

  @Argument(help: "A case file; - reads from standard input.", completion: .file())
  var file: String

  @Option(help: "Only this technique.")
  var technique: Technique?

  @Option(help: ArgumentHelp("Only this lesion.", valueName: "id"))
  var lesion: String?

  @Flag(help: "Change facts too that cannot change, such as age and diagnosis.")
  var all = false

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let rulebook = try rules.rulebook()
    let record = try CaseReading.sound(file, rulebook)
    if let lesion, record.lesion(lesion) == nil {
      let ids = record.lesions.map(\.id).joined(separator: ", ")
      throw Failure("There is no lesion \(lesion) in this case. There are: \(ids).")
    }
    let flips = FlipSearch(rulebook, includesFixed: all).flips(
      of: record, lesion: lesion, techniques: technique.map { [$0] } ?? Technique.allCases)
    try answer.print(
      text: {
        FlipPages(rulebook: rulebook, record: record, isAsked: technique != nil)
          .printout(of: flips)
      },
      json: {
        [
          "file": .text(file), "case": .text(record.id), "rulebook": rulebook.markAsJSON,
          "lesions": .array(flips.map(\.json)),
        ]
      })
  }
}
