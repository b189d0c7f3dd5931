internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar checklist`: imaging, its currency, and what belongs to the day.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Shows the imaging checklist, and how old the images are on the day.",
    discussion: """
      EXAMPLES
        trocar checklist case.yaml
        trocar checklist case.yaml --format json
      """)

  @Argument(help: "A case file; - reads from standard input.", completion: .file())
  var file: String

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let rulebook = try rules.rulebook()
    let record = try CaseReading.sound(file, rulebook)
    let reader = rulebook.reader(of: record)
    let currency = Currency(reader)
    let checked = record.lesions.indices.map { index in
      Checklist.check(reader, lesion: index, by: rulebook).filter { $0.state != .notApplicable }
    }
    try answer.print(
      text: {
        var printout = Printout()
        printout.heading("Images on the day")
        add(currency, to: &printout)
        for study in Clock.today.map({ Currency.studiesToCome(reader, after: $0) }) ?? [] {
          printout.line(.bad, "dated after today: \(study)", indent: 2)
        }
        for (index, items) in checked.enumerated() {
          let id = record.lesions[index].id
          printout.heading(LesionName.of(id, reader, at: .lesion(index)))
          let lines = items.filter { $0.item.shows != .hint || $0.state != .notKnown }
          printout.table(
            lines.map { [$0.item.label, $0.valueAndHold, $0.item.why] },
            signs: lines.map(\.state.sign), indent: 2)
        }
        printout.closing(rulebook)
        return printout
      },
      json: {
        [
          "file": .text(file), "case": .text(record.id),
          "rulebook": rulebook.markAsJSON, "currency": currency.json,
          "lesions": .array(
            zip(record.lesions, checked).map { lesion, items in
              ["id": .text(lesion.id), "items": .array(items.map(\.json))]
            }),
        ]
      })
  }

  private func add(_ currency: Currency, to printout: inout Printout) {
    let sign: Sign =
      switch currency.state {
      case .current: .ok
      case .ageing: .neutral
      case .outOfDate: .bad
      case .notKnown: .unknown
      }
    printout.line(sign, "\(currency.ageInWords): \(currency.state.words)", indent: 2)
    for line in [currency.limitsInWords, currency.doubt, currency.release].compactMap(\.self) {
      printout.line(line, indent: 5)
    }
  }
}

extension CheckedItem {
  fileprivate var valueAndHold: String { isHolding ? "\(value), hold" : value }
}
