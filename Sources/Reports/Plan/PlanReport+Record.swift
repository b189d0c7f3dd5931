internal import Logic
internal import Rules

extension PlanReport {
  /// What is still to be asked, the most useful first.
  var openQuestions: Report.Section {
    let rows = assessment.questions.map { question in
      [question.subject.words, question.ask, question.use]
    }
    guard !rows.isEmpty else {
      return .init(
        "Open questions", [.line("No answer to a question would settle a verdict or a caution.")])
    }
    return .init(
      "Open questions", [.table(head: ["Of", "To find out", "The answer"], rows: rows)])
  }

  /// Every answer that the assessment could read, as it was entered.
  var answers: Report.Section {
    var blocks: [Report.Block] = []
    let ofCase = entered(record.sheet)
    if !ofCase.isEmpty { blocks += [.heading("The patient and the session"), .pairs(ofCase)] }
    for (index, lesion) in record.lesions.enumerated() {
      let heading = name(of: assessment.lesions[index], at: .lesion(index))
      let pairs = entered(lesion.sheet).map { readyOrLost($0, assessment.lesions[index]) }
      blocks += [.heading(heading), .pairs(pairs)]
    }
    return .init("Answers on record", blocks)
  }

  private func entered(_ sheet: Sheet) -> [Report.Pair] {
    rulebook.catalogue.declarations.compactMap { declaration in
      guard let answer = sheet[declaration.name], declaration.scope != .identity,
        declaration.kind != .text
      else { return nil }
      let words = answer.value.map { declaration.words(for: $0) } ?? "not known"
      return .init(declaration.label, words)
    }
  }

  /// Every sheet of the case with whose it is.
  var sheets: [(subject: Subject, sheet: Sheet)] {
    [(.wholeCase, record.sheet)] + record.lesions.map { (.lesion($0.id), $0.sheet) }
      + record.studies.map { (.study($0.id), $0.sheet) }
      + record.visits.map { (.visit($0.id), $0.sheet) }
  }

  /// Every answer that was assumed, and why.
  var assumptions: Report.Section {
    let rows = sheets.flatMap { subject, sheet in
      sheet.assumptions.sorted { $0.key < $1.key }.map { fact, why in
        [
          subject.words, rulebook.catalogue.label(of: fact),
          sheet[fact]?.value.map { rulebook.catalogue.words(for: .value($0), of: fact) }
            ?? "not known", why,
        ]
      }
    }
    guard !rows.isEmpty else { return .init("Assumptions", [.line("Nothing was assumed.")]) }
    return .init("Assumptions", [.table(head: ["Of", "Fact", "Taken as", "Why"], rows: rows)])
  }

  /// Judgement in numbers: what the source leaves open, as this rulebook takes it.
  var settings: Report.Section {
    let rows = rulebook.settings.all.map { setting in
      [setting.name.rawValue.withBlanks, setting.valueInWords, setting.why]
    }
    return .init(
      "Settings in force",
      [
        .line("These numbers are judgement, not printed in the source, unless the reason says so."),
        .table(head: ["Setting", "Value", "Why"], rows: rows),
      ])
  }

  /// The publications that the report cites, in full.
  var references: Report.Section {
    let numbers = Set(citedReferences).sorted()
    let entries = References.numbered(numbers).map { "\($0.number). \($0.citation)" }
    return .init(
      "References", entries.isEmpty ? [.line("Nothing is cited.")] : [.list(entries)])
  }

  private var citedReferences: [Int] {
    let techniques = assessment.lesions.flatMap(\.techniques)
      .filter { $0.verdict != .notApplicable }
    var rules = techniques.flatMap { $0.reasons.map(\.rule) + $0.holds.map(\.rule) }
    for (lesion, place) in lesions {
      rules += lesion.referrals.map(\.rule) + notes(of: lesion, at: place).map(\.rule)
    }
    rules += assessment.session.limits.map(\.rule)
    let ofRisks = lesions.flatMap { lesion, place in
      choice(for: lesion, at: place).map { choice in
        Risks.review(reader, at: place, of: choice.technique).flatMap(references)
      } ?? []
    }
    let ofPlan = lesions.flatMap(outlined).flatMap(\.parameter.references)
    return rules.flatMap(\.refs) + ofRisks + ofPlan
  }
}
