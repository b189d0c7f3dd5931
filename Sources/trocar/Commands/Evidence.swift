internal import ArgumentParser
internal import Reports
internal import Rules

/// `trocar evidence`: the publications behind the rules, and what they report.
struct Evidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the references, shows one, or finds some by words.",
    discussion: """
      EXAMPLES
        trocar evidence                 all references
        trocar evidence 93              one of them, with the rules and figures that rest on it
        trocar evidence cryo desmoid    those with all of these words, whole or begun
      """)

  @Argument(help: ArgumentHelp("A number, or words to find.", valueName: "number-or-word"))
  var words: [String] = []

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    if words.count == 1, let number = Int(words[0]) {
      guard let reference = References.numbered(number) else {
        throw Failure("There is no reference \(number). They are numbered 1 to 146.")
      }
      return try answer.print(text: { page(of: reference) }, json: { reference.json })
    }
    let found = References.search(words.joined(separator: " "))
    guard !found.isEmpty else {
      throw Failure(
        "No reference has all of the words. Try fewer, or only how they begin.")
    }
    try answer.print(text: { list(of: found) }, json: { .array(found.map(\.json)) })
  }

  private func list(of references: [Reference]) -> Printout {
    var printout = Printout()
    printout.table(references.map { [String($0.number), $0.brief, $0.title] })
    return printout
  }

  private func page(of reference: Reference) -> Printout {
    var printout = Printout()
    printout.line("\(reference.number). \(reference.citation)")
    if let remark = reference.remark { printout.line("Remark: \(remark)") }
    let benchmarks = Benchmarks.all.filter { $0.references.contains(reference.number) }
    if !benchmarks.isEmpty {
      printout.heading("What it reports")
      for benchmark in benchmarks {
        let techniques = benchmark.techniques.map(\.label).joined(separator: ", ")
        printout.line(
          "\(benchmark.figure.words): \(benchmark.measured). \(techniques); "
            + "\(benchmark.population).", indent: 2)
        printout.line(benchmark.says, indent: 4)
      }
    }
    let background = Background.all.filter { $0.references.contains(reference.number) }
    if !background.isEmpty {
      printout.heading("What else it is cited for")
      for statement in background { printout.line(statement.says, indent: 2) }
    }
    let rules = Rulebook.standard.rules.filter { $0.refs.contains(reference.number) }
    if !rules.isEmpty {
      printout.heading("Rules that rest on it")
      printout.table(rules.map { [$0.id, $0.says] }, indent: 2)
    }
    return printout
  }
}
