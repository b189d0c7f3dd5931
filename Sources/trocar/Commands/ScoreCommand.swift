internal import ArgumentParser
internal import Canvas
internal import Documents
internal import Reports
internal import Rules

/// `trocar score`: scores, grades and thresholds as a calculator.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Computes a score or grade, lists them, or shows the parts of one.",
    discussion: """
      Parts that are not given leave a range and the classes still possible, never a guessed \
      total. What was not yet held against the publication is marked unverified.

      EXAMPLES
        trocar score                            all of them
        trocar score sins                       its parts, classes and sources
        trocar score sins location=mobile       the range still possible
        trocar score sir_bleeding risk=high inr=1.6 platelets=80 --format json
      """)

  @Argument(
    help: "Which one, such as sins; without it all are listed.",
    completion: .list(Scales.all.map(\.name)))
  var name: String?

  @Argument(help: ArgumentHelp("Parts of it with their values.", valueName: "part=value"))
  var parts: [String] = []

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    for part in parts where written(part) == nil {
      throw ValidationError("`\(part)` is not part=value. `trocar score \(name ?? "")` lists them.")
    }
  }

  func run() throws {
    guard let name else {
      let all = Scales.all
      return try answer.print(
        text: { ScorePages.list(of: all) }, json: { .array(all.map(\.json)) })
    }
    guard let scale = Scales.named(name) else {
      let meant = name.nearestName(among: Scales.all.map(\.name))
      let hint = meant.map { "Did you mean `\($0)`?" } ?? "`trocar score` names them all."
      throw Failure("There is no score `\(name)`. \(hint)".inert)
    }
    guard !parts.isEmpty else {
      return try answer.print(text: { ScorePages.page(of: scale) }, json: { scale.json })
    }
    let result = try result(of: scale)
    try answer.print(text: { ScorePages.page(of: result) }, json: { result.json })
  }

  private func written(_ part: String) -> WrittenEntry? {
    let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty else { return nil }
    return WrittenEntry(part: String(halves[0]), text: String(halves[1]))
  }

  /// What the scale says; everything that is wrong is complained of before the command ends with 1.
  private func result(of scale: Scale) throws -> ScaleResult {
    do throws(ScaleRefusal) {
      return try scale.result(of: parts.compactMap(written))
    } catch {
      for problem in error.problems {
        let misnomer = problem.misnomer
        let meant = misnomer.flatMap { $0.written.nearestName(among: $0.names) }
        Console.complain("\(scale.name): \(problem.words(meant: meant))".inert)
      }
      throw ExitCode(1)
    }
  }
}
