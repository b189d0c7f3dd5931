internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar risks`: the complication review.
struct RisksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risks",
    abstract: "Reviews complications: published rates, and what this patient adds to them.",
    discussion: """
      For each lesion it reviews the technique that the plan names or, while there is none, every \
      technique that is open. Rates of different rows are never added.

      EXAMPLES
        trocar risks case.yaml
        trocar risks case.yaml --technique cryoablation
      """)

  @Argument(help: "A case file; - reads from standard input.", completion: .file())
  var file: String

  @Option(help: "Review this technique, whatever the plan says.")
  var technique: Technique?

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var answer: AnswerOptions

  private struct Review {
    let lesion: String
    let name: String
    let technique: Technique
    let risks: [RiskAssessment]
  }

  func run() throws {
    let rulebook = try rules.rulebook()
    let record = try CaseReading.sound(file, rulebook)
    let reviews = reviews(of: record, by: rulebook)
    try answer.print(
      text: { printout(of: reviews, by: rulebook) },
      json: {
        [
          "file": .text(file), "case": .text(record.id),
          "rulebook": rulebook.markAsJSON,
          "reviews": .array(
            reviews.map {
              [
                "lesion": .text($0.lesion), "technique": .text($0.technique.rawValue),
                "risks": .array($0.risks.map(\.json)),
              ]
            }),
        ]
      })
  }

  private func reviews(of record: Case, by rulebook: Rulebook) -> [Review] {
    let reader = rulebook.reader(of: record)
    return rulebook.assess(record).lesions.enumerated().flatMap { index, lesion in
      let place = CaseReader.Place.lesion(index)
      return techniques(of: lesion, reader, at: place).map { technique in
        Review(
          lesion: lesion.id, name: LesionName.of(lesion.id, reader, at: place),
          technique: technique, risks: Risks.review(reader, at: place, of: technique))
      }
    }
  }

  private func techniques(
    of lesion: LesionAssessment, _ reader: CaseReader, at place: CaseReader.Place
  ) -> [Technique] {
    if let technique { return [technique] }
    let planned = reader.reading(PlanFacts.plannedTechnique.name, at: place)
    if case .value(.word(let word)) = planned {
      return Technique(rawValue: word).map { [$0] } ?? []
    }
    return lesion.techniques.filter(\.verdict.isOpen).map(\.technique)
  }

  private func printout(of reviews: [Review], by rulebook: Rulebook) -> Printout {
    let catalogue = rulebook.catalogue
    var printout = Printout()
    if reviews.isEmpty {
      printout.line(
        "No technique is planned and none is open, so there is nothing to review. Name one with "
          + "--technique.")
    }
    for review in reviews {
      printout.heading("\(review.name), \(review.technique.label.lowercased())")
      for (index, risk) in review.risks.enumerated() {
        let references = bracketed(risk.risk.published.references)
        let rate = risk.risk.published.words + (references.isEmpty ? "" : " \(references)")
        let isUsual = risk.state == .usual ? "; usual" : ""
        // Numbered as on the screen, which sorts the rows and keeps their numbers.
        printout.line(
          risk.state.sign, "\(index + 1) \(risk.risk.title): \(rate)\(isUsual)", indent: 2)
        for driver in risk.raisedBy {
          printout.line(.bad, "raised: \(driver.says) \(bracketed(driver.references))", indent: 5)
        }
        if !risk.missing.isEmpty {
          let labels = risk.missing.map(catalogue.label).joined(separator: ", ")
          printout.line(.unknown, "to find out: \(labels)", indent: 5)
        }
        for reading in risk.mitigations {
          let isPlanned = reading.isPlanned == .yes ? " (planned)" : ""
          printout.line("lowers it: \(reading.mitigation.says)\(isPlanned)", indent: 8)
        }
        let judged = risk.risk.management.isJudgement ? " Judgement." : ""
        printout.line("if it happens: \(risk.risk.management.says)\(judged)", indent: 8)
        for statement in risk.risk.besides {
          printout.line(
            "beside it: \(statement.says) \(bracketed(statement.references))", indent: 8)
        }
      }
    }
    printout.closing(rulebook)
    return printout
  }
}
