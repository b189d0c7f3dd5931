internal import Logic
package import Rules

/// A department's own figures as a report.
package struct OutcomesPage {
  private let words: OutcomeWords
  private let outcomes: Outcomes

  package init(_ outcomes: Outcomes) {
    self.outcomes = outcomes
    words = OutcomeWords(outcomes)
  }

  package var report: Report {
    Report(
      title: "Outcomes of the department", subject: words.scope,
      warning: words.isSmall(outcomes.treated.count) ? "NO CONCLUSION: FEW PATIENTS" : nil,
      warningReasons: words.cautions,
      sections: [counted, shares, pain, published, judgement],
      closing: [
        "As known on \(outcomes.today.words). Shares: Wilson's score interval. Means: Student's t.",
        "Trocar supports professional judgement and never replaces it.",
      ])
  }

  private var counted: Report.Section { .init("Who is counted", [.pairs(words.counted)]) }

  private var shares: Report.Section {
    let rows = outcomes.proportions.map { figure in
      [
        figure.measure.label, words.words(figure), figure.measure.denominator,
        "\(figure.missing)", words.remark(figure.known),
      ]
    }
    return .init(
      "What happened",
      [
        .plot(words.plot),
        .table(head: ["What", "How many", "Of those", "Not recorded", ""], rows: rows),
      ])
  }

  private var pain: Report.Section {
    let rows = outcomes.pain.map { figure in
      [
        figure.time.label, "\(figure.pain.count) of \(figure.expected)", words.pain(figure),
        words.change(figure), words.others(figure), words.remark(figure.change.count),
      ]
    }
    return .init(
      "Pain, 0 to 10",
      [
        .table(
          head: ["After", "Asked", "Pain then", "Change from before", "Others", ""], rows: rows)
      ])
  }

  private var published: Report.Section {
    let all = outcomes.benchmarks.map(words.words)
    let numbers = Set(outcomes.benchmarks.flatMap(\.benchmark.references)).sorted()
    let references = References.numbered(numbers).map { "\($0.number). \($0.citation)" }
    return .init(
      "Published, of other patients",
      all.isEmpty
        ? [.line("The source has no figure for what was done here.")]
        : [.list(all), .heading("References"), .list(references)])
  }

  private var judgement: Report.Section {
    .init(
      "Judgement in these figures",
      [
        .table(
          head: ["Setting", "Value", "Why"],
          rows: outcomes.plan.settings.all.map {
            [$0.name.rawValue.withBlanks, $0.valueInWords, $0.why]
          })
      ])
  }
}
