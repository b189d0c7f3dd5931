internal import ArgumentParser
internal import Reports
internal import Rules

/// `trocar evidence`: the publications and the statements behind the rules.
struct Evidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browses the references and the statements of the source.",
    discussion: """
      A statement is what the source article says, in our own words, with its numbers, what it \
      cites, and what in the program answers it.

      EXAMPLES
        trocar evidence                     all references
        trocar evidence 93                  one of them, with all that rests on it
        trocar evidence --statements        all statements
        trocar evidence cem-hardening-time  one of them, with what answers it
        trocar evidence cryo desmoid        what has all of these words, whole or begun
      """)

  @Argument(
    help: ArgumentHelp(
      "A number, the id of a statement, or words to find.", valueName: "number-id-or-word"))
  var words: [String] = []

  @Flag(help: "Statements only, no references.")
  var statements = false

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    if words.count == 1, let number = Int(words[0]) {
      guard let reference = References.numbered(number) else {
        throw Failure("There is no reference \(number). They are numbered 1 to 146.")
      }
      return try answer.print(text: { page(of: reference) }, json: { reference.json })
    }
    if words.count == 1, let entry = Register.standard[words[0]] {
      let answers = Register.standard.answers(in: .standard)[entry.id] ?? []
      return try answer.print(
        text: { page(of: entry, answers) }, json: { entry.json(answers: answers) })
    }
    try search()
  }

  private func search() throws {
    let typed = words.joined(separator: " ")
    let references = statements ? [] : References.search(typed)
    let entries = words.isEmpty && !statements ? [] : Register.standard.search(typed)
    guard !references.isEmpty || !entries.isEmpty else {
      throw Failure(
        "Nothing has all of the words. Try fewer, or only how they begin.")
    }
    let answers = Register.standard.answers(in: .standard)
    try answer.print(
      text: { list(of: references, entries) },
      json: {
        [
          "references": .array(references.map(\.json)),
          "statements": .array(entries.map { $0.json(answers: answers[$0.id] ?? []) }),
        ]
      })
  }

  private func list(of references: [Reference], _ entries: [Register.Entry]) -> Printout {
    var printout = Printout()
    if !entries.isEmpty, !references.isEmpty { printout.heading("References") }
    printout.table(references.map { [String($0.number), $0.brief, $0.title] })
    if !entries.isEmpty {
      if !references.isEmpty { printout.heading("Statements") }
      printout.table(entries.map { [$0.id, $0.says] })
    }
    return printout
  }
}

// MARK: - Pages

extension Evidence {
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
    let entries = Register.standard.citing(reference.number)
    if !entries.isEmpty {
      printout.heading("Statements that cite it")
      printout.table(entries.map { [$0.id, $0.says] }, indent: 2)
    }
    let rules = Rulebook.standard.rules.filter { $0.refs.contains(reference.number) }
    if !rules.isEmpty {
      printout.heading("Rules that rest on it")
      printout.table(rules.map { [$0.id, $0.says] }, indent: 2)
    }
    return printout
  }

  private func page(of entry: Register.Entry, _ answers: [Trace]) -> Printout {
    var printout = Printout()
    printout.heading(entry.id)
    printout.line(entry.says)
    printout.blank()
    printout.table(
      [
        ["Kind", "\(entry.kind.label), \(entry.strength.rawValue)"],
        ["Techniques", entry.techniques.sorted().map(\.label).joined(separator: ", ")],
      ] + entry.quantities.map { [$0.what.capitalizedFirst, $0.valueInWords] })
    printout.heading(answers.isEmpty ? "Nothing answers it yet." : "What answers it")
    printout.table(answers.map { [$0.kind.rawValue, $0.name, $0.says] }, indent: 2)
    let demands = Register.standard.demands(of: entry.id)
    if !demands.isEmpty {
      printout.heading("What the rules are held to")
      for demand in demands {
        let techniques = demand.techniques.sorted().map(\.label).joined(separator: ", ")
        printout.line("\(demand.action.words): \(techniques)", indent: 2)
        printout.line("where \(demand.when.words)", indent: 4)
        if let released = demand.released { printout.line("until \(released.words)", indent: 4) }
        if let judgement = demand.settledBy {
          printout.line(
            "The source leaves it open; settled by judgement (\(judgement)).", indent: 4)
        }
      }
    }
    let references = References.numbered(entry.references)
    printout.heading(references.isEmpty ? "No reference is cited." : "References")
    for reference in references { printout.line("\(reference.number). \(reference.citation)") }
    return printout
  }
}

extension String {
  /// The text with its first letter large, for the head of a row.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
