internal import Canvas
internal import Logic
internal import Rules

/// One risk as a row of the review: how often, what this patient adds, what was decided.
struct RiskLine: Hashable, Sendable {
  /// Its place in the register, which sorting and hiding leave as it is.
  let number: Int
  let assessed: RiskAssessment
  let review: RiskReview

  var id: String { assessed.risk.id }
  var title: String { assessed.risk.title }

  /// The published rate for a narrow column; the pane has it in full.
  var published: String {
    if case .notGiven = assessed.risk.published { "no rate" } else { assessed.risk.published.words }
  }

  var sign: Sign {
    switch assessed.state {
    case .raised: .bad
    case .usual: .neutral
    case .notKnown: .unknown
    }
  }

  /// The references of the published rate, as far as a column of five has room.
  var references: String {
    let numbers = assessed.risk.published.references.map(String.init)
    guard let first = numbers.first else { return "--" }
    let all = numbers.joined(separator: " ")
    return all.columns <= 5 ? all : first + "+"
  }

  /// What this patient adds, in the words of the facts: `age 72, probes 4`; what is not known
  /// where that could raise it.
  func patient(_ file: OpenCase) -> String {
    switch assessed.state {
    case .usual: return "usual"
    case .notKnown: return assessed.missing.labels(file)
    case .raised:
      let reader = file.reader
      let facts = assessed.raisedBy.flatMap { reader.facts(making: $0.when, file.riskPlace) }
      return facts.uniqued.map { file.inWords($0, reader) }.joined(separator: ", ")
    }
  }
}

/// How the rows of the review are sorted.
enum RiskOrder: String, Hashable, Sendable, CaseIterable {
  /// Raised ones first, then those that are not known.
  case raised = "raised first"
  case open = "open first"
  case register = "as in the register"

  var next: RiskOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  func sort(_ lines: [RiskLine]) -> [RiskLine] {
    switch self {
    case .register: lines
    case .raised:
      [RiskState.raised, .notKnown, .usual].flatMap { state in
        lines.filter { $0.assessed.state == state }
      }
    case .open:
      lines.filter { $0.review == .open } + lines.filter { $0.review != .open }
    }
  }
}

extension [FactName] {
  /// The labels of facts, in one line.
  func labels(_ file: OpenCase) -> String {
    map { file.catalogue.label(of: $0).lowercasedStart }.joined(separator: ", ")
  }
}

extension OpenCase {
  /// Where the risks of the shown lesion are read.
  var riskPlace: CaseReader.Place { lesion == nil ? .wholeCase : .lesion(lesionIndex) }

  /// A fact with what it answers for the shown lesion, in a few words: `age 72`, `to organ 8 mm`.
  func inWords(_ name: FactName, _ reader: CaseReader) -> String {
    let label = catalogue.label(of: name).lowercasedStart
    guard let declaration = catalogue[name] else { return label }
    switch reader.reading(name, at: riskPlace) {
    case .value(.yesNo(true)): return label
    case .value(.yesNo(false)): return "\(label): no"
    case .value(.number(let number)) where declaration.kind.unit == "years":
      return "\(label) \(number.written)"
    case .value(let value): return "\(label) \(value.words(declaration))"
    case .interval(let interval):
      return "\(label) \(interval.low.written) to \(interval.high.written)"
    case .unknown: return "\(label) not known"
    case .notApplicable: return "\(label) n/a"
    }
  }
}

extension CaseReader {
  /// The facts that make a condition hold, as far as it does.
  func facts(making condition: Condition, _ place: Place) -> [FactName] {
    guard truth(of: condition, at: place) == .yes else { return [] }
    switch condition {
    case .always: return []
    case .compare(let fact, _), .isKnown(let fact): return [fact]
    case .not(let condition): return condition.facts
    case .all(let conditions): return conditions.flatMap { facts(making: $0, place) }
    case .any(let conditions): return conditions.flatMap { facts(making: $0, place) }
    }
  }
}

extension String {
  /// The text with a small first letter, unless a capital follows, as in `INR`.
  var lowercasedStart: String {
    guard let first, !(dropFirst().first?.isUppercase ?? false) else { return self }
    return first.lowercased() + dropFirst()
  }
}
