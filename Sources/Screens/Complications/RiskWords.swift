internal import Canvas
internal import Logic
internal import Rules

/// What is known of a risk, as labelled lines for the pane.
struct RiskWords {
  /// One line of the pane, and the measure that begins in it.
  struct Line {
    var label = ""
    var spans: [Span]
    var measure: Int?
  }

  private let line: RiskLine
  private let file: OpenCase
  private let reader: CaseReader
  private let width: Int

  init(_ line: RiskLine, _ file: OpenCase, width: Int) {
    self.line = line
    self.file = file
    self.reader = file.reader
    self.width = max(12, width)
  }

  /// Where the text begins: after the labels, or under them where the pane is narrow.
  var indent: Int { isNarrow ? 2 : 14 }

  private var isNarrow: Bool { width < 60 }

  /// What a reviewer decides by: rate, drivers, measures, management, what was seen.
  var review: [Line] {
    published + drivers + measures + management + afterwards + besides + note
  }

  private var published: [Line] {
    let rate = line.assessed.risk.published
    switch rate {
    case .figures:
      return rate.benchmarks.enumerated().flatMap { index, benchmark in
        let sample = benchmark.sample.map { ", \($0.words)" } ?? ""
        return text(
          index == 0 ? "Published" : "",
          "\(benchmark.figure.words): \(benchmark.measured.lowercasedStart), \(benchmark.population.lowercasedStart)\(sample)"
            .citing(benchmark.references), .textStrong)
      }
    case .inWords(let words, let statement):
      return text("Published", "\(words): \(statement.says)".citing(statement.references))
    case .notGiven(let references):
      return text("Published", "The source gives no rate".citing(references) + ".")
    }
  }

  private var drivers: [Line] {
    let raised = line.assessed.raisedBy.flatMap { driver in
      let facts = reader.facts(making: driver.when, file.riskPlace)
        .map { file.inWords($0, reader) }.joined(separator: ", ")
      return text(
        "Raised by", driver.says.citing(driver.references) + " Here: \(facts).", .riskRaised)
    }
    let open = line.assessed.couldBeRaisedBy.flatMap { driver in
      let missing = reader.openFacts(of: driver.when, at: file.riskPlace).labels(file)
      return text(
        "Not known", "\(missing). Could raise it: \(driver.says)".citing(driver.references),
        .stateUnknown)
    }
    let scope =
      line.assessed.applies == .unknown
      ? text(
        "Not known", "Whether it comes into question: \(line.assessed.missing.labels(file)).",
        .stateUnknown) : []
    let none =
      raised.isEmpty && open.isEmpty && scope.isEmpty
      ? text("This patient", "Nothing on record raises it, and nothing that could is open.") : []
    return scope + raised + open + none
  }

  private var measures: [Line] {
    let ticked = Set(file.lesion?.sheet.words(.mitigationsPlanned) ?? [])
    return line.assessed.mitigations.enumerated().flatMap { index, reading in
      let mitigation = reading.mitigation
      let isOn = reading.isPlanned.map { $0 == .yes } ?? ticked.contains(mitigation.id)
      let source = mitigation.isPlanned.map { condition in
        " (plan: \(condition.facts.labels(file)))"
      }
      let words =
        mitigation.says.citing(mitigation.references)
        + (mitigation.isJudgement ? " Judgement." : "") + (source ?? "")
      var lines = text(
        index == 0 ? "Measures" : "", words, isOn ? .riskDone : .text, box: isOn ? "[x] " : "[ ] ")
      if let first = lines.firstIndex(where: { !$0.spans.isEmpty }) { lines[first].measure = index }
      return lines
    }
  }

  private var management: [Line] {
    let statement = line.assessed.risk.management
    let judged = statement.isJudgement ? " Judgement." : ""
    return text("If it happens", statement.says.citing(statement.references) + judged)
  }

  private var afterwards: [Line] {
    let recorded = line.assessed.risk.watches.filter {
      reader.reading($0, at: file.riskPlace).isKnown
    }
    let words = recorded.map { file.inWords($0, reader) }.joined(separator: ", ")
    return text(
      "Afterwards", words.isEmpty ? "Nothing is recorded yet." : words,
      words.isEmpty ? .textDim : .text)
  }

  private var besides: [Line] {
    line.assessed.risk.besides.enumerated().flatMap { index, statement in
      text(index == 0 ? "Beside it" : "", statement.says.citing(statement.references))
    }
  }

  private var note: [Line] {
    file.lesion?.sheet.text(.complicationNote).map { text("Note", $0) } ?? []
  }

  /// Labelled text in lines; what follows a tick box hangs below its words.
  func text(_ label: String, _ words: String, _ role: Role = .text, box: String = "") -> [Line] {
    let room = max(8, width - indent - box.columns)
    let blank = String(repeating: " ", count: box.columns)
    let lines = words.wrapped(to: room).enumerated().map { index, line in
      Line(
        label: index == 0 && !isNarrow ? label : "",
        spans: [Span((index == 0 ? box : blank) + line, role)])
    }
    return isNarrow && !label.isEmpty ? [Line(label: label, spans: [])] + lines : lines
  }
}

extension String {
  /// The text with reference numbers behind it, where it has any: before its full stop.
  func citing(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return self }
    let cited = " [" + numbers.map(String.init).joined(separator: ", ") + "]"
    return hasSuffix(".") ? String(dropLast()) + cited + "." : self + cited
  }
}
