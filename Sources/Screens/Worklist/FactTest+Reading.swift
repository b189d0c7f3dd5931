internal import Documents
internal import Logic

extension FactTest {
  /// What is asked of a fact by what stands behind the colon: nothing is not asked, `-` not known;
  /// otherwise as its kind has it: `yes`, `>30`, `7-12`, `cryo`, `2026-11`, a word of a text.
  init(_ value: String, of fact: Declaration) throws(FilterProblem) {
    if value.isEmpty {
      self = .blank
      return
    }
    if value == "-" {
      self = .unknown
      return
    }
    let test: FactTest? =
      switch fact.kind {
      case .yesNo: Self.yesNo(value)
      case .number(let unit, _), .numbers(let unit, _): Self.number(value, in: unit)
      case .word(let choices), .words(let choices), .levels(let choices):
        Self.choice(value, choices, canBeNone: fact.kind.isSet)
      case .date: Self.days(value)
      case .text: .text(value)
      }
    guard let test else {
      throw .value(field: fact.name.rawValue.hyphened, value, takes: fact.kind.takes(value))
    }
    self = test
  }

  private static func yesNo(_ value: String) -> FactTest? {
    let value = value.lowercased()
    return ["yes", "no"].first { $0.hasPrefix(value) }.map { .choice([$0]) }
  }

  private static func choice(
    _ value: String, _ choices: [Choice], canBeNone: Bool
  ) -> FactTest? {
    let typed = value.hyphened
    let exact = choices.filter {
      $0.value.hyphened == typed || $0.label.hyphened == typed
    }
    let beginning = choices.filter {
      $0.value.hyphened.hasPrefix(typed) || $0.label.hyphened.hasPrefix(typed)
    }
    let inside = choices.filter {
      $0.value.hyphened.contains(typed) || $0.label.hyphened.contains(typed)
    }
    let none = canBeNone && "none".hasPrefix(typed) ? ["none"] : []
    let found = [exact, beginning, inside].first { !$0.isEmpty }?.map(\.value) ?? []
    return found.isEmpty && none.isEmpty ? nil : .choice(Set(found + none))
  }

  /// `30`, `>30`, `>=30`, `<7`, `<=7`, `7-12`, and with a unit behind it as a field takes one: `>3cm`.
  private static func number(_ value: String, in unit: String) -> FactTest? {
    let (sign, typed) = value.comparison
    let (rest, typedUnit) = typed.withoutUnit
    let factor = typedUnit.isEmpty ? 1 : FieldUnit.factor(typedUnit, to: unit)
    guard let factor else { return nil }
    if sign.isEmpty, let (low, high) = rest.range(of: { Double($0) }) {
      return low <= high ? .number(low * factor...high * factor) : nil
    }
    guard let bound = Double(rest).map({ $0 * factor }), bound.isFinite else { return nil }
    return switch sign {
    case ">": .number(bound.nextUp...(.infinity))
    case ">=": .number(bound...(.infinity))
    case "<": .number(-.infinity...bound.nextDown)
    case "<=": .number(-.infinity...bound)
    default: .number(bound...bound)
    }
  }

  /// `2026-11-03`, `2026-11`, `2026`, with `>`, `>=`, `<` or `<=` before it, or `2026-01..2026-06`.
  private static func days(_ value: String) -> FactTest? {
    let (sign, rest) = value.comparison
    if sign.isEmpty, let dots = rest.ranges(of: "..").first {
      guard let first = Span(String(rest[..<dots.lowerBound])),
        let last = Span(String(rest[dots.upperBound...]))
      else { return nil }
      return .days(from: first.first, through: last.last)
    }
    guard let span = Span(rest) else { return nil }
    return switch sign {
    case ">": .days(from: span.after, through: nil)
    case ">=": .days(from: span.first, through: nil)
    case "<": span.before.map { .days(from: nil, through: $0) }
    case "<=": .days(from: nil, through: span.last)
    default: .days(from: span.first, through: span.last)
    }
  }

  /// A day, a month or a year, with the days around it.
  private struct Span {
    let first: String
    let last: String
    private let days: ClosedRange<Int>

    init?(_ text: String) {
      let isYear = text.count == 4 && Int(text) != nil
      guard let start = CalendarDate(isYear ? text + "-01" : text),
        let end = isYear ? CalendarDate(text + "-12") : start
      else { return nil }
      days = start.dayNumbers.lowerBound...end.dayNumbers.upperBound
      // A month is not after its own first day: it is asked for as it stands.
      first = isYear ? text : text
      last = CalendarDate(dayNumber: days.upperBound)?.description ?? text
    }

    var after: String? { CalendarDate(dayNumber: days.upperBound + 1)?.description }
    var before: String? { CalendarDate(dayNumber: days.lowerBound - 1)?.description }
  }
}

extension String {
  /// `>`, `>=`, `<` or `<=`, and what comes after it.
  fileprivate var comparison: (sign: String, rest: String) {
    for sign in [">=", "<=", ">", "<"] where hasPrefix(sign) {
      return (sign, String(dropFirst(sign.count)))
    }
    return ("", self)
  }

  /// A number, and the unit that stands behind it in small letters; an empty one where none does.
  fileprivate var withoutUnit: (number: String, unit: String) {
    let unit = reversed().prefix { $0.isLetter || $0 == "%" || $0 == "\u{B0}" }
    return (String(dropLast(unit.count)), String(unit.reversed()).lowercased())
  }

  /// `7-12`: a hyphen behind the first character is no sign of a number.
  fileprivate func range(of number: (String) -> Double?) -> (Double, Double)? {
    guard let hyphen = dropFirst().firstIndex(of: "-"),
      let low = number(String(self[..<hyphen])),
      let high = number(String(self[index(after: hyphen)...]))
    else { return nil }
    return (low, high)
  }
}

extension Kind {
  fileprivate var isSet: Bool {
    switch self {
    case .words, .levels: true
    case .yesNo, .number, .word, .numbers, .date, .text: false
    }
  }

  /// What a filter takes for it, and what is nearest to what was typed.
  fileprivate func takes(_ value: String) -> String {
    switch self {
    case .yesNo: return "yes, no, - (not known) or nothing (not asked)"
    case .number, .numbers: return "a number, >30, <7 or 7-12"
    case .date: return "2026-11-03, 2026-11, >2026-10 or 2026-01..2026-06"
    case .text: return "a word"
    case .word(let choices), .words(let choices), .levels(let choices):
      let keys = choices.map { $0.value.hyphened }
      if let nearest = value.hyphened.nearestName(among: keys) { return "\(nearest)" }
      return keys.prefix(5).joined(separator: ", ") + (keys.count > 5 ? " ..." : "")
    }
  }
}
