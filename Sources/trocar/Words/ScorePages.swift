internal import Logic
internal import Reports
internal import Rules

/// Scores, grades and thresholds as text.
enum ScorePages {
  /// All of them by what they are about.
  static func list(of scales: [Scale]) -> Printout {
    var printout = Printout()
    for group in Scale.Group.allCases {
      let members = scales.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      printout.heading(group.label)
      printout.table(members.map { [$0.name, $0.label, $0.grades] }, indent: 2)
    }
    printout.blank()
    printout.line("`trocar score NAME` shows the parts of one.")
    return printout
  }

  /// One of them: its parts, how it is made, what is said about it and by whom.
  static func page(of scale: Scale) -> Printout {
    var printout = Printout()
    printout.heading("\(scale.label): \(scale.grades)")
    printout.line(scale.made)
    if let direction = scale.direction.label { printout.line("Of its results \(direction).") }
    printout.heading("Parts")
    for part in scale.parts { add(part, to: &printout) }
    if !scale.bands.isEmpty {
      printout.heading("Classes")
      printout.table(
        scale.bands.map { [$0.range.inWords, $0.label] }, indent: 2)
    }
    if !scale.statements.isEmpty {
      printout.heading("What it rests on")
      printout.table(scale.statements.map { [$0.provenance.label, $0.says] }, indent: 2)
    }
    addVoicesAndSources(of: scale, to: &printout)
    return printout
  }

  /// What one of them says of what was given.
  static func page(of result: ScaleResult) -> Printout {
    let scale = result.scale
    var printout = Printout()
    printout.heading("\(scale.label): \(scale.grades)")
    for part in scale.parts { add(part, result.entries[part.name], to: &printout) }
    printout.heading(result.isComplete ? "Result" : "Still possible")
    printout.table(
      result.findings.map { [$0.label, $0.words + mark($0.provenance)] }, indent: 2)
    if result.isUnverified {
      printout.line(
        .unknown,
        "What is unverified was not yet held against the publication: check it before relying "
          + "on it.")
    }
    addVoicesAndSources(of: scale, to: &printout)
    printout.blank()
    printout.line("Supports professional judgement and never replaces it.")
    return printout
  }

  private static func add(_ part: ScalePart, to printout: inout Printout) {
    let optional = part.isOptional ? ", may be left out" : ""
    let unit = part.choices.isEmpty ? ": \(part.takes)" : ""
    printout.table([[part.name, "\(part.label)\(unit)\(optional)"]], indent: 2)
    if let help = part.help { printout.line(help, indent: 4) }
    let hasPoints = part.choices.contains { $0.points != nil }
    printout.table(
      part.choices.map { choice in
        [choice.value] + (hasPoints ? [choice.points?.written ?? ""] : []) + [choice.label]
      }, indent: 4)
  }

  private static func add(
    _ part: ScalePart, _ value: FactValue?, to printout: inout Printout
  ) {
    guard let value else {
      let words = part.isOptional ? "not known" : "not known, \(range(of: part))"
      return printout.line(.unknown, "\(part.label): \(words)", indent: 2)
    }
    let points = part.points(of: value).map { ", \($0.written)" } ?? ""
    printout.line(.neutral, "\(part.label): \(part.words(for: value))\(points)", indent: 2)
  }

  /// The points that a part can still have; otherwise what it takes.
  private static func range(of part: ScalePart) -> String {
    let points = part.choices.compactMap(\.points)
    guard let low = points.min(), let high = points.max() else { return part.takes }
    return "\(low.written) to \(high.written)"
  }

  private static func addVoicesAndSources(of scale: Scale, to printout: inout Printout) {
    if !scale.voices.isEmpty {
      printout.heading("Where sources differ")
      printout.table(scale.voices.map { [$0.who, $0.says] }, indent: 2)
    }
    printout.heading("Sources")
    for source in scale.sources { printout.line(source.words, indent: 2) }
    if !scale.ledger.isEmpty {
      printout.line("Ledger: \(scale.ledger.joined(separator: ", "))", indent: 2)
    }
  }

  /// Confirmed is what a reader expects and is not marked.
  private static func mark(_ provenance: Provenance) -> String {
    provenance == .confirmed ? "" : " (\(provenance.label))"
  }
}
