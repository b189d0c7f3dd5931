internal import Canvas
internal import Logic
internal import Rules

/// Every rule as a row and every technique that applies as a column.
/// What bears on a verdict comes first, by what it does; what bears on none comes last.
struct RuleTable {
  /// The columns of one technique.
  static let cell = 11

  enum Row {
    case heading(String)
    case rule(Rule, [Cell?])
  }

  /// How a rule stands for one technique.
  struct Cell {
    let sign: Sign
    let word: String

    /// Whether it bears on the verdict, or holds.
    var isQuiet: Bool { sign == .ok || sign == .neutral }
  }

  let techniques: [Technique]
  let rows: [Row]

  init(_ assessed: [TechniqueAssessment]) {
    let applicable = assessed.filter { $0.verdict != .notApplicable }
    techniques = applicable.map(\.technique)
    let columns = applicable.map(Self.column)
    var seen: Set<String> = []
    let rules = applicable.flatMap { $0.trace.map(\.rule) + $0.holds.map(\.rule) }
      .filter { seen.insert($0.id).inserted }
    let lines = rules.map { rule in (rule: rule, cells: columns.map { $0[rule.id] }) }
    let isLoud: ([Cell?]) -> Bool = { cells in
      cells.contains { cell in cell.map { !$0.isQuiet } ?? false }
    }
    var rows: [Row] = []
    for (effect, heading) in Self.headings {
      let group = lines.filter { $0.rule.effect.name == effect && isLoud($0.cells) }
      guard !group.isEmpty else { continue }
      rows.append(.heading(heading))
      rows += group.map { .rule($0.rule, $0.cells) }
    }
    let quiet = lines.filter { !isLoud($0.cells) }
    if !quiet.isEmpty {
      rows.append(.heading("MET, EXCLUDED, OR NOT SO"))
      rows += quiet.map { .rule($0.rule, $0.cells) }
    }
    self.rows = rows
  }

  private static let headings = [
    ("scope", "SCOPE"), ("block", "CONTRAINDICATIONS"), ("requirement", "REQUIREMENTS"),
    ("indication", "INDICATIONS"), ("reservation", "CAUTIONS"), ("hold", "HOLDS"),
  ]

  /// The cells of a technique by the ids of their rules.
  private static func column(_ assessed: TechniqueAssessment) -> [String: Cell] {
    var column: [String: Cell] = [:]
    for reason in assessed.trace {
      column[reason.rule.id] = cell(reason.rule.effect, reason.truth)
    }
    for hold in assessed.holds {
      column[hold.rule.id] = Cell(sign: hold.truth == .yes ? .bad : .unknown, word: "HOLD")
    }
    return column
  }

  private static func cell(_ effect: Rules.Effect, _ truth: Truth) -> Cell? {
    switch effect {
    case .scope, .requirement:
      switch truth {
      case .yes: Cell(sign: .ok, word: "yes")
      case .no: Cell(sign: .bad, word: "no")
      case .unknown: Cell(sign: .unknown, word: "needed")
      }
    case .indication:
      switch truth {
      case .yes: Cell(sign: .ok, word: "yes")
      case .no: Cell(sign: .neutral, word: "no")
      case .unknown: Cell(sign: .unknown, word: "for it")
      }
    case .block, .reservation:
      switch truth {
      case .yes: Cell(sign: .bad, word: effect == .block ? "forbids" : "caution")
      case .no: Cell(sign: .ok, word: "no")
      case .unknown: Cell(sign: .unknown, word: effect == .block ? "forbids" : "caution")
      }
    case .note, .hold, .referral, .sessionLimit: nil
    }
  }
}
