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

  /// Every answer of the case as it was entered, so that none is missing from the report: whatever
  /// has a place of its own further up stands here once more. Studies and, where a procedure was done,
  /// visits have their tables, and who the patient is stands at the head.
  var answers: Report.Section {
    var blocks: [Report.Block] = []
    blocks += entered(record.sheet, under: "The patient and the session")
    for (index, lesion) in record.lesions.enumerated() {
      let assessed = assessment.lesions[index]
      blocks += entered(lesion.sheet, under: name(of: assessed, at: .lesion(index))) {
        readyOrLost($0, assessed)
      }
    }
    if !tellsVisits {
      for visit in record.visits { blocks += entered(visit.sheet, under: "Visit \(visit.id)") }
    }
    return .init("Answers on record", blocks)
  }

  private func entered(
    _ sheet: Sheet, under heading: String, _ change: (Report.Pair) -> Report.Pair = { $0 }
  ) -> [Report.Block] {
    let answered = rulebook.catalogue.declarations.compactMap { declaration in
      sheet[declaration.name].map { (declaration, $0) }
    }.filter { declaration, _ in declaration.scope != .identity }
    guard !answered.isEmpty else { return [] }
    let said = answered.map { declaration, answer in
      let words = answer.value.map { declaration.words(for: $0) } ?? "not known"
      return change(.init(declaration.label, words))
    }
    // Text of several lines keeps them.
    let isLong = { (pair: Report.Pair) in pair.value.contains(where: \.isNewline) }
    return [.heading(heading), .pairs(said.filter { !isLong($0) })]
      + said.filter(isLong).map { .passage(label: $0.label, text: $0.value) }
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
