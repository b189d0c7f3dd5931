internal import Canvas
internal import Logic
internal import Reports
internal import Rules

/// A department's own figures for people at a terminal.
struct OutcomePages {
  private let words: OutcomeWords

  init(_ words: OutcomeWords) { self.words = words }

  var printout: Printout {
    let outcomes = words.outcomes
    var printout = Printout()
    printout.heading("Outcomes: \(words.scope), as known on \(outcomes.today.words)")
    printout.table(words.counted.map { [$0.label, $0.value] }, indent: 2)
    printout.blank()
    for caution in words.cautions { printout.line(.neutral, caution) }
    addShares(to: &printout)
    addPain(to: &printout)
    return printout
  }

  private func addShares(to printout: inout Printout) {
    printout.heading("What happened")
    for figure in words.outcomes.proportions {
      let gone = figure.missing == 0 ? "" : "; \(figure.missing) not recorded"
      printout.line(
        figure.known == 0 ? .unknown : .neutral,
        "\(figure.measure.label): \(words.words(figure))\(gone)")
      printout.line("of those \(figure.measure.denominator)", indent: 5)
      if figure.known > 0, words.isSmall(figure.known) {
        printout.line(words.remark(figure.known), indent: 5)
      }
      for beside in words.benchmarks(.measure(figure.measure)) {
        printout.line("published: \(words.words(beside))", indent: 5)
      }
    }
    addPlot(to: &printout)
  }

  private func addPlot(to printout: inout Printout) {
    let plot = words.plot
    guard !plot.rows.isEmpty else { return }
    printout.heading(plot.title)
    let rows = plot.rows.map { row in
      IntervalRows.Row(
        row.label, value: row.share * 100, from: row.interval.map { $0.lowerBound * 100 },
        to: row.interval.map { $0.upperBound * 100 }, sign: row.interval == nil ? "x" : "o",
        words: row.words)
    }
    let labels = (rows.map(\.label.columns).max() ?? 0) + 1
    let figures = rows.map(\.words.columns).max() ?? 0
    let cells = max(11, min(51, Console.width - labels - figures - 6))
    for spans in IntervalRows(rows, 0...100).spans(labels: labels, cells: cells) {
      printout.fixedLine("  " + spans.map(\.text).joined())
    }
    let half = String(repeating: " ", count: max(0, cells / 2 - 2))
    printout.fixedLine(
      String(repeating: " ", count: labels + 3) + "0" + half + "50" + half + "100 %")
  }

  private func addPain(to printout: inout Printout) {
    printout.heading("Pain, 0 to 10")
    for figure in words.outcomes.pain {
      let others = words.others(figure)
      printout.line(
        figure.pain.count == 0 ? .unknown : .neutral,
        "After \(figure.time.label): \(words.pain(figure)); asked \(figure.pain.count) of "
          + "\(figure.expected) who were due" + (others.isEmpty ? "" : "; \(others)"))
      if figure.change.count > 0 {
        printout.line("change from before: \(words.change(figure))", indent: 5)
      }
      if figure.change.count > 0, words.isSmall(figure.change.count) {
        printout.line(words.remark(figure.change.count), indent: 5)
      }
    }
    for beside in words.benchmarks(.pain) {
      printout.line("published: \(words.words(beside))", indent: 5)
    }
  }
}
