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
    let width = plot.rows.map { $0.label.columns }.max() ?? 0
    let columns = max(21, min(61, Console.width - width - 8))
    for (row, scale) in zip(plot.rows, plot.scales(columns: columns)) {
      printout.fixedLine("  \(row.label.padded(to: width)) \(scale)")
    }
    printout.fixedLine(
      String(repeating: " ", count: width + 3) + IntervalPlot.axis(columns: columns))
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
