internal import ArgumentParser
internal import Logic
internal import Reports
internal import Rules

/// `trocar plan`: what the sources say of how a technique is done, and what can be computed.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract:
      "Says how a technique is done in this patient: access, guidance, cement, ice, checks.",
    discussion: """
      For each lesion it takes the technique that the plan names or, while there is none, every \
      technique that is open. What may hold names the facts that would settle it; figures are \
      shown with their formula.

      EXAMPLES
        trocar plan case.yaml
        trocar plan case.yaml --technique cryoablation
      """)

  @Argument(help: "A case file; - reads from standard input.", completion: .file())
  var file: String

  @Option(help: "Outline this technique, whatever the plan says.")
  var technique: Technique?

  @OptionGroup var rules: RulebookOptions
  @OptionGroup var answer: AnswerOptions

  private struct Plan {
    let lesion: String
    let name: String
    let outline: PlanOutline
  }

  func run() throws {
    let rulebook = try rules.rulebook()
    let record = try CaseReading.sound(file, rulebook)
    let plans = plans(of: record, by: rulebook)
    try answer.print(
      text: { printout(of: plans, by: rulebook.catalogue) },
      json: {
        [
          "file": .text(file), "case": .text(record.id),
          "rulebook": rulebook.markAsJSON,
          "plans": .array(
            plans.map {
              [
                "lesion": .text($0.lesion), "technique": .text($0.outline.technique.rawValue),
                "parts": $0.outline.json,
              ]
            }),
        ]
      })
  }

  private func plans(of record: Case, by rulebook: Rulebook) -> [Plan] {
    let reader = rulebook.reader(of: record)
    return rulebook.assess(record, asking: false).lesions.enumerated().flatMap { index, lesion in
      let place = CaseReader.Place.lesion(index)
      let name = LesionName.of(lesion.id, reader, at: place)
      return lesion.techniques(toPlan: technique, reader, at: place).map { technique in
        Plan(
          lesion: lesion.id, name: name,
          outline: rulebook.planOutline(of: technique, reader, at: place))
      }
    }
  }

  private func printout(of plans: [Plan], by catalogue: Catalogue) -> Printout {
    var printout = Printout()
    if plans.isEmpty {
      printout.line(
        "No technique is planned and none is open, so there is nothing to plan. Name one with "
          + "--technique.")
    }
    for plan in plans {
      printout.heading("\(plan.name), \(plan.outline.technique.label.lowercased())")
      for part in plan.outline.parts {
        printout.line(part.part.label, indent: 2)
        for line in part.lines { add(line, to: &printout, catalogue) }
      }
    }
    return printout
  }

  private func add(_ line: PlanLine, to printout: inout Printout, _ catalogue: Catalogue) {
    printout.line(line.sign, "\(line.cited) (\(line.standing(catalogue)))", indent: 4)
    for figure in line.figures {
      printout.line(figure.sign, figure.words(catalogue), indent: 7)
    }
  }
}

extension LesionAssessment {
  /// The technique that is asked for, else the one that the plan names, else every open one.
  func techniques(
    toPlan asked: Technique?, _ reader: CaseReader, at place: CaseReader.Place
  ) -> [Technique] {
    if let asked { return [asked] }
    if case .value(.word(let word)) = reader.reading(PlanFacts.plannedTechnique.name, at: place) {
      return Technique(rawValue: word).map { [$0] } ?? []
    }
    return techniques.filter(\.verdict.isOpen).map(\.technique)
  }
}

extension PlanLine {
  /// Whether the plan follows it, or is it open; an option that is not taken is only remarked.
  fileprivate var sign: Sign {
    guard applies == .yes else { return .unknown }
    return isFollowed == .yes ? .ok : .neutral
  }
}

extension PlanFigure {
  fileprivate var sign: Sign {
    switch state {
    case .within: .ok
    case .atLimit, .outside: .bad
    case .notKnown: .unknown
    case nil: reading == .unknown ? .unknown : .neutral
    }
  }
}
