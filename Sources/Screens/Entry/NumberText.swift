internal import Logic

/// A number with or without its unit: other units are converted, and the echo says what came of it.
struct NumberText {
  private let declaration: Declaration
  private let unit: String
  private let range: ClosedRange<Double>

  init(_ declaration: Declaration, unit: String, range: ClosedRange<Double>) {
    self.declaration = declaration
    self.unit = unit
    self.range = range
  }

  func read(_ text: String) -> FieldReading {
    switch value(text) {
    case .incomplete: return .incomplete("\(text) goes on: \(Self.help(unit: unit, range: range))")
    case .unreadable(let why): return .refused(why)
    case .number(let number):
      let echo = Self.words(number, unit)
      if let why = outside(number) { return .refused(why) }
      let answer = Answer.value(.number(number))
      guard let why = Plausible.doubt(number, of: declaration.name, in: unit) else {
        return .answer(answer, echo: echo)
      }
      return .doubtful(answer, echo: echo, why: why)
    }
  }

  /// Several numbers, with blanks, commas or plus signs between them.
  func readSeveral(_ text: String) -> FieldReading {
    var numbers: [Double] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == ";" || $0 == "+" }) {
      switch value(String(part)) {
      case .incomplete: return .incomplete("\(part) goes on: \(unit), or another unit of time.")
      case .unreadable(let why): return .refused(why)
      case .number(let number):
        if let why = outside(number) { return .refused(why) }
        numbers.append(number)
      }
    }
    guard !numbers.isEmpty else { return .incomplete("\(unit), with blanks between.") }
    let echo = numbers.map(\.written).joined(separator: ", ") + " " + unit
    let answer = Answer.value(.numbers(numbers))
    let doubts = numbers.compactMap { Plausible.doubt($0, of: declaration.name, in: unit) }
    return doubts.first.map { .doubtful(answer, echo: echo, why: $0) }
      ?? .answer(answer, echo: echo)
  }

  private func outside(_ number: Double) -> String? {
    guard !range.contains(number) else { return nil }
    return "\(declaration.label) is from \(range.lowerBound.written) to"
      + " \(Self.words(range.upperBound, unit)): \(number.written) is outside."
  }

  private enum Value {
    case number(Double)
    case incomplete
    case unreadable(String)
  }

  /// The sum of the parts of a text such as `1y2m`, in the unit of the field.
  private func value(_ text: String) -> Value {
    var rest = Substring(text.lowercased().filter { $0 != " " })
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    var sum = 0.0
    var parts = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      rest = rest.dropFirst(digits.count)
      let suffix = rest.prefix { !($0.isASCII && $0.isNumber) }
      rest = rest.dropFirst(suffix.count)
      guard !digits.isEmpty else {
        return .unreadable("\(text) is no number: \(Self.help(unit: unit, range: range))")
      }
      guard let number = Double(digits.map { $0 == "," ? "." : String($0) }.joined()) else {
        return digits.last.map { $0 == "." || $0 == "," } == true && digits.count == 1
          ? .incomplete : .unreadable("\(digits) is no number.")
      }
      guard suffix.isEmpty || FieldUnit.factor(String(suffix), to: unit) != nil else {
        return FieldUnit.begins(String(suffix), for: unit)
          ? .incomplete
          : .unreadable("\(suffix) is no unit of \(declaration.label), which is in \(unit).")
      }
      if parts > 0, suffix.isEmpty { return .incomplete }
      sum += number * (suffix.isEmpty ? 1 : FieldUnit.factor(String(suffix), to: unit) ?? 1)
      parts += 1
    }
    guard parts > 0 else { return .incomplete }
    let rounded = (sum * 1000).rounded() / 1000
    return .number(isNegative ? -rounded : rounded)
  }

  static func help(unit: String, range: ClosedRange<Double>) -> String {
    "\(range.lowerBound.written) to \(words(range.upperBound, unit))"
  }

  static func words(_ number: Double, _ unit: String) -> String {
    FieldUnit.isSilent(unit) ? number.written : "\(number.written) \(unit)"
  }
}
